/**
 * `individuell-plan/core`: the rules and the commands without a view, for a portal's server or a
 * worker. Browser and Node 20; no DOM.
 *
 * Promises: the same findings and the same plans as the element, from the same module code;
 * plain objects out; bad input throws an `Error` with `code`, `path` and a plain `message`; a
 * call that kills the instance does not spoil the next call.
 * Does not keep plans: each call stands alone.
 */

import { PlanError, jsonText, refusal } from './border.js';
import words from './host-words.js';
import { osloDate } from './oslo.js';

/** One for each pair of addresses: the instance behind a glue is one for the whole page anyway. */
const cores = new Map();

/**
 * Loads the module and gives its functions. Loading twice gives the same ones.
 *
 * @param {{ wasmUrl?: string | URL, glueUrl?: string | URL }} [places] where the two files are,
 *   when they have been moved
 * @returns {Promise<Readonly<import('./core.js').Core>>}
 * @throws {PlanError} code `load-failed`
 */
export function load({ wasmUrl, glueUrl } = {}) {
  // Written so that bundlers see the two files and copy them.
  const wasm = String(wasmUrl ?? new URL('./wasm/core_bg.wasm', import.meta.url));
  const glue = String(glueUrl ?? new URL('./wasm/core.js', import.meta.url));
  const key = `${glue} ${wasm}`;
  if (!cores.has(key)) {
    const opened = open(glue, wasm).catch((error) => {
      cores.delete(key);
      throw new PlanError({ code: 'load-failed', message: String(error?.message) });
    });
    cores.set(key, opened);
  }
  return cores.get(key);
}

async function open(glueUrl, wasmUrl) {
  const instances = new Instances(glueUrl);
  await instances.prepare(wasmUrl);
  const compute =
    (name) =>
    (plan, { today = osloDate(), lang = 'nb', settings, knownPlans } = {}) =>
      instances.call(lang, name, [plan, { today, lang, settings, knownPlans }]);
  const text = (kind, plan, { today = osloDate(), lang = 'nb', settings, as, format, id } = {}) =>
    instances.call(lang, 'core_text', [String(kind), plan, { today, lang, settings, as, format, id }]);
  return Object.freeze({
    /** @type {import('./core.js').Core['validate']} */
    validate: compute('core_validate'),
    /** @type {import('./core.js').Core['completeness']} */
    completeness: compute('core_completeness'),
    /** @type {import('./core.js').Core['clocks']} */
    clocks: compute('core_clocks'),
    /** @type {import('./core.js').Core['procedures']} */
    procedures: compute('core_procedures'),
    /** @type {import('./core.js').Core['text']} */
    text,
    /** @type {import('./core.js').Core['request']} */
    request: (kind, plan, { as, today = osloDate(), lang = 'nb', settings, id } = {}) =>
      instances.call(lang, 'core_request', [String(kind), plan, { as, today, lang, settings, id }]),
    /** @type {import('./core.js').Core['journalText']} */
    journalText: (plan, options) => text('journal', plan, options),
    /** @type {import('./core.js').Core['summary']} */
    summary: compute('core_summary'),
    /** @type {import('./core.js').Core['apply']} */
    apply(plan, commands, { as, today = osloDate(), lang = 'nb' } = {}) {
      const list = typeof commands === 'string' || Array.isArray(commands) ? commands : [commands];
      return instances.call(lang, 'core_apply', [plan, list, { as, today, lang }]);
    },
    /** @type {import('./core.js').Core['redact']} */
    redact(plan, viewer, { today = osloDate(), lang = 'nb', settings } = {}) {
      // Text would be taken for JSON: a role alone is an object too.
      const who = typeof viewer === 'string' ? { role: viewer } : (viewer ?? {});
      return instances.call(lang, 'core_redact', [plan, who, { today, lang, settings }]);
    },
    /** @type {import('./core.js').Core['checkNumber']} */
    checkNumber(text, { environment, kind, birthDate, refuseHelpNumbers, imported, lang = 'nb' } = {}) {
      const options = { environment, kind, birthDate, refuseHelpNumbers, imported, lang };
      return instances.call(lang, 'core_check_number', [String(text ?? ''), options]);
    },
  });
}

/**
 * Instances of one module. Each needs an import of the glue under its own query, which cannot be
 * had inside a call that returns at once; so the next glue is always fetched in advance.
 */
class Instances {
  #glueUrl;
  #module = null;
  #count = 0;
  #current = null;
  #spare = null;
  #fetching = false;

  constructor(glueUrl) {
    this.#glueUrl = glueUrl;
  }

  async prepare(wasmUrl) {
    const [module, glue] = await Promise.all([compile(wasmUrl), this.#import(), this.#fetchSpare()]);
    this.#module = module;
    this.#current = this.#start(glue);
  }

  /** JSON text in, an object out. */
  call(lang, name, values) {
    const word = (key) => (words[lang] ?? words.nb)[key];
    const texts = values.map((value) => jsonText(value, word('host.not-json')));
    this.#current ??= this.#nextInstance();
    if (!this.#current) throw new PlanError({ code: 'internal', message: word('host.internal') });
    try {
      return JSON.parse(this.#current[name](...texts));
    } catch (thrown) {
      const refused = refusal(thrown);
      if (refused) throw refused;
      this.#current = null;
      throw new PlanError({ code: 'internal', message: word('host.internal') });
    }
  }

  #nextInstance() {
    const glue = this.#spare;
    this.#spare = null;
    if (!this.#fetching) this.#fetchSpare();
    return glue && this.#start(glue);
  }

  #start(glue) {
    glue.initSync({ module: this.#module });
    return glue;
  }

  #import() {
    this.#count += 1;
    const url = this.#count === 1 ? this.#glueUrl : `${this.#glueUrl}?gen=${this.#count}`;
    return import(/* webpackIgnore: true */ /* @vite-ignore */ url);
  }

  async #fetchSpare() {
    this.#fetching = true;
    this.#spare = await this.#import().catch(() => null);
    this.#fetching = false;
  }
}

async function compile(url) {
  if (!url.startsWith('file:')) return WebAssembly.compileStreaming(fetch(url));
  // Not written into the call: bundlers for browsers would look for the module.
  const files = 'node:fs/promises';
  const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ files);
  return WebAssembly.compile(await readFile(new URL(url)));
}
