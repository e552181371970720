/**
 * A view: one plan on the screen, as a handle in one generation of the module.
 *
 * Promises: once its generation is dead, or before it is mounted, calls are refused with the code
 * `closed`, and nothing that the instance still says is heard.
 * Does not know what is called, nor what is said.
 */

import { PlanError } from './border.js';
import { callInto } from './shell.js';

export class View {
  #session;
  #generation;
  #handle = 0;

  /**
   * @param {import('./shell.js').Session} session
   * @param {import('./generation.js').Generation} generation
   */
  constructor(session, generation) {
    this.#session = session;
    this.#generation = generation;
  }

  get alive() {
    return this.#handle > 0 && !this.#generation.dead;
  }

  /** @param {import('./generation.js').Generation} generation */
  isIn(generation) {
    return this.#generation === generation;
  }

  /**
   * @param {HTMLElement} container
   * @param {string} text the plan
   * @param {string} options
   * @param {(kind: string, payload: string) => void} hear called out of the middle of calls, so
   *   it must not call back
   * @throws {PlanError}
   */
  mount(container, text, options, hear) {
    const notify = (kind, payload) => {
      if (this.alive) hear(kind, payload);
    };
    this.#handle = this.#enter('ip_mount', container, text, options, notify);
  }

  /** @throws {PlanError} */
  call(name, ...args) {
    if (!this.alive) throw new PlanError({ code: 'closed', message: '' });
    return this.#enter(name, this.#handle, ...args);
  }

  #enter(name, ...args) {
    return callInto(this.#session, this.#generation, name, args);
  }
}
