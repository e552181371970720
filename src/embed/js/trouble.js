/**
 * What goes wrong with an element's instance, and what is said about it: waiting for one,
 * waiting in vain, dying too often.
 *
 * Promises: each attempt ends in at most one `ip-error`; an element that kills instance after
 * instance is left alone until someone asks for it again.
 * Does not load anything and brings nobody up.
 */

import { PlanError } from './border.js';

/** After this long the page stops asking for patience; the module is welcome later all the same. */
const PATIENCE = 10_000;
/** What comes sooner than this comes without words about waiting: they would only flash. */
const FLASH = 300;
/** An element that has killed this many instances in a minute is left alone. */
const TRAPS = 3;
const MINUTE = 60_000;

export class Trouble {
  gaveUp = false;
  #traps = [];
  #timers = [];
  #told = false;
  #stage;
  #word;
  #report;

  /**
   * @param {import('./stage.js').Stage} stage
   * @param {(key: string) => string} word
   * @param {(error: PlanError) => void} report
   */
  constructor(stage, word, report) {
    this.#stage = stage;
    this.#word = word;
    this.#report = report;
  }

  /**
   * An attempt has begun.
   *
   * @param {{ silent?: boolean, retry?: boolean }} [how] silent: something better than words
   *   stands there; retry: the button that was pressed stays where it is
   */
  wait({ silent = false, retry = false } = {}) {
    this.rest();
    this.#told = false;
    this.#after(PATIENCE, () => this.miss('slow'));
    if (silent || (this.#stage.isPreviewed && !retry)) return;
    // Who has pressed a button is answered at once, and the host's own fallback stands there at once.
    this.#stage.say(retry ? ['host.loading'] : [], { busy: true, retry });
    if (retry) return;
    this.#after(FLASH, () => this.#stage.isPreviewed || this.#stage.say(['host.loading'], { busy: true }));
  }

  /** The module is there and no plan: most hosts are about to hand it over. */
  none() {
    if (this.#stage.isEmpty) this.#stage.say([], { busy: true });
    this.#after(FLASH, () => this.#stage.say(['host.no-plan']));
  }

  /** The attempt is over, or nobody cares any more. */
  rest() {
    for (const timer of this.#timers.splice(0)) clearTimeout(timer);
  }

  #after(time, act) {
    this.#timers.push(setTimeout(act, time));
  }

  /** The module has not come; `reason` is that of a `LoadFailure`. */
  miss(reason) {
    if (this.#told) return;
    this.#told = true;
    this.rest();
    this.#tell('load-failed', ['host.load-failed', `host.load-${reason}`]);
  }

  /** An instance has died, and this element may be why. */
  trap(now) {
    this.#traps = [...this.#traps.filter((at) => now - at < MINUTE), now];
  }

  /** True when this has been too much. */
  giveUp() {
    if (this.#traps.length < TRAPS) return false;
    this.rest();
    this.gaveUp = true;
    this.#tell('gave-up', ['host.gave-up']);
    return true;
  }

  /** Somebody wants another go. */
  forgive() {
    this.gaveUp = false;
    this.#traps = [];
  }

  #tell(code, keys) {
    this.#stage.say(keys, { retry: true });
    this.#report(new PlanError({ code, message: keys.map(this.#word).join(' ') }));
  }
}
