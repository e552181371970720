/**
 * Files of ours: fetched, and compiled when they are modules.
 *
 * Promises that whatever goes wrong has a reason that can be told.
 * Does not know which files there are.
 */

import { unpacked, unpacking } from './unpack.js';

/** When the page has nothing better to do. */
export const atRest = globalThis.requestIdleCallback ?? setTimeout;
/** Milliseconds after which a module is taken in all the same. */
const BUSY = 100;

/** Why the module did not load; `reason` ends the key of the sentence that tells it. */
export class LoadFailure extends Error {
  /** @param {'missing' | 'type' | 'blocked' | 'broken' | 'slow'} reason */
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Fetches a file of ours.
 *
 * @param {string} url
 * @param {boolean} anew what failed once may lie broken in the HTTP cache
 * @throws {LoadFailure}
 */
export async function fetchFile(url, anew) {
  let response;
  try {
    response = await fetch(url, anew ? { cache: 'reload' } : {});
  } catch {
    throw new LoadFailure('missing');
  }
  if (!response.ok) throw new LoadFailure('missing');
  return response;
}

/**
 * A module at once, while a call into another one waits for it: the page stands still meanwhile.
 *
 * @param {string} url
 * @throws {LoadFailure}
 */
export function compileNow(url) {
  const bytes = fetchNow(url);
  try {
    return new WebAssembly.Module(unpacked(bytes));
  } catch {
    throw new LoadFailure('broken');
  }
}

function fetchNow(url) {
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  // Bytes as characters: a request that is waited for can give nothing but text.
  request.overrideMimeType('text/plain; charset=x-user-defined');
  try {
    request.send();
  } catch {
    throw new LoadFailure('missing');
  }
  if (request.status !== 200) throw new LoadFailure('missing');
  const text = request.responseText;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/**
 * A module, compiled while it comes.
 *
 * @param {string} url
 * @param {boolean} anew as for `fetchFile`
 * @throws {LoadFailure}
 */
export async function compile(url, anew) {
  const response = await fetchFile(url, anew);
  if (!/^application\/wasm\b/i.test(response.headers.get('content-type') ?? '')) {
    throw new LoadFailure('type');
  }
  // A page that has just begun hands over its plan first, and shows it.
  await new Promise((resolve) => atRest(resolve, { timeout: BUSY }));
  try {
    const module = response.body.pipeThrough(unpacking());
    return await WebAssembly.compileStreaming(new Response(module, { headers: { 'Content-Type': 'application/wasm' } }));
  } catch (error) {
    throw new LoadFailure(/Content Security Policy|unsafe-eval/i.test(error.message) ? 'blocked' : 'broken');
  }
}
