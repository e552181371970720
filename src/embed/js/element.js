/**
 * `<individuell-plan>`: the element as a host page sees it.
 *
 * - attributes `lang` (nb, nn, en), `user-role`, `user-id`, `mode` (edit, read), `today`, each
 *   also a property
 * - properties `plan`, `settings`, `texts`, `directory`, `knownPlans`
 * - methods `getPlan()`, `validate()`, `undo()`, `redo()`, `save()`, `markSaved()`, `apply()`,
 *   `focusPath()`, `focus()`
 * - events `ip-ready`, `ip-change`, `ip-save`, `ip-request`, `ip-error`, all bubbling and composed
 * - slot `fallback`: what stands there until there is a plan to show, and when the module does not come
 *
 * Promises: setting a property never throws, and works before the module is there; nothing of a
 * plan is written to the element's attributes, its children, the console or any storage.
 * Does not talk to the module: `session.js` does. `define.d.ts` has the types and the examples.
 */

import { PlanError, jsonText } from './border.js';
import words from './host-words.js';
import { langOf } from './languages.js';
import { isDate, onNewDay, osloDate } from './oslo.js';
import { Session, isRedacted } from './session.js';
import { Stage } from './stage.js';

const ROLES = [
  'person',
  'next-of-kin',
  'guardian',
  'coordinator',
  'substitute',
  'participant',
  'coordinating-unit',
  'reader',
];

/** Properties that a framework may have set before the element was defined, `plan` first. */
const PROPERTIES = [
  ...['plan', 'settings', 'texts', 'directory', 'knownPlans'],
  ...['lang', 'userRole', 'userId', 'mode', 'today'],
];

// On a server there is no HTMLElement. The class can be imported there, and is of no other use.
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

export class IndividuellPlanElement extends Base {
  static observedAttributes = ['lang', 'user-role', 'user-id', 'mode', 'today'];

  #stage;
  #session;
  /** What the host has set: its own value, and the copy that the module gets. */
  #objects = new Map();
  #settled = false;
  #stopClock = () => {};

