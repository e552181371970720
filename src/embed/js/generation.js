/**
 * A generation: one instance of the wasm module, made by importing its glue under a query of its
 * own. A trap ends an instance for good, and a fresh import is the way to the next one.
 *
 * Promises: the module is fetched and compiled once for the page; a failure to load has a reason;
 * the glue of the next generation is at hand before it is needed, so that getting up after a trap
 * asks nothing of the network.
 * Does not decide when a generation has died: `shell.js` does.
 */

/**
 * @typedef {object} Generation
 * @property {string} url address of the glue, to be found in the stack of its traps
 * @property {Record<string, Function>} exports
 * @property {boolean} dead
 */

// Written so that bundlers see the two files and copy them.
const files = {
  glue: new URL('./wasm/individuell_plan.js', import.meta.url).href,
  wasm: new URL('./wasm/individuell_plan_bg.wasm', import.meta.url).href,
};

/** @type {Promise<WebAssembly.Module> | null} */
let compiled = null;
let failedBefore = false;
let glues = 0;
/** @type {Promise<Glue | null> | null} */
let spare = null;

/** Why the module did not load; `reason` ends the key of the sentence that tells it. */
export class LoadFailure extends Error {
  /** @param {'missing' | 'type' | 'blocked' | 'broken' | 'slow'} reason */
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Says where the module's two files are, for a host that serves them from another place.
 * To be called before the first element is connected.
 *
 * @param {{ wasmUrl?: string | URL, glueUrl?: string | URL }} places
 */
export function configure({ wasmUrl, glueUrl } = {}) {
  if (wasmUrl) files.wasm = new URL(wasmUrl, document.baseURI).href;
  if (glueUrl) files.glue = new URL(glueUrl, document.baseURI).href;
  compiled = null;
  spare = null;
}

/**
 * Brings up the next generation.
 *
 * @returns {Promise<Generation>}
 * @throws {LoadFailure}
 */
export async function loadGeneration() {
  compiled ??= compile(files.wasm);
  try {
    const [glue, module] = await Promise.all([takeGlue(), compiled]);
    await glue.exports.default({ module_or_path: module });
    return { ...glue, dead: false };
  } catch (error) {
    compiled = null;
    failedBefore = true;
    throw error instanceof LoadFailure ? error : new LoadFailure('broken');
  }
}

/** Fetches the glue of the next generation now, while the network is known to be there. */
export function keepSpare() {
  spare ??= importGlue().catch(() => null);
}

/**
 * True when the error, seen by `window`, is the death of this generation.
 *
 * A module that runs out of stack or memory does so without a word to its panic hook, and a trap
 * in a view's event handler is caught by nobody; the stack is then the only witness. It may be
 * cut to its ten innermost frames, all of them wasm, hence the look at the module's address.
 *
 * @param {unknown} error
 * @param {Generation} generation
 */
export function isTrapOf(error, generation) {
  if (!(error instanceof Error)) return false;
  const stack = String(error.stack);
  const through = stack.includes(`${generation.url}:`);
  if (error instanceof WebAssembly.RuntimeError) return through || stack.includes(`${files.wasm}:`);
  // "Module terminated" is what the glue of a dead instance says, the other two what engines say
  // of a stack that is used up.
  return through && /^Module terminated|call stack|too much recursion/.test(error.message);
}

/** @typedef {{ url: string, exports: Record<string, Function> }} Glue */

/** @returns {Promise<Glue>} */
async function takeGlue() {
  const kept = spare;
  spare = null;
  return (kept && (await kept)) ?? importGlue();
}

/**
 * A number is never used twice, not even after a failure: browsers may remember that an address
 * could not be imported.
 *
 * @returns {Promise<Glue>}
 */
async function importGlue() {
  glues += 1;
  const query = glues === 1 ? '' : `${files.glue.includes('?') ? '&' : '?'}gen=${glues}`;
  const url = files.glue + query;
  try {
    return { url, exports: await import(/* webpackIgnore: true */ /* @vite-ignore */ url) };
  } catch {
    throw new LoadFailure('missing');
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

async function compile(url) {
  const response = await fetchFile(url, failedBefore);
  if (!/^application\/wasm\b/i.test(response.headers.get('content-type') ?? '')) {
    throw new LoadFailure('type');
  }
  try {
    return await WebAssembly.compileStreaming(response);
  } catch (error) {
    throw new LoadFailure(/Content Security Policy|unsafe-eval/i.test(error.message) ? 'blocked' : 'broken');
  }
}
