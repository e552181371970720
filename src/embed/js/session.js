/**
 * A session: one element's plan, outside wasm. It holds the journal, speaks with the view while
 * there is one, and tells the host.
 *
 * Promises: the plan outlives the instance that shows it, undo history included, whether the
 * instance died or the element was taken out of the page; a plan that cannot be opened leaves the
 * one that is open; events leave after the call that caused them has returned.
 * Does not know attributes or roles: `element.js` hands in options as a plain object.
 */

import { PlanError, sameJson } from './border.js';
import { Changes } from './changes.js';
import { atRest } from './files.js';
import { Journal } from './journal.js';
import { fetchWords, teach } from './languages.js';
import { Letters } from './letters.js';
import { preview } from './preview.js';
import { expectWork, isForLater, isRaising, join, leave, living, load, raise } from './shell.js';
import { Saving } from './saving.js';
import { Trouble } from './trouble.js';
import { View } from './view.js';

/** What shows that somebody is about to use the element. */
const SIGNS = ['pointerdown', 'keydown', 'focusin'];

/** From whom no goal, measure or name is hidden on any day: `src/access/table.rs`. */
const SEE_ALL = new Set(['person', 'coordinator']);

/** Codes of what passes by itself, or is told in another way. */
const PASSING = new Set(['closed', 'busy', 'internal']);

/**
 * @typedef {{ lang: string, role: string, mode: string, [name: string]: unknown }} Options
 * @typedef {object} Host what a session needs of its element
 * @property {HTMLElement} element
 * @property {import('./stage.js').Stage} stage
 * @property {() => Options} options
 * @property {() => (() => void) | null} setAside takes the host's objects away; the result puts
 *   them back, and is null when there are none
 * @property {(key: string) => string} word a sentence in the element's language
 * @property {() => void} settled the module is there, or has failed to come
 */

export class Session {
  saving = new Saving(
    (...asked) => this.ask(...asked),
    () => this.#toSave(),
    (...sent) => this.#emit(...sent),
  );

