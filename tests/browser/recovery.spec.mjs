/**
 * After a trap: a fresh instance, the plan and its history as they were, at most the last key lost,
 * nothing lost by another element on the page.
 *
 * Runs against the package that is built with a panic on purpose.
 */

import { existsSync } from 'node:fs';
import { expect, test } from './page.mjs';
import { places } from './places.mjs';
import { small } from './plans.mjs';

test.use({ baseURL: places.trapUrl });

test.beforeAll(() => {
  expect(existsSync(places.trapPkg), `no package with the forced trap in ${places.trapPkg}`).toBe(true);
});

/** Panics in the instance that is alive, through whichever screen answers. */
const trap = (page, place) =>
  page.evaluate(async (place) => {
    const glues = performance.getEntriesByType('resource').map(({ name }) => name);
    const alive = globalThis.generation ?? 0;
    const names = [...new Set(glues.filter((name) => /wasm\/individuell_plan\.js/.test(name)))];
    const glue = await import(names[alive]);
    globalThis.generation = alive + 1;
    for (let handle = 1; handle <= 50; handle += 1) {
      try {
        glue.ip_trap(handle, place);
        return true;
      } catch (error) {
        // A number that names no screen gives a text; a trap is what we came for.
        if (typeof error !== 'string') return true;
      }
    }
    return false;
  }, place);

for (const place of ['now', 'later']) {
  test(`a trap ${place} costs at most the last key, and no other element anything`, async ({ page, portal, watch }) => {
    watch.forgive(/unreachable|RuntimeError|terminated/i);
    await portal.visit('bare.html');
    const [one, two] = [await portal.put({ id: 'one', plan: small() }), await portal.put({ id: 'two', plan: small() })];
    for (const element of [one, two]) {
      await element.locator('#ip-e-m1-open').click();
      await element.locator('#ip-e-m1-title').press('End');
      await element.locator('#ip-e-m1-title').pressSequentially(' på skolen');
    }
    const began = Date.now();
    expect(await trap(page, place)).toBe(true);
    const text = (element) => element.evaluate((element) => JSON.stringify(element.getPlan()));
    await expect.poll(async () => (await portal.heard('ip-error')).map(({ code }) => code)).toContain('recovered');
    for (const element of [one, two]) {
      await expect(element.locator('#ip-title')).toBeVisible();
      expect(await text(element)).toContain('Lesegruppe på skolen');
    }
    console.log(`usable again after ${Date.now() - began} ms`);
    // It can be edited, and the history from before the trap is there.
    await two.locator('#ip-e-m2-open').click();
    await two.locator('#ip-e-m2-title').pressSequentially('!');
    await expect.poll(() => text(two)).toContain('!');
    while (await two.evaluate((element) => element.undo()));
    expect(JSON.parse(await text(two))).toEqual(small());
  });
}

test('after three traps the text stays and the plan is kept', async ({ page, portal, watch }) => {
  watch.forgive(/unreachable|RuntimeError|terminated/i);
  await portal.visit('bare.html');
  const one = await portal.put({ id: 'one', plan: small() });
  for (let times = 0; times < 3; times += 1) {
    await expect(one.locator('#ip-title')).toBeVisible();
    await expect.poll(() => trap(page, 'now')).toBe(true);
    await expect
      .poll(async () => (await portal.heard('ip-error')).length, { timeout: 20_000 })
      .toBeGreaterThan(times);
  }
  expect(await one.evaluate((element) => JSON.stringify(element.getPlan()))).toBe(
    await page.evaluate(() => JSON.stringify(document.querySelector('individuell-plan').getPlan())),
  );
  expect((await one.evaluate((element) => element.getPlan())).goals.length).toBe(2);
});
