/**
 * A generation: one instance of the wasm module, with a glue of its own. A trap ends an instance
 * for good, and another one is the way to the next.
 *
 * Promises: the module is fetched and compiled once for the page; a failure to load has a reason;
 * getting up after a trap asks nothing of the network.
 * Does not decide when a generation has died: `shell.js` does.
 */

import { LoadFailure, compile, compileNow } from './files.js';
import { makeGlue } from './glue.js';
import { More } from './more.js';

/**
 * @typedef {object} Generation
 * @property {Record<string, Function>} exports
 * @property {boolean} dead
 * @property {boolean} whole what is seldom needed has come too
 */

/** Where engines say a module is that was compiled from bytes. */
const COMPILED_NOW = 'wasm://wasm/';

// Written so that bundlers see the two files and copy them.
const files = {
  wasm: new URL('./wasm/individuell_plan_bg.wasm', import.meta.url).href,
  more: new URL('./wasm/individuell_plan_more.wasm', import.meta.url).href,
};

const more = new More((anew) => compile(files.more, anew), () => compileNow(files.more));

/** @type {Promise<WebAssembly.Module> | null} */
let compiled = null;
let failedBefore = false;

/**
 * Says where the module's two files are, for a host that serves them from another place.
 * To be called before the first element is connected.
 *
 * @param {{ wasmUrl?: string | URL, laterUrl?: string | URL }} places
 */
export function configure({ wasmUrl, laterUrl } = {}) {
  if (wasmUrl) files.wasm = new URL(wasmUrl, document.baseURI).href;
  if (laterUrl) files.more = new URL(laterUrl, document.baseURI).href;
  more.forget();
  compiled = null;
}

/** Fetches and compiles the module, for an element that will soon ask for it. */
export function expectGeneration() {
  compiled ??= compile(files.wasm, failedBefore);
  // Who asks for a generation hears why there is none.
  compiled.catch(() => {});
}

/**
 * Brings up the next generation.
 *
 * @returns {Promise<Generation>}
 * @throws {LoadFailure}
 */
export async function loadGeneration() {
  expectGeneration();
  try {
    const [module] = await Promise.all([compiled, more.wasMissed && more.fetch()]);
    const exports = makeGlue();
    exports.initSync({ module });
    const generation = { exports, dead: false, whole: false };
    exports.later(() => more.extendNow(generation));
    if (more.isHere) more.extendNow(generation);
    return generation;
  } catch (error) {
    compiled = null;
    failedBefore = true;
    throw error instanceof LoadFailure ? error : new LoadFailure('broken');
  }
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
  if (generation.exports.isEnd(error)) return true;
  // What engines say of a stack that is used up.
  const isUsedUp = /call stack|too much recursion/.test(error.message);
  if (!isUsedUp && !(error instanceof WebAssembly.RuntimeError)) return false;
  const places = [`${files.wasm}:`, more.hasNoAddress ? COMPILED_NOW : `${files.more}:`];
  return places.some((place) => String(error.stack).includes(place));
}
