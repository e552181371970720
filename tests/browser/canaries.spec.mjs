/**
 * A word that stands in no program in every text of every sample plan: after work, a letter, a save,
 * a trap, recovery and removal it is nowhere but where it belongs.
 *
 * Runs against the package that is built with a panic on purpose.
 */

import { readFile } from 'node:fs/promises';
import { keepGlues } from './glues.mjs';
import { expect, test } from './page.mjs';
import { places } from './places.mjs';
import { expectNowhere } from './search.mjs';
import { trap } from './trap.mjs';
import { unfoldAll } from './unfold.mjs';

test.use({ baseURL: places.trapUrl });

const WORD = 'KANARI';

/** Texts that can be of digits or small letters only, and so look like a choice. */
const TEXTS = ['number', 'hprNumber', 'phone', 'mobile', 'email', 'language', 'relation', 'profession', 'hours', 'version'];

/** What a plan refers to or chooses among is kept; all that somebody has written becomes the word. */
function marked(plan) {
  const ids = new Set();
  let number = 0;
  const gather = (value) => {
    if (Array.isArray(value)) value.forEach(gather);
    else if (value && typeof value === 'object') {
      if (typeof value.id === 'string') ids.add(value.id);
      Object.values(value).forEach(gather);
    }
  };
  gather(plan);
  const isWritten = (text) => !ids.has(text) && !/^[+-]?[a-z0-9/-]+$/.test(text) && !/^\d{4}-\d\d-\d\d$/.test(text);
  const mark = (value, isText = false) => {
    if (typeof value === 'string') return isText || isWritten(value) ? `${WORD}${(number += 1)}` : value;
    if (Array.isArray(value)) return value.map((one) => mark(one));
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mark(one, TEXTS.includes(key))]));
    }
    return value;
  };
  return { plan: mark(plan), count: () => number };
}

for (const sample of ['child', 'adult', 'stroke']) {
  test(`no text of the plan ${sample} gets out by a side door`, async ({ page, portal, watch }) => {
    test.setTimeout(180_000);
    watch.forgive(/unreachable|RuntimeError|Module terminated/);
    await keepGlues(page);
    await portal.visit('bare.html');
    const { plan, count } = marked(JSON.parse(await readFile(new URL(`../../demo/plan-${sample}.json`, import.meta.url), 'utf8')));
    expect(count()).toBeGreaterThan(150);
    await portal.put({ plan, userId: '' });
    expect((await portal.call('getPlan')).title).toContain(WORD);

    await test.step('look at all of it, change something, ask for a letter, save', async () => {
      await unfoldAll(portal.element);
      await portal.element.locator('#ip-plan-whatMatters').fill(`${WORD}-typed`);
      // By their texts, and waited for apart: names and a snapshot of 24,000 nodes take many seconds.
      await portal.element.getByText('Skriv ut planen', { exact: true }).click();
      await portal.element.locator('#ip-prepared').waitFor({ timeout: 10_000 });
      await expect(portal.element.locator('#ip-prepared')).toHaveValue(new RegExp(WORD));
      await portal.element.getByText('Be portalen gjøre det', { exact: true }).click();
      await portal.call('save');
      await expect.poll(async () => (await portal.heard('ip-save')).length).toBe(1);
      await portal.setPlan({ goals: [{ id: 'g', title: { [WORD]: WORD } }] });
    });
    await expectNowhere(page, watch, WORD);

    await test.step('die and come back', async () => {
      await trap(page, 'now');
      await expect.poll(async () => (await portal.heard('ip-error')).some(({ code }) => code === 'recovered')).toBe(true);
      expect((await portal.call('getPlan')).whatMatters).toBe(`${WORD}-typed`);
      await portal.setPlan({ ...plan, title: `${WORD}-other` });
    });
    await expectNowhere(page, watch, WORD);
    expect(JSON.stringify(await portal.heard('ip-error'))).not.toContain(WORD);

    await test.step('gone without a trace', async () => {
      await portal.element.evaluate((element) => element.remove());
      await portal.later();
      expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(WORD);
    });
    await expectNowhere(page, watch, WORD);
  });
}
