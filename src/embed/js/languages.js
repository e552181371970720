/**
 * The sentences of the module, one file a language: a page fetches those it speaks.
 *
 * Promises: a language is fetched once for the page and then at hand for every generation, so that
 * getting up after a trap asks nothing of the network; what failed is fetched anew when it is asked
 * for again.
 */

import { LoadFailure, fetchFile } from './files.js';

// Written so that bundlers see the three files and copy them.
const files = {
  nb: new URL('./words/nb.json', import.meta.url).href,
  nn: new URL('./words/nn.json', import.meta.url).href,
  en: new URL('./words/en.json', import.meta.url).href,
};

/** @type {Map<string, Promise<string>>} */
const coming = new Map();
/** @type {Map<string, string>} */
const known = new Map();
/** Which languages each generation has taken in. @type {WeakMap<object, Set<string>>} */
const learned = new WeakMap();
let failedBefore = false;

/**
 * Fetches a language, unless it is here or on its way.
 *
 * @param {string} lang
 * @returns {Promise<string>}
 * @throws {LoadFailure}
 */
export function fetchLanguage(lang) {
  if (!coming.has(lang)) {
    const text = fetchFile(files[lang], failedBefore).then((response) => response.text());
    coming.set(lang, text);
    text.then(
      (come) => known.set(lang, come),
      () => forget(lang),
    );
  }
  return coming.get(lang);
}

/**
 * Teaches a generation a language. False while the language is not here.
 *
 * @param {import('./generation.js').Generation} generation
 * @param {string} lang
 * @throws {LoadFailure} what came is not what it should be
 */
export function teach(generation, lang) {
  if (!learned.has(generation)) learned.set(generation, new Set());
  const languages = learned.get(generation);
  if (languages.has(lang)) return true;
  if (!known.has(lang)) return false;
  try {
    generation.exports.ip_words(lang, known.get(lang));
  } catch {
    forget(lang);
    throw new LoadFailure('broken');
  }
  languages.add(lang);
  return true;
}

function forget(lang) {
  failedBefore = true;
  coming.delete(lang);
  known.delete(lang);
}
