/**
 * A generation: one instance of the wasm module, made by importing its glue under a query of its
 * own. A trap ends an instance for good, and a fresh import is the way to the next one.
 *
 * Promises: the module is fetched and compiled once for the page; a failure to load has a reason;
 * the glue of the next generation is at hand before it is needed, so that getting up after a trap
 * asks nothing of the network.
 * Does not decide when a generation has died: `shell.js` does.
 */

import { LoadFailure, compile, compileNow } from './files.js';
import { More } from './more.js';

/**
 * @typedef {object} Generation
 * @property {string} url address of the glue, to be found in the stack of its traps
 * @property {Record<string, Function>} exports
 * @property {boolean} dead
 * @property {boolean} whole what is seldom needed has come too
 */

/** Where engines say a module is that was compiled from bytes. */
const COMPILED_NOW = 'wasm://wasm/';

// Written so that bundlers see the three files and copy them.
const files = {
  glue: new URL('./wasm/individuell_plan.js', import.meta.url).href,
  wasm: new URL('./wasm/individuell_plan_bg.wasm', import.meta.url).href,
  more: new URL('./wasm/individuell_plan_more.wasm', import.meta.url).href,
};

const more = new More((anew) => compile(files.more, anew), () => compileNow(files.more));

/** @type {Promise<WebAssembly.Module> | null} */
let compiled = null;
let failedBefore = false;
let glues = 0;
/** @type {Promise<Glue | null> | null} */
let spare = null;

/**
 * Says where the module's three files are, for a host that serves them from another place.
 * To be called before the first element is connected.
 *
 * @param {{ wasmUrl?: string | URL, glueUrl?: string | URL, laterUrl?: string | URL }} places
 */
export function configure({ wasmUrl, glueUrl, laterUrl } = {}) {
  if (wasmUrl) files.wasm = new URL(wasmUrl, document.baseURI).href;
  if (glueUrl) files.glue = new URL(glueUrl, document.baseURI).href;
  if (laterUrl) files.more = new URL(laterUrl, document.baseURI).href;
  more.forget();
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
  compiled ??= compile(files.wasm, failedBefore);
  try {
    const [glue, module] = await Promise.all([takeGlue(), compiled, more.wasMissed && more.fetch()]);
    await glue.exports.default({ module_or_path: module });
    const generation = { ...glue, dead: false, whole: false };
    glue.exports.later(() => more.extendNow(generation));
    if (more.isHere) more.extendNow(generation);
    return generation;
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
 * Fetches what is seldom needed and puts it into the generation that is alive by then. Whether it
 * comes is seen when it is needed: a call that needs it before fetches it itself.
 *
 * @param {() => Generation | null} living
 */
export function fetchMore(living) {
  const put = () => living() && more.extendNow(living());
  more.fetch().then(put).catch(() => {});
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
  // What the module needed in the middle of an event has not come.
  if (error instanceof LoadFailure) return true;
  const stack = String(error.stack);
  const through = stack.includes(`${generation.url}:`);
  if (error instanceof WebAssembly.RuntimeError) {
    const places = [`${files.wasm}:`, more.hasNoAddress ? COMPILED_NOW : `${files.more}:`];
    return through || places.some((place) => stack.includes(place));
  }
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
