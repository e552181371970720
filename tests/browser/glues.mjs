/**
 * A look behind the element: the glue of each instance, as the shell makes it.
 */

import { expect } from './page.mjs';

/** Where a glue gets its module, whatever the minifier calls it. */
const MADE = /([\w$]+)(\.initSync\(\{\s*module)/g;

/** Keeps the page's glues in `glues`, the youngest last. To be called before the element is loaded. */
export const keepGlues = (page) =>
  page.route('**/pkg/index.js', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    expect(text.match(MADE), 'the place where a glue is made').toHaveLength(1);
    await route.fulfill({ response, body: text.replace(MADE, '((globalThis.glues ??= []).push($1), $1)$2') });
  });
