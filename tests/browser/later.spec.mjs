/**
 * The second half of the module: fetched when somebody is about to edit, once for a page, and
 * never missing when it is needed.
 */

import { expect, test } from './page.mjs';
import { small } from './plans.mjs';

const MORE = '**/individuell_plan_more.wasm';

/** How often the page has asked for the second half. */
const asked = (watch) => watch.requests.filter((url) => url.endsWith('/individuell_plan_more.wasm')).length;

/** Lets the page come to rest. */
const rest = (page) =>
  page.evaluate(() => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 100)));

test.beforeEach(({ portal }) => portal.visit('bare.html'));

for (const [who, given] of [
  ['whoever only reads', { mode: 'read' }],
  ['a reader', { userRole: 'reader', userId: '' }],
]) {
  test(`opening a plan for ${who} fetches no more than that takes`, async ({ page, portal, watch }) => {
    const one = await portal.put({ plan: small(), ...given });
    await expect(one.locator('#ip-title')).toBeVisible();
    await test.step('nor does what a host asks without anybody there', async () => {
      await portal.call('validate');
      await portal.call('getPlan');
      for (const lang of ['nn', 'en']) await one.evaluate((element, lang) => { element.lang = lang; }, lang);
      await one.evaluate((element, plan) => { element.plan = plan; }, { ...small(), title: 'En annen' });
      await rest(page);
      await one.evaluate((element) => element.remove());
      await rest(page);
    });
    expect(asked(watch)).toBe(0);
  });
}

test('whoever may edit has it when the page is at rest, once for several elements', async ({ page, portal, watch }) => {
  await portal.put({ id: 'one', plan: small() });
  await portal.put({ id: 'two', plan: small() });
  await expect.poll(() => asked(watch)).toBe(1);
  await rest(page);
  await portal.opener('m1').click();
  await portal.field('m1', 'title').fill('Endret');
  expect(await portal.text()).toContain('Endret');
  expect(asked(watch)).toBe(1);
});

test('what is done before it has come is done all the same', async ({ page, portal, watch }) => {
  watch.forgive(/Synchronous XMLHttpRequest/);
  await page.route(MORE, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  const one = await portal.put({ plan: small(), mode: 'edit' });
  const at = await one.evaluate((element) => {
    const at = performance.now();
    element.apply({ command: 'set', id: 'm1', field: 'title', value: 'Straks' });
    return performance.now() - at;
  });
  console.log(`waited ${at.toFixed()} ms`);
  expect(await portal.text()).toContain('Straks');
  await portal.opener('m1').click();
  await expect(portal.field('m1', 'title')).toHaveValue('Straks');
  expect(await portal.call('undo')).toBe(true);
  expect(JSON.parse(await portal.text())).toEqual(small());
  expect(await portal.heard('ip-error')).toEqual([]);
});

for (const [how, answer] of [
  ['blocked', (route) => route.abort('blockedbyclient')],
  ['missing', (route) => route.fulfill({ status: 404, body: 'not here' })],
  ['of another release', (route) => route.fulfill({ contentType: 'application/wasm', body: Buffer.from(OTHER) })],
]) {
  test(`when it is ${how}, the host is told, the plan stays, and trying again works`, async ({ page, portal, watch }) => {
    watch.forgive(/Failed to load resource|NetworkError|missing|broken|Module terminated|Synchronous XMLHttpRequest/);
    await page.route(MORE, answer);
    const one = await portal.put({ plan: small() });
    await rest(page);
    expect(await portal.heard('ip-error'), 'that it has not come yet is nobody’s trouble').toEqual([]);
    await portal.opener('m1').click();
    await expect.poll(async () => (await portal.heard('ip-error')).map(({ code }) => code)).toEqual(['load-failed']);
    await expect(one.getByText('Lesegruppe')).toBeVisible();
    expect(JSON.parse(await portal.text())).toEqual(small());
    await page.unroute(MORE);
    await one.getByRole('button', { name: 'Prøv igjen' }).click();
    await expect(one.getByRole('button', { name: 'Prøv igjen' })).toHaveCount(0);
    await portal.opener('m1').click();
    await portal.field('m1', 'title').fill('Endret');
    expect(await portal.text()).toContain('Endret');
  });
}

/** A module that asks for the memory of another release. */
const OTHER = [
  ...[0, 97, 115, 109, 1, 0, 0, 0],
  ...[2, 13, 1, 4, 98, 97, 115, 101, 3, 111, 108, 100, 2, 0, 1],
];