  #letters = new Letters(
    (...asked) => this.ask(...asked),
    () => ({ text: this.text, options: this.#host.options() }),
    (...sent) => this.#emit(...sent),
    (error) => this.report(refusedAs(error) ?? this.#error('load-failed')),
  );
  #host;
  #stage;
  #trouble;
  #changes = new Changes(() => this.flush());
  /** Where the element lives, while it does. @type {View | null} */
  #view = null;
  /** @type {Journal | null} */
  #journal = null;
  /** Texts from the host that no instance has judged yet, the newest last. */
  #held = [];
  /** The plan's text when it was last read out of the module; exact until the next step. */
  #text = null;
  #textIsExact = false;
  /** The language of the view. */
  #spoken = 'nb';
  #connected = false;
  #ready = false;
  /** Whose steps these are that come out of the module. @type {'user' | 'host' | 'replay'} */
  #author = 'user';
  #recovering = false;
  /** True when the newest held text or journal entry killed the instance it was brought up in. */
  #poisoned = false;
  #focus = null;
  /** What the plan was drawn from as text. */
  #drawn = [];
  /** What was open for editing when the view went. */
  #opened = [];

  /** @param {Host} host */
  constructor(host) {
    this.#host = host;
    this.#stage = host.stage;
    this.#stage.onRetry = () => this.#retry();
    this.#trouble = new Trouble(this.#stage, host.word, (error) => {
      host.settled();
      this.report(error);
    });
    // This reaches the element only when the focus leaves it altogether. It may come out of the
    // middle of a call, when the module takes a focused node away; hence the microtask.
    host.element.addEventListener('focusout', () => queueMicrotask(() => this.flush()));
    for (const sign of SIGNS) host.element.addEventListener(sign, () => this.#view && expectWork());
  }

  // ------------------------------------------------------------------ the element comes and goes

  connect() {
    this.#connected = true;
    if (join(this)) this.#rise();
  }

  /** Frameworks take an element out to put it somewhere else: only what stays out is closed. */
  disconnect() {
    this.#connected = false;
    queueMicrotask(() => {
      if (this.#connected || !leave(this)) return;
      this.flush();
      this.#readText();
      this.#trouble.rest();
      this.#changes.pause();
      this.#opened = this.#stage.opened();
      this.#dismiss();
    });
  }

  // ------------------------------------------------------------------ what the element asks for

  /** The plan's JSON text as far as it is known, or null. */
  get text() {
    return this.#held.at(-1) ?? this.#readText();
  }

  /** Opens a plan of the host's, as JSON text. What was open stays open when it is refused. */
  open(text) {
    if (this.#changes.isEcho(text, this.text)) return;
    if (this.#alive) {
      this.#replace(text);
      return;
    }
    this.#held.push(text);
    this.#poisoned = false;
    if (this.#connected) this.#rise();
  }

  #replace(text) {
    this.flush();
    try {
      this.#call('ip_load', text);
      this.#begin(text);
    } catch (error) {
      this.#againOrReport(error, () => this.open(text));
    }
  }

  /** Shows no plan. */
  close() {
    this.flush();
    this.#changes.clear();
    this.#journal = this.#text = null;
    this.#held = [];
    this.#recovering = false;
    this.#dismiss();
    if (this.#connected && !this.#view) this.#rise();
  }

  /** Takes the view away; last, because a host may hear of it and call in the middle. */
  #dismiss(view = this.#view) {
    if (view === this.#view) this.#view = null;
    try {
      view?.call('ip_close');
    } catch (error) {
      if (error.code === 'busy') queueMicrotask(() => this.#dismiss(view));
    }
    if (!this.#view) this.#stage.clear();
  }

  /** The options have changed. False when the module refuses them: it then keeps the old ones. */
  refresh() {
    this.#stage.repeat();
    if (!this.#alive) {
      if (this.#connected) this.#previewAnew();
      return true;
    }
    try {
      this.#call('ip_options', JSON.stringify(this.#options()));
    } catch (error) {
      this.#againOrReport(error, () => this.refresh());
      return PASSING.has(error.code);
    }
    return true;
  }

  /** What the host has set; in the language spoken so far until the one it wants is there. */
  #options() {
    const options = this.#host.options();
    try {
      if (teach(living(), options)) this.#spoken = options.lang;
      else fetchWords(options).then(() => this.refresh(), () => this.#missLanguage());
    } catch {
      this.#missLanguage();
    }
    return { ...options, lang: this.#spoken };
  }

  #missLanguage() {
    this.report(this.#error('load-failed'));
  }

  /**
   * Asks the module for something that must not throw: a refusal becomes an `ip-error`, and
   * `otherwise` the answer.
   */
  ask(otherwise, name, ...args) {
    try {
      return this.#call(name, ...args);
    } catch (error) {
      if (!PASSING.has(error.code)) this.report(error);
      return otherwise;
    }
  }

  /**
   * Commands of the host's own: they go into the journal and the history, but are not told back.
   *
   * @param {string} commands JSON text
   * @throws {PlanError}
   */
  apply(commands) {
    this.flush();
    this.#as('host', () => this.#call('ip_apply', commands));
  }

  /** Sends what the user has done and the host has not heard of. */
  flush() {
    if (!this.#changes.pending || !this.#alive) return;
    const text = this.#readNow();
    if (text === null) return void this.#changes.again();
    const change = this.#changes.take(text);
    this.saving.owe(change.commands);
    const detail = { plan: whole(text), ...change };
    queueMicrotask(() => this.#emit('ip-change', detail));
  }

  /** @param {PlanError} error */
  report({ code, path, message }) {
    queueMicrotask(() => this.#emit('ip-error', { code, path, message }));
  }

  /** A call that came in the middle of another one is made when that has ended. */
  #againOrReport(error, again) {
    if (error.code === 'busy') queueMicrotask(again);
    else this.report(error);
  }

  // ------------------------------------------------------------------ to and from the module

  get #alive() {
    return this.#view?.alive === true;
  }

  #call(name, ...args) {
    if (!this.#view) throw this.#error('closed');
    return this.#worded(() => this.#view.call(name, ...args));
  }

  /** The shell knows no language: its own refusals get their sentence here. */
  #worded(act) {
    try {
      return act();
    } catch (error) {
      error.message ||= this.#host.word(`host.${error.code}`);
      throw error;
    }
  }

  #as(author, act) {
    this.#author = author;
    try {
      act();
    } finally {
      this.#author = 'user';
    }
  }

  #error(code) {
    return new PlanError({ code, message: this.#host.word(`host.${code}`) });
  }

  #readText() {
    return this.#readNow() ?? this.#text;
  }

  #readNow() {
    const text = this.ask(null, 'ip_plan');
    if (text !== null) this.#text = text;
    this.#textIsExact ||= text !== null;
    return text;
  }

  /** What the module tells, out of the middle of a call: record and schedule, nothing more. */
  #hear(kind, payload) {
    if (kind === 'save') queueMicrotask(() => this.saving.request());
    if (kind === 'ask') queueMicrotask(() => this.#letters.prepare(JSON.parse(payload)));
    if (kind === 'request') queueMicrotask(() => this.#letters.request());
    if (kind === 'copy') queueMicrotask(() => this.#letters.copy());
    if (kind !== 'step' || this.#author === 'replay') return;
    const step = JSON.parse(payload);
    this.#textIsExact = false;
    this.saving.forget();
    this.#journal.record(step.entry, step.replace);
    if (this.#journal.due) queueMicrotask(() => this.#checkpoint());
    if (this.#author === 'user') this.#changes.add(step);
  }

  #checkpoint() {
    if (!this.#journal?.due) return;
    const text = this.#readNow();
    if (text !== null) this.#journal.keep(text);
  }

  #toSave() {
    this.flush();
    const text = this.#readNow();
    return text && { plan: whole(text), findings: JSON.parse(this.ask('[]', 'ip_validate')) };
  }

  #emit(type, detail, cancelable = false) {
    const event = new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail });
    return this.#host.element.dispatchEvent(event);
  }

  /** A plan has been opened: it has no history. */
  #begin(text) {
    this.saving.clear();
    this.#journal = new Journal(text);
    this.#changes.clear();
    this.#text = text;
    this.#textIsExact = true;
    this.saving.forget();
    this.#poisoned = false;
  }

  // ------------------------------------------------------------------ up, down and up again

  get wants() {
    return this.#connected && !this.#view && !this.#trouble.gaveUp;
  }

  get options() {
    return this.#host.options();
  }

  get hasFocus() {
    return this.#stage.hasFocus;
  }

  livesIn(generation) {
    return this.#view?.isIn(generation) === true;
  }

  /** Into the live generation, or into the next one when it is there. */
  #rise() {
    this.#trouble.forgive();
    if (living()) {
      this.#previewAnew();
      raise(this);
      return;
    }
    this.#stage.isFailing = false;
    this.#preview();
    this.#trouble.wait({ silent: this.#recovering });
    load();
  }

  /** Done when the text that stands for the view can be seen; null when none does, or it can. */
  get unseen() {
    return this.#stage.unseen;
  }

  /**
   * Shows the newest plan as text while the module is on its way: to those from whom nothing of it
   * is hidden, since what is hidden from others the module knows.
   */
  #preview() {
    const { lang, role, settings, texts } = this.#host.options();
    const text = this.#journal === null && SEE_ALL.has(role) ? this.#held.at(-1) : undefined;
    const drawn = [text, lang, settings?.headingLevel, texts];
    if (this.#stage.isPreviewed && drawn.every((one, at) => one === this.#drawn[at])) return;
    this.#drawn = drawn;
    this.#stage.show(previewOf(text, { lang, level: settings?.headingLevel, word: this.#host.word }));
  }

  /** The host has said something else: what stands there follows, and what may not stand there goes. */
  #previewAnew() {
    const stood = this.#stage.isPreviewed;
    if (stood || !living()) this.#preview();
    if (stood && !this.#stage.isPreviewed && !this.#stage.isFailing) this.#trouble.wait();
  }

  raise() {
    if (this.#alive) return;
    this.#trouble.rest();
    this.#dropPoison();
    try {
      while (this.#held.length > 0 && !this.#view) this.#openHeld();
      if (!this.#view && this.#journal) this.#replay();
    } catch (error) {
      // When the generation has died of it, the shell sees to the rest.
      if (!living()) return;
      this.#againOrReport(error, () => this.#rise());
    }
    if (this.#alive) this.#stage.enter();
    else if (this.#view) this.#stage.discard();
    else {
      this.#stage.show(null);
      this.#trouble.none();
    }
  }

  settle() {
    if (!this.#connected) return;
    this.#host.settled();
    const { lang, mode, role } = this.#host.options();
    if (this.#view && mode === 'edit' && role !== 'reader') atRest(expectWork);
    if (!this.#ready) {
      this.#ready = true;
      queueMicrotask(() => this.#emit('ip-ready', { lang, mode, role }));
    }
    if (this.#focus) this.#stage.restoreFocus(this.#focus);
    this.#focus = null;
    if (this.#recovering) this.report(this.#error('recovered'));
    this.#recovering = false;
    if (this.#changes.pending) this.#changes.again();
    this.saving.settle();
  }

  /**
   * The host may have set several plans before the module was there. The newest that can be
   * opened wins, just as if they had come one at a time.
   */
  #openHeld() {
    const text = this.#held.at(-1);
    try {
      this.#mount(text);
    } catch (error) {
      if (isForLater(error)) throw error;
      this.report(error);
      this.#held.pop();
      return;
    }
    this.#held = [];
    this.#begin(text);
  }

  #replay() {
    const { checkpoint, entries } = this.#journal;
    const known = this.#textIsExact && entries.length > 0 ? this.#text : null;
    this.#mount(checkpoint);
    if (entries.length > 0) this.#as('replay', () => this.ask(null, 'ip_replay', `[${entries.join(',')}]`));
    // A step that was allowed when it was made may not be today, when the role has changed. The
    // text of a plan is worth more than its history.
    if (known !== null && this.#alive && !sameJson(known, this.#readNow())) {
      this.ask(null, 'ip_load', known);
      this.#begin(known);
    }
    if (this.#alive && this.#opened.length > 0) this.ask(null, 'ip_reopen', JSON.stringify(this.#opened));
    this.#opened = [];
    this.saving.restore();
  }

  #mount(text) {
    try {
      this.#mountOnce(text);
    } catch (error) {
      if (isForLater(error)) throw error;
      // Either the plan or something else that the host has set: without the rest it shows which.
      const putBack = this.#host.setAside();
      if (!putBack) throw error;
      try {
        this.#mountOnce(text);
      } finally {
        putBack();
      }
    }
  }

  #mountOnce(text) {
    const container = this.#stage.prepare();
    const options = JSON.stringify({ ...this.#options(), recovered: this.#recovering || undefined });
    // Kept after a trap, until `lose`: it says which generation this element was in.
    this.#view = new View(this, living());
    try {
      this.#worded(() => this.#view.mount(container, text, options, (...said) => this.#hear(...said)));
    } catch (error) {
      this.#stage.discard();
      if (living()) this.#view = null;
      throw error;
    }
  }

  blame(now) {
    this.#trouble.trap(now);
    if (isRaising(this)) this.#poisoned = this.#recovering || this.#held.length > 0;
  }

  /** On the second try, what is newest is left out, if something remains without it. */
  #dropPoison() {
    if (!this.#poisoned) return;
    this.#poisoned = false;
    if (this.#held.length === 0) {
      if (!this.#journal?.dropLast()) return;
      this.#changes.dropLast();
      this.#textIsExact = false;
    } else if (this.#held.length > 1 || this.#journal) {
      this.#held.pop();
      this.report(this.#error('internal'));
    }
  }

  lose() {
    this.#focus ??= this.#stage.markFocus();
    if (this.#opened.length === 0) this.#opened = this.#stage.opened();
    this.#view = null;
    this.#recovering = this.#journal !== null;
    this.#stage.freeze();
    // The picture of a plan that will be back in the blink of an eye says more than words.
    if (this.#connected && !this.#trouble.giveUp()) this.#trouble.wait({ silent: this.#recovering });
  }

  miss(reason) {
    if (this.wants) this.#trouble.miss(reason);
  }

  #retry() {
    this.#focus ??= { id: '' };
    this.#trouble.forgive();
    this.#trouble.wait({ retry: true });
    if (living()) raise(this);
    else load({ anew: true });
  }
}

/**
 * The plan as a host may store it: a redacted one is only what somebody may see of it, so there is
 * none, and its commands go to the full plan.
 *
 * @param {string} text
 */
function whole(text) {
  const plan = JSON.parse(text);
  return isRedacted(plan) ? null : plan;
}

/** What the module, or `core`, which has a class of its own, has refused with its own sentence. */
function refusedAs(error) {
  return error?.name === 'PlanError' && error.code !== 'load-failed' ? error : null;
}

/** A plan as text, or null: what is wrong with it the module tells, or it is for the module to redact. */
function previewOf(text, how) {
  try {
    const plan = JSON.parse(text);
    return plan?.constructor === Object && !isRedacted(plan) ? preview(plan, how) : null;
  } catch {
    return null;
  }
}

/** Whether values are hidden in a plan. */
export function isRedacted(plan) {
  return plan?.redaction !== undefined;
}
