/**
 * What is needed to bring an open plan back: its text at a checkpoint, and every step since.
 *
 * Promises: the checkpoint followed by the entries is the plan as it is now; the entries never
 * undo or redo anything from before the checkpoint, so they can be replayed on it; at least the
 * last thousand steps can still be undone after a replay, unless the user has undone further back.
 * Does not talk to wasm: when a new checkpoint is due, whoever owns the journal hands it the text.
 */

const HALF = 1000;

export class Journal {
  /** The plan's text before the first entry. @type {string} */
  checkpoint;
  /** JSON text of each step since: `{"do":[…]}`, `{"undo":true}` or `{"redo":true}`. @type {string[]} */
  entries = [];

  /** The plan after the first `at` entries: becomes the checkpoint when the journal is full. */
  #next = { text: null, at: 0 };
  #depth = new Depth();
  #reachesBack = false;

  /** @param {string} checkpoint */
  constructor(checkpoint) {
    this.checkpoint = checkpoint;
  }

  /**
   * @param {{ do?: object[], undo?: true, redo?: true }} entry
   * @param {boolean} replace true when typing went on: the entry takes the place of the last one
   */
  record(entry, replace) {
    if (replace && this.entries.length > 0) {
      this.entries[this.entries.length - 1] = JSON.stringify(entry);
      // The text kept for later was taken in the middle of this entry.
      if (this.#next.at === this.entries.length) this.#next = { text: null, at: 0 };
      return;
    }
    this.entries.push(JSON.stringify(entry));
    if (replace || !this.#depth.holds(entry)) this.#reachesBack = true;
  }

  /** True when `keep` should be called with the plan's present text. */
  get due() {
    return this.#reachesBack || this.entries.length - this.#next.at >= HALF;
  }

  /**
   * Takes the plan's present text. The older half of a full journal goes; what is left keeps a
   * thousand steps that can still be undone after a replay.
   *
   * @param {string} text
   */
  keep(text) {
    const rest = this.entries.slice(this.#next.at);
    const depth = new Depth();
    const full = this.#next.text !== null;
    if (this.#reachesBack || (full && !rest.every((entry) => depth.holds(JSON.parse(entry))))) {
      this.#restart(text);
      return;
    }
    if (full) {
      this.checkpoint = this.#next.text;
      this.entries = rest;
      this.#depth = depth;
    }
    this.#next = { text, at: this.entries.length };
  }

  /** Forgets the last step, which the module has died of. Returns false when there is none. */
  dropLast() {
    if (this.entries.pop() === undefined) return false;
    if (this.#next.at > this.entries.length) this.#next = { text: null, at: 0 };
    this.#depth = new Depth();
    for (const entry of this.entries) this.#depth.holds(JSON.parse(entry));
    return true;
  }

  #restart(text) {
    this.checkpoint = text;
    this.entries = [];
    this.#next = { text: null, at: 0 };
    this.#depth = new Depth();
    this.#reachesBack = false;
  }
}

/** Counts how many steps can be undone and redone without going behind the start. */
class Depth {
  #done = 0;
  #undone = 0;

  /** Counts the entry; false when it would go behind the start. */
  holds(entry) {
    if (entry.undo) {
      this.#done -= 1;
      this.#undone += 1;
    } else if (entry.redo) {
      this.#done += 1;
      this.#undone -= 1;
    } else {
      this.#done += 1;
      this.#undone = 0;
    }
    return this.#done >= 0 && this.#undone >= 0;
  }
}
