/**
 * A plan of 10,000 measures opens, is whole on the page, and is edited. How long it takes is
 * printed and judged nowhere: speed is measured in the benchmark.
 */

import { expect, test } from './page.mjs';
import { measure, small } from './plans.mjs';

/** A hundred goals of a hundred measures. */
function large() {
  const hundred = (make) => Array.from({ length: 100 }, (_, number) => make(number));
  const goals = hundred((goal) => ({
    id: `g${goal}`,
    title: `Mål ${goal}`,
    goals: [],
    measures: hundred((number) => measure(`m${goal}x${number}`, `Tiltak ${goal} ${number}`)),
    evaluations: [],
  }));
  return { ...small(), goals };
}

test('a plan of 10,000 measures opens and edits', async ({ page, portal }) => {
  test.setTimeout(120_000);
  await portal.open();
  const opening = await portal.element.evaluate(async (element, plan) => {
    const start = performance.now();
    element.plan = plan;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, JSON.stringify(large()));
  await expect(portal.element.locator('.measure')).toHaveCount(10_000);
  await expect(portal.entry('m99x99')).toContainText('Tiltak 99 99');
  await portal.opener('m50x50').click();
  const title = portal.field('m50x50', 'title');
  await title.focus();
  await page.keyboard.press('End');
  const keys = [];
  for (const key of ' ferdig') {
    const start = Date.now();
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    keys.push(Date.now() - start);
  }
  await expect(title).toHaveValue('Tiltak 50 50 ferdig');
  const titleNow = await portal.element.evaluate((element) => element.getPlan().goals[50].measures[50].title);
  expect(titleNow).toBe('Tiltak 50 50 ferdig');
  expect(await portal.call('undo')).toBe(true);
  await expect(title).toHaveValue('Tiltak 50 50');
  keys.sort((one, other) => one - other);
  console.log(`10,000 measures: open after ${opening.toFixed()} ms, a key ${keys[keys.length >> 1]} ms (median)`);
});
