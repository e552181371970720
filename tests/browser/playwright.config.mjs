/**
 * How the journeys run: one Chromium, one journey at a time, against the server of `cargo xtask
 * serve` and so under the strict policy.
 *
 * Promises that nothing is tried twice and nothing is left out: without the package with the
 * forced trap, `recovery.spec.mjs` fails and says so.
 *
 * Environment:
 * - CHROMIUM       the browser (default /usr/bin/chromium)
 * - IP_PKG         the package to test (default `pkg`)
 * - IP_TRAP_PKG    the package with the forced trap (default `target/test/pkg`)
 * - IP_SEQUENCES   what `cargo run --example sequences` printed (default `target/test/sequences.json`)
 * - IP_URL, IP_TRAP_URL   servers that run already, for the inner loop
 * - IP_PORT        the first of two ports for the servers started here (default 8471)
 */

import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';
import { places } from './places.mjs';

const server = (folder, url) => ({
  command: `cargo xtask serve --port ${new URL(url).port} --pkg ${folder}`,
  cwd: places.root,
  url,
  // Cargo may have to build xtask first.
  timeout: 300_000,
  reuseExistingServer: false,
});

const servers = [];
if (!process.env.IP_URL) servers.push(server(places.pkg, places.url));
if (!process.env.IP_TRAP_URL && existsSync(places.trapPkg)) servers.push(server(places.trapPkg, places.trapUrl));

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  outputDir: `${places.root}/target/test/journeys`,
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  webServer: servers,
  use: {
    baseURL: places.url,
    browserName: 'chromium',
    headless: true,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    video: 'off',
    trace: 'off',
    screenshot: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
      ],
    },
  },
});
