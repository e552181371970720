/**
 * A generation: one instance of the wasm module, with a glue of its own. A trap ends an instance
 * for good, and another one is the way to the next.
 *
 * Promises: the module is fetched and compiled once for the page; a failure to load has a reason;
 * getting up after a trap asks nothing of the network.
 * Does not know what becomes of a generation that has died: `shell.js` does.
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
 * @param {(generation: Generation, cause: unknown) => void} ended called when it has died, out of
 *   the middle of whatever it died of
 * @returns {Promise<Generation>}
 * @throws {LoadFailure}
 */
export async function loadGeneration(ended) {
  expectGeneration();
  try {
    const [module] = await Promise.all([compiled, more.wasMissed && more.fetch()]);
    const exports = makeGlue();
    exports.initSync({ module });
    const generation = { exports, dead: false, whole: false };
    exports.ended((cause) => ended(generation, cause));
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