  constructor() {
    super();
    const word = (key) => this.#word(key);
    this.#stage = new Stage(this.attachShadow({ mode: 'open' }), () => this.#lang, word);
    this.#session = new Session({
      element: this,
      stage: this.#stage,
      options: () => this.#options(),
      setAside: () => this.#setAside(),
      word,
      settled: () => this.#settle(),
    });
  }

  connectedCallback() {
    for (const name of PROPERTIES) this.#upgrade(name);
    this.#watchDay();
    this.#session.connect();
  }

  disconnectedCallback() {
    this.#stopClock();
    this.#session.disconnect();
  }

  /** `moveBefore` moves an element with its state: there is nothing to do, and that must be said. */
  connectedMoveCallback() {}

  adoptedCallback() {
    this.#stage.dress();
  }

  /** A host that says which day it is does so at midnight too. */
  #watchDay() {
    this.#stopClock();
    const isTold = isDate(this.getAttribute('today') ?? '');
    this.#stopClock = isTold ? () => {} : onNewDay(() => this.#session.refresh());
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === 'today' && this.isConnected) this.#watchDay();
    if (this.#settled) this.#check(name);
    this.#session.refresh();
  }

  // ------------------------------------------------------------------ properties

  get plan() {
    const plan = this.#read();
    return isRedacted(plan) ? null : plan;
  }

  set plan(value) {
    if (value === null || value === undefined) {
      this.#session.close();
      return;
    }
    try {
      this.#session.open(jsonText(value, this.#word('host.not-json')));
    } catch (error) {
      this.#session.report(error);
    }
  }

  get settings() {
    return this.#objects.get('settings')?.given;
  }

  set settings(value) {
    this.#setObject('settings', value);
  }

  get texts() {
    return this.#objects.get('texts')?.given;
  }

  set texts(value) {
    this.#setObject('texts', value);
  }

  get directory() {
    return this.#objects.get('directory')?.given;
  }

  set directory(value) {
    this.#setObject('directory', value);
  }

  get knownPlans() {
    return this.#objects.get('knownPlans')?.given;
  }

  set knownPlans(value) {
    this.#setObject('knownPlans', value);
  }

  /** The role in force: what is absent or unknown gives the fewest rights. */
  get userRole() {
    const role = this.getAttribute('user-role');
    return ROLES.includes(role) ? role : 'reader';
  }

  set userRole(value) {
    this.#reflect('user-role', value);
  }

  get userId() {
    const id = this.getAttribute('user-id')?.trim() ?? '';
    return isIdentityNumber(id) ? '' : id;
  }

  set userId(value) {
    // Refused before it becomes an attribute, where every script and log on the page can read it.
    const refused = isIdentityNumber(String(value ?? ''));
    this.#reflect('user-id', refused ? null : value);
    if (refused) this.#refuseUserId();
  }

  /** Editing is what the element is for; a mode that is misspelt should not allow it, though. */
  get mode() {
    return (this.getAttribute('mode') ?? 'edit') === 'edit' ? 'edit' : 'read';
  }

  set mode(value) {
    this.#reflect('mode', value);
  }

  get today() {
    const date = this.getAttribute('today') ?? '';
    return isDate(date) ? date : osloDate();
  }

  set today(value) {
    this.#reflect('today', value);
  }

  // ------------------------------------------------------------------ methods

  getPlan() {
    const plan = this.#read();
    if (!isRedacted(plan)) return plan;
    throw new PlanError({ code: 'redacted', message: this.#word('host.redacted') });
  }

  validate() {
    return JSON.parse(this.#session.ask('[]', 'ip_validate'));
  }

  undo() {
    return this.#session.ask(false, 'ip_undo');
  }

  redo() {
    return this.#session.ask(false, 'ip_redo');
  }

  /** `ip-save` follows. False when there is no plan open to be saved. */
  save() {
    return this.#session.ask(false, 'ip_save') !== false;
  }

  markSaved(ok = true) {
    this.#session.saving.tell(ok ? 'saved' : 'failed');
  }

  apply(commands) {
    const list = typeof commands === 'string' || Array.isArray(commands) ? commands : [commands];
    this.#session.apply(jsonText(list, this.#word('host.not-json')));
  }

  focusPath(pointer) {
    return this.#session.ask(false, 'ip_focus', String(pointer));
  }

  focus(options) {
    this.#stage.focusFirst(options);
  }

  // ------------------------------------------------------------------ what the session asks for

  #read() {
    try {
      return JSON.parse(this.#session.text);
    } catch {
      return null; // Set before the module was there, and not JSON: `ip-error` will tell.
    }
  }

  #options() {
    const objects = [...this.#objects].map(([name, { plain }]) => [name, plain]);
    return {
      lang: this.#lang,
      role: this.userRole,
      userId: this.userId || undefined,
      mode: this.mode,
      today: this.today,
      ...Object.fromEntries(objects),
    };
  }

  /** Takes the host's objects away, to see whether it is they that the module cannot read. */
  #setAside() {
    const aside = [...this.#objects];
    if (aside.length === 0) return null;
    this.#objects.clear();
    return () => {
      for (const [name, { given }] of aside) this.#setObject(name, given);
    };
  }

  #word(key) {
    const own = this.#objects.get('texts')?.plain?.[key];
    if (typeof own === 'string') return own;
    return words[this.#lang][key] ?? key;
  }

  get #lang() {
    return langOf(this);
  }

  /**
   * By now a host has had the time to listen, which it may not have had when the parser met the
   * attributes.
   */
  #settle() {
    if (this.#settled) return;
    this.#settled = true;
    for (const name of IndividuellPlanElement.observedAttributes) this.#check(name);
  }

  // ------------------------------------------------------------------ what comes in

  #check(name) {
    const value = this.getAttribute(name)?.trim() ?? '';
    if (name === 'user-id' && isIdentityNumber(value)) this.#refuseUserId();
    if (name === 'today' && value !== '' && !isDate(value)) this.#complain('bad-date');
  }

  /** The value itself is never told: it may be what the complaint is about. */
  #complain(code, key = `host.${code}`) {
    this.#session.report(new PlanError({ code, message: this.#word(key) }));
  }

  #refuseUserId() {
    this.#complain('user-id-is-identity-number', 'host.user-id-refused');
  }

  /** Kept as a copy: what the host does to its object later is its own business. */
  #setObject(name, given) {
    const before = this.#objects.get(name);
    this.#objects.delete(name);
    if (given !== null && given !== undefined) {
      try {
        this.#objects.set(name, { given, plain: JSON.parse(jsonText(given, '')) });
      } catch {
        if (before) this.#objects.set(name, before);
        this.#complain('not-json');
        return;
      }
    }
    if (this.#session.refresh()) return;
    if (before) this.#objects.set(name, before);
    else this.#objects.delete(name);
  }

  #reflect(name, value) {
    if (value === null || value === undefined || value === '') this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  }

  /** A property set before the definition hides our accessor: it is taken away and set again. */
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }
}

/** Eleven digits, however they are grouped, may be somebody's fødselsnummer. */
function isIdentityNumber(text) {
  return /^\d{11}$/.test(text.replace(/[\s.\-\u2010-\u2015\u2212]/g, ''));
}
