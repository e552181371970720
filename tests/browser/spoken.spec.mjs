/**
 * What a screen reader says of the main screens, from the first line to the last, compared with the
 * text files in `spoken/`. Whoever changes a name or a role sees here what it comes to for the ear.
 *
 * Promises to listen with a reader that follows the standards of names and roles
 * (`@guidepup/virtual-screen-reader`); it is no real one, and says more than they do. Ends of what is
 * small are left out, since they are silence or a pause. `IP_WRITE=1` writes the files anew.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from './page.mjs';

const FOLDER = new URL('./spoken/', import.meta.url);
const READER = new URL('../../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js', import.meta.url);

/** The name of the file: a state of the gallery, and the parts of it that are listened to. */
const SCREENS = {
  overview: { state: 'typical', parts: ['.head', '.toolbar', '.places', '[aria-labelledby=ip-overview]'] },
  goal: { state: 'typical', parts: ['.goals > .goal'] },
  measure: { state: 'editing-measure', parts: ['.measure:has(.editor)'] },
  'goal-edited': { state: 'editing-goal', parts: ['.editor'] },
  meeting: { state: 'meeting', parts: ['.meeting'] },
  consents: { state: 'section-consents', parts: ['[aria-labelledby=ip-section-consents]'] },
  person: { state: 'person', parts: ['.head', '.notice', '[aria-labelledby=ip-matters]', '[aria-labelledby=ip-overview]'] },
  'quick-line': { state: 'quick-line', parts: ['.quick'] },
  somebody: { state: 'choosing-somebody', parts: ['.measure .field:has([role=listbox]:not([hidden]))'] },
  summary: { state: 'wrong', parts: ['.summary'] },
  search: { state: 'searching', parts: ['.search'] },
  'quick-line-en': { state: 'quick-line', lang: 'en', parts: ['.quick'] },
};

/** Ends that no reader says. */
const SILENT = /^end of (paragraph|listitem|button|option|cell|columnheader|rowheader|row|link|term|definition|generic|textbox|combobox|status)\b/;

/** As many phrases as no screen has. */
const BOUND = 4000;

/** Everything that is said from the first line of a part to its last. */
function heardIn(page, part) {
  return page.evaluate(
    async ([part, bound]) => {
      const { Virtual } = await import('/tests/virtual-screen-reader.js');
      const container = document.querySelector('individuell-plan').shadowRoot.querySelector(part);
      if (!container) throw new Error(`there is no ${part} to listen to`);
      const reader = new Virtual();
      await reader.start({ container });
      const [node, phrase] = [reader.activeNode, await reader.lastSpokenPhrase()];
      for (let steps = 0; steps < bound; steps += 1) {
        await reader.next();
        // After the last line it begins again.
        if (reader.activeNode === node && (await reader.lastSpokenPhrase()) === phrase) break;
      }
      const said = await reader.spokenPhraseLog();
      await reader.stop();
      return said.length === 1 ? said : said.slice(0, -1);
    },
    [part, BOUND],
  );
}

test.beforeEach(async ({ page }) => {
  const body = readFileSync(READER, 'utf8').replace(/^\/\/# sourceMappingURL.*$/m, '');
  await page.route('**/tests/virtual-screen-reader.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
});

for (const [name, { state, parts, lang = 'nb' }] of Object.entries(SCREENS)) {
  test(`what is said: ${name}`, async ({ page }) => {
    await page.goto(`/demo/gallery.html?${new URLSearchParams({ state, lang })}`);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
    const said = [];
    for (const part of parts) said.push(...(await heardIn(page, part)).filter((phrase) => !SILENT.test(phrase)), '');
    const text = said.join('\n');
    expect(said.length, 'something is said').toBeGreaterThan(3);
    const file = new URL(`${name}.txt`, FOLDER);
    if (process.env.IP_WRITE === '1') writeFileSync(file, text);
    // Line by line, so that the difference shows the lines.
    expect(text.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'));
  });
}

test('a control without a name is heard as one', async ({ page }) => {
  await page.goto('/demo/gallery.html?state=empty');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  await page.locator('individuell-plan').evaluate((element) => {
    const head = element.shadowRoot.querySelector('.head');
    head.append(document.createElement('button'));
    const input = document.createElement('input');
    input.setAttribute('aria-label', 'Planted');
    head.append(input);
  });
  expect(await heardIn(page, '.head')).toEqual(expect.arrayContaining(['button', 'textbox, Planted']));
});
