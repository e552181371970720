/**
 * Looks for a word wherever a browser keeps or shows things, besides the inside of the element.
 */

import { expect } from '@playwright/test';

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('./watch.mjs').Watch} watch
 * @param {string} word
 */
export async function expectNowhere(page, watch, word) {
  const kept = await page.evaluate(async (word) => {
    const element = document.querySelector('individuell-plan');
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const caches = await globalThis.caches?.keys();
    return {
      local: JSON.stringify(localStorage),
      session: JSON.stringify(sessionStorage),
      databases,
      caches,
      cookie: document.cookie,
      address: location.href,
      history: JSON.stringify(history.state),
      name: globalThis.name,
      title: document.title,
      page: document.documentElement.outerHTML,
      attributes: [...(element?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`),
      globals: Object.keys(globalThis).filter((key) => key.toLowerCase().includes(word.toLowerCase())),
      resources: performance.getEntries().map(({ name }) => name),
      announced: document.querySelector('[aria-live]')?.textContent ?? '',
      events: [...new Set(globalThis.heard.map(({ type }) => type))],
    };
  }, word);
  for (const [where, what] of Object.entries(kept)) expect(JSON.stringify(what), where).not.toContain(word);
  expect(kept.local).toBe('{}');
  expect(kept.session).toBe('{}');
  expect(kept.databases).toEqual([]);
  expect(kept.cookie).toBe('');
  expect(await page.context().cookies()).toEqual([]);
  expect(JSON.stringify(watch.requests)).not.toContain(word);
  expect(JSON.stringify(watch.console)).not.toContain(word);
  expect(JSON.stringify(watch.pageErrors)).not.toContain(word);
}
