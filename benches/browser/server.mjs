// The benchmark's server: all three pages, the plans and the package, from memory.
//
// Promises the element the strict policy; the yardstick's pages go without, since they set
// innerHTML and are measured unchanged. Files are read once, so that neither the disk nor another
// server stands in a measurement. It keeps what each address answered, for the count of bytes.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

// The same as that of `cargo xtask serve`, in xtask/src/server/answer.rs.
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const KINDS = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/**
 * @param {{ root: string, pkg: string, url?: string }} from the repository, the package's folder,
 *   and, to take the package from there instead, the address of a running server
 * @returns {Promise<{ origin: string, body: (path: string) => Buffer | undefined, close: () => void }>}
 */
export async function serve({ root, pkg, url }) {
  const folders = { '/ours/': join(root, 'benches/browser/ours'), '/yardstick/': join(root, 'benches/yardstick') };
  if (!url) folders['/pkg/'] = pkg;
  const bodies = new Map();

  async function read(path) {
    if (bodies.has(path)) return bodies.get(path);
    const body = url && path.startsWith('/pkg/') ? await fetched(new URL(path, url)) : await onDisk(folders, path);
    bodies.set(path, body);
    return body;
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const head = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
    if (!pathname.startsWith('/yardstick/')) head['Content-Security-Policy'] = POLICY;
    if (pathname === '/favicon.ico') {
      response.writeHead(204, head).end(); // Asked for by the browser, not by the pages.
      return;
    }
    try {
      const body = await read(pathname);
      const kind = KINDS[extname(pathname)] ?? 'application/octet-stream';
      response.writeHead(200, { ...head, 'Content-Type': kind, 'Content-Length': body.length });
      response.end(body);
    } catch {
      response.writeHead(404, head).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => (server.closeAllConnections(), server.close());
  return { origin: `http://127.0.0.1:${server.address().port}`, body: (path) => bodies.get(path), close: stop };
}

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

async function onDisk(folders, path) {
  const prefix = Object.keys(folders).find((prefix) => path.startsWith(prefix));
  if (!prefix || normalize(path) !== path) throw new Error(`${path} is not served`);
  return readFile(join(folders[prefix], path.slice(prefix.length)));
}
