/**
 * What the user has done and the host has not been told of yet.
 *
 * Promises: `ip-change` comes soon after a step, and after a pause when the step was typing; the
 * commands of one event, applied to the plan of the event before, give its plan.
 * Does not send anything: when it is time, it asks for a flush.
 */

import { sameJson } from './border.js';

const TYPING_PAUSE = 300;
/** Long enough for the frame that shows the step, on a slow phone too: reading the plan takes time from it. */
const EDIT_PAUSE = 200;

export class Changes {
  /** The text of the plan that was sent last. @type {string | null} */
  #sent = null;
  /** The commands of each step; typing that goes on replaces its last one. @type {object[][]} */
  #steps = [];
  /** @type {'edit' | 'undo' | 'redo'} */
  #reason = 'edit';
  #pending = false;
  #hurry = false;
  #timer = 0;
  #flush;

  /** @param {() => void} flush */
  constructor(flush) {
    this.#flush = flush;
  }

  get pending() {
    return this.#pending;
  }

  /**
   * @param {{ entry: { do?: object[], undo?: true, redo?: true }, commands?: object[],
   *   replace?: boolean, typing?: boolean }} step `commands` are what an undo or redo came to
   */
  add({ entry, commands = entry.do ?? [], replace = false, typing = false }) {
    if (replace) this.#steps.pop();
    this.#steps.push(commands);
    this.#reason = entry.undo ? 'undo' : entry.redo ? 'redo' : 'edit';
    this.#pending = true;
    // Typing puts the event off, but not the event of an earlier step that is about to go.
    if (this.#hurry) return;
    this.#hurry = !typing;
    this.#arm(typing ? TYPING_PAUSE : EDIT_PAUSE);
  }

  /** The last step has been taken back by the shell: the host must hear how the plan now is. */
  dropLast() {
    this.#steps.pop();
    this.#reason = 'undo';
    this.#pending = true;
  }

  /** Asks for the flush once more, when it could not be done. */
  again() {
    this.#arm(EDIT_PAUSE);
  }

  /**
   * @param {string} text the plan's text, now on its way to the host
   * @returns {{ commands: object[], reason: 'edit' | 'undo' | 'redo' }}
   */
  take(text) {
    const change = { commands: this.#steps.flat(), reason: this.#reason };
    this.clear();
    this.#sent = text;
    return change;
  }

  /**
   * Frameworks hand back what they got: a component that keeps the plan of each `ip-change` in
   * its state sets it on the element again. Opening that would throw away the undo history, and
   * the letters typed in the meantime.
   *
   * @param {string} text what the host sets
   * @param {string | null} present what is there
   */
  isEcho(text, present) {
    return sameJson(text, present) || (this.#pending && sameJson(text, this.#sent));
  }

  /** Forgets everything: another plan has been opened. */
  clear() {
    this.pause();
    this.#sent = null;
    this.#steps = [];
    this.#pending = false;
    this.#hurry = false;
  }

  /** Stops the clock and keeps what there is to tell. */
  pause() {
    clearTimeout(this.#timer);
  }

  #arm(wait) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#flush, wait);
  }
}
