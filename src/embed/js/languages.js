/**
 * The sentences of the module, one file a language: a page fetches those it speaks. The files hold
 * no keys; those are fetched for an element whose host replaces texts by key.
 *
 * Promises: a language is fetched once for the page and then at hand for every generation, so that
 * getting up after a trap asks nothing of the network; what failed is fetched anew when it is asked
 * for again.
 */

import { LoadFailure, fetchFile } from './files.js';

// Written so that bundlers see the files and copy them.
const wordFiles = {
  nb: new URL('./words/nb.json', import.meta.url).href,
  nn: new URL('./words/nn.json', import.meta.url).href,
  en: new URL('./words/en.json', import.meta.url).href,
  keys: new URL('./words/keys.json', import.meta.url).href,
};

/** @type {Map<string, Promise<string>>} */
const coming = new Map();
/** @type {Map<string, string>} */
const known = new Map();
/** Which languages each generation has taken in. @type {WeakMap<object, Set<string>>} */
const learned = new WeakMap();
let wordsFailedBefore = false;

/**
 * Fetches what an element with these options says, unless it is here or on its way.
 *
 * @param {Options} options
 * @returns {Promise<unknown>}
 * @throws {LoadFailure}
 */
export function fetchWords(options) {
  return Promise.all(namesOf(options).map(fetchOne));
}

function fetchOne(name) {
  if (!coming.has(name)) {
    const lines = fetchFile(wordFiles[name], wordsFailedBefore).then(linesOf);
    coming.set(name, lines);
    lines.then(
      (come) => known.set(name, come),
      () => forget(name),
    );
  }
  return coming.get(name);
}

/** The texts of a file, one a line: what the module takes in at once. */
async function linesOf(response) {
  const text = await response.text();
  try {
    return JSON.parse(text).join('\n');
  } catch {
    throw new LoadFailure('broken');
  }
}

/**
 * Teaches a generation what an element with these options says. False while some of it is not here.
 *
 * @param {import('./generation.js').Generation} generation
 * @param {Options} options
 * @throws {LoadFailure} what came is not what it should be
 */
export function teach(generation, options) {
  if (!learned.has(generation)) learned.set(generation, new Set());
  const names = learned.get(generation);
  for (const name of namesOf(options)) {
    if (names.has(name)) continue;
    if (!known.has(name)) return false;
    try {
      generation.exports.ip_words(name, known.get(name));
    } catch {
      forget(name);
      throw new LoadFailure('broken');
    }
    names.add(name);
  }
  return true;
}

/** Norwegian Bokmål unless the element's attribute says otherwise: `nn-NO` and `en-GB` are understood. */
export function langOf(element) {
  const [primary] = (element.getAttribute('lang') ?? '').trim().toLowerCase().split('-');
  return primary === 'nn' || primary === 'en' ? primary : 'nb';
}

/**
 * @typedef {{ lang: string, texts?: object }} Options
 * @param {Options} options
 */
function namesOf({ lang, texts }) {
  return Object.keys(texts ?? {}).length > 0 ? [lang, 'keys'] : [lang];
}

function forget(name) {
  wordsFailedBefore = true;
  coming.delete(name);
  known.delete(name);
}
