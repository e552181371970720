/**
 * A look behind the element: the glue of each instance, as the shell makes it.
 */

import { expect } from './page.mjs';

const MADE = 'const exports = makeGlue();';

/** Keeps the page's glues in `glues`, the youngest last. To be called before the element is loaded. */
export const keepGlues = (page) =>
  page.route('**/pkg/index.js', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    expect(text.split(MADE).length, 'the place where a glue is made').toBe(2);
    await route.fulfill({ response, body: text.replace(MADE, `${MADE}(globalThis.glues ??= []).push(exports);`) });
  });
