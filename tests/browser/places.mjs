/**
 * Where things are: the repository, the packages, the servers, the drawn sequences.
 *
 * Promises that no other file reads the environment. It creates nothing.
 */

import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { env } = process;
const port = Number(env.IP_PORT || 8471);

export const places = {
  root,
  pkg: resolve(root, env.IP_PKG || 'pkg'),
  trapPkg: resolve(root, env.IP_TRAP_PKG || 'target/test/pkg'),
  sequences: resolve(root, env.IP_SEQUENCES || 'target/test/sequences.json'),
  naughty: resolve(root, 'tests/data/naughty-strings/blns.json'),
  samplePlan: resolve(root, 'demo/plan-child.json'),
  url: env.IP_URL || `http://localhost:${port}`,
  trapUrl: env.IP_TRAP_URL || `http://localhost:${port + 1}`,
};
