/**
 * Every state of the gallery is looked at in every way there is: axe and headings, names, targets,
 * light and dark, text set apart, 320 pixels, forced colours, less motion, and without a shadow root.
 *
 * Promises that each state of `demo/gallery-states.js` is looked at: the list is read from there, and
 * the single sections are looked at together, in `full`. A state is opened once and looked at from all
 * sides. axe takes longest, so it looks at the part in which a state differs from the others.
 */

import { STATES } from '../../demo/gallery-states.js';
import {
  axe, boundless, clipped, complaints, covering, crampedBySpacing, moving, smallTargets, stickingOut, unclearNames,
} from './inspect.mjs';
import { expect, expectSame, test } from './page.mjs';

/** What 1280 x 1024 pixels are at 400 per cent. */
const ZOOMED = { width: 320, height: 256 };

/** States whose sentences are the most: in the other two languages they are zoomed too. */
const WORDY = ['empty', 'wrong', 'section-consents', 'meeting', 'editing-measure', 'editing-goal', 'searching'];

/** States that show every kind of component, for the page without a shadow root. */
const FLAT = ['no-plan', 'empty', 'full', 'wrong', 'hidden', 'meeting', 'searching', 'letter', 'editing-measure'];

async function open(page, query) {
  await page.goto(`/demo/gallery.html?${new URLSearchParams({ scheme: 'light', ...query })}`);
  await drawn(page, 30_000);
}

/** Waits until all is drawn; without `expect`, which takes a snapshot of the page at every look. */
const drawn = (page, timeout) => page.locator('html[data-ready=true]').waitFor({ timeout });

const labelled = (what, list) => list.map((complaint) => `${what}: ${complaint}`);

for (const { name, part } of STATES.filter((state) => !state.name.startsWith('section-'))) {
  test(`nothing to complain about from any side: ${name}`, async ({ page }) => {
    await open(page, { state: name });
    const found = [
      ...(await complaints(page, part)),
      ...labelled('name', await unclearNames(page)),
      ...labelled('clipped', await clipped(page)),
      ...labelled('text set apart', await crampedBySpacing(page)),
    ];
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    found.push(...labelled('forced colours', await boundless(page)), ...labelled('motion', await moving(page)));
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
    await page.evaluate(() => { document.documentElement.dataset.colorScheme = 'dark'; });
    found.push(...labelled('dark', await axe(page, part)));
    await page.setViewportSize(ZOOMED);
    found.push(
      ...labelled('zoomed', await stickingOut(page)),
      ...labelled('zoomed', await smallTargets(page)),
      ...labelled('zoomed', await covering(page)),
      ...labelled('zoomed and set apart', await crampedBySpacing(page)),
    );
    expect(found).toEqual([]);
  });
}

for (const lang of ['nn', 'en']) {
  const isLookedAt = ({ name }) => !name.startsWith('section-') || WORDY.includes(name);
  for (const { name, part } of STATES.filter(isLookedAt)) {
    test(`nothing to complain about in ${lang}: ${name}`, async ({ page }) => {
      await open(page, { state: name, lang });
      const found = [...(await complaints(page, part)), ...(await unclearNames(page)), ...(await crampedBySpacing(page))];
      if (WORDY.includes(name)) {
        await page.setViewportSize(ZOOMED);
        found.push(...(await stickingOut(page)), ...(await crampedBySpacing(page)));
      }
      expect(found).toEqual([]);
    });
  }
}

for (const name of FLAT) {
  test(`without a shadow root it is the same: ${name}`, async ({ page }) => {
    // Ids that are drawn by chance and the clock of the page play no part in what stands there.
    const text = () => page.evaluate(() => {
      const host = document.querySelector('individuell-plan');
      return (host.shadowRoot ?? host).textContent.replace(/\s+/g, ' ').trim();
    });
    // Goals off the screen take the room they had when they were last on it; here all are drawn.
    const height = () => page.evaluate(() => {
      const host = document.querySelector('individuell-plan');
      for (const node of (host.shadowRoot ?? host).querySelectorAll('*')) {
        if (getComputedStyle(node).contentVisibility === 'auto') node.style.contentVisibility = 'visible';
      }
      return host.getBoundingClientRect().height;
    });
    await open(page, { state: name });
    const [before, tall] = [await text(), await height()];
    expect(before.length, 'the element says something').toBeGreaterThan(10);
    await open(page, { state: name, flat: '1' });
    expect(await page.evaluate(() => document.querySelector('individuell-plan').shadowRoot)).toBe(null);
    expectSame(await text(), before, 'the text');
    expect(await height(), 'as high as with a shadow root, so it has its style').toBeCloseTo(tall, 0);
    // Here axe needs to know nothing of shadow roots, as the tools of auditors do.
    expect(await axe(page)).toEqual([]);
    expect(await stickingOut(page)).toEqual([]);
  });
}

test('the whole gallery on one page draws every state', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/demo/gallery.html');
  await drawn(page, 60_000);
  await expect(page.locator('#gallery > section > h2')).toHaveText(STATES.map(({ name }) => name));
  await expect(page.locator('individuell-plan .page')).toHaveCount(STATES.length - 1);
});
