/**
 * The second half of the module: what only somebody who works in a plan needs.
 *
 * Promises: it is fetched and compiled once for the page, and put once into each generation; what
 * did not come, or does not fit, is asked for anew, and the next generation then waits for it, so
 * that nobody is brought up only to fall again.
 * Does not know where it is, nor who needs it when.
 */

import { LoadFailure } from './files.js';

export class More {
  /** It was needed, and did not come or did not fit. */
  wasMissed = false;
  /** @type {Promise<void> | null} */
  #coming = null;
  /** @type {WebAssembly.Module | null} */
  #module = null;
  #failed = false;
  #compile;
  #compileNow;

  /**
   * @param {(anew: boolean) => Promise<WebAssembly.Module>} compile
   * @param {() => WebAssembly.Module} compileNow
   */
  constructor(compile, compileNow) {
    this.#compile = compile;
    this.#compileNow = compileNow;
  }

  get isHere() {
    return this.#module !== null;
  }

  /** Done when it is here. @throws {LoadFailure} */
  fetch() {
    this.#coming ??= this.#fetch();
    return this.#coming;
  }

  async #fetch() {
    if (this.#module) return;
    try {
      const module = await this.#compile(this.#failed);
      this.#module ??= module;
    } catch (error) {
      this.#coming = null;
      this.#failed = true;
      throw error;
    }
  }

  /**
   * Puts it into a generation, fetched while the page stands still if it must be.
   *
   * @param {import('./generation.js').Generation} generation
   * @throws {LoadFailure}
   */
  extendNow(generation) {
    if (generation.whole) return;
    try {
      this.#module ??= this.#compileNow();
      this.#put(generation);
    } catch (error) {
      this.forget();
      this.#failed = this.wasMissed = true;
      throw error;
    }
  }

  #put(generation) {
    try {
      generation.exports.extend(this.#module);
    } catch {
      // Of another release, since its memory goes by another name.
      throw new LoadFailure('broken');
    }
    generation.whole = true;
    this.wasMissed = false;
  }

  /** Whatever has come is no longer what is wanted. */
  forget() {
    this.#coming = this.#module = null;
  }
}
