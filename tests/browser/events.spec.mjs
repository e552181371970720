/**
 * What the host hears: events after the call, changes after a pause, saving and what is shown of it.
 */

import { expect, test } from './page.mjs';
import { small } from './plans.mjs';

test.beforeEach(({ portal }) => portal.visit('bare.html'));

// ------------------------------------------------------------------------------------- events

test('events come after the call that led to them has returned', async ({ portal }) => {
  await portal.put({ plan: small() });
  const order = await portal.element.evaluate(async (element) => {
    const order = [];
    for (const type of ['ip-change', 'ip-save', 'ip-error']) element.addEventListener(type, () => order.push(type));
    const call = (name, act) => { act(); order.push(`${name} returned`); };
    call('apply', () => element.apply({ command: 'set', id: 'm1', field: 'title', value: 'x' }));
    call('undo', () => element.undo());
    call('save', () => element.save());
    call('plan', () => { element.plan = '{'; });
    call('userId', () => { element.userId = '17861470091'; });
    await new Promise((resolve) => setTimeout(resolve, 0));
    return order;
  });
  const returned = order.filter((what) => what.endsWith('returned'));
  expect(order.slice(0, returned.length)).toEqual(returned);
  expect(order.slice(returned.length).sort()).toEqual(['ip-change', 'ip-error', 'ip-error', 'ip-save']);
  await portal.later();
});

test('a listener may call back into the element from any event', async ({ page, portal }) => {
  await portal.put({ plan: small() });
  await portal.element.evaluate((element) => {
    const poke = () => { element.getPlan(); element.validate(); element.focusPath('/goals/0'); element.lang = 'nn'; element.undo(); };
    for (const type of ['ip-change', 'ip-save', 'ip-error', 'focusin', 'focusout', 'input', 'change', 'keydown']) {
      element.addEventListener(type, poke, { once: true });
    }
  });
  await portal.opener('m1').click();
  await page.keyboard.type('abc');
  await portal.call('save');
  await portal.setPlan('{');
  await portal.later();
  await expect(portal.title).toBeVisible();
  expect((await portal.heard('ip-error')).map(({ code }) => code)).toEqual(['not-json']);
});

test('events bubble, cross shadow roots, and carry plain data', async ({ portal }) => {
  await portal.put({ plan: small() });
  const seen = await portal.element.evaluate(async (element) => {
    const outer = document.createElement('div');
    document.body.append(outer);
    outer.attachShadow({ mode: 'open' }).append(element);
    const seen = [];
    for (const type of ['ip-save', 'ip-error']) {
      document.addEventListener(type, (event) => {
        seen.push([type, event.composed, event.bubbles, event.cancelable]);
        structuredClone(event.detail);
      });
    }
    element.save();
    element.plan = '{';
    await new Promise((resolve) => setTimeout(resolve));
    return seen;
  });
  expect(seen.sort()).toEqual([['ip-error', true, true, false], ['ip-save', true, true, true]]);
  await portal.later();
});

test('ip-change comes 300 ms after the last key, once, with the commands that lead there', async ({ page, portal }) => {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await portal.put({ plan: small() });
  const before = await portal.call('getPlan');
  await portal.opener('m1').click();
  await expect(portal.field('m1', 'title')).toBeFocused();
  await page.clock.pauseAt(new Date('2026-11-22T10:05:00+01:00'));
  await page.keyboard.press('End');
  for (const key of ' på skolen') {
    await page.keyboard.type(key);
    await page.clock.runFor(250);
  }
  expect(await portal.heard('ip-change')).toEqual([]);
  await page.clock.runFor(60);
  const [change, ...more] = await portal.heard('ip-change');
  expect(more).toEqual([]);
  expect(change.reason).toBe('edit');
  expect(change.plan.goals[0].measures[0].title).toBe('Lesegruppe på skolen');
  // The commands, carried out by the core on the plan of before, give the plan of the event.
  const led = await page.evaluate(
    async ([plan, commands]) => (await (await import('/pkg/core.js')).load()).apply(plan, commands, { as: { role: 'coordinator', userId: 'k' } }),
    [before, change.commands],
  );
  expect(led).toEqual(change.plan);
});

test('ip-change does not wait when the focus leaves the element, nor when the page is hidden', async ({ page, portal }) => {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await portal.put({ plan: small() });
  await portal.opener('m1').click();
  await expect(portal.field('m1', 'title')).toBeFocused();
  await page.clock.pauseAt(new Date('2026-11-22T10:05:00+01:00'));
  await page.keyboard.type('A');
  expect(await portal.heard('ip-change')).toEqual([]);
  await page.locator('#outside').focus();
  expect((await portal.heard('ip-change')).map(({ plan }) => plan.goals[0].measures[0].title)).toEqual([
    expect.stringContaining('A'),
  ]);
  await portal.field('m1', 'title').focus();
  await page.keyboard.type('B');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await portal.heard('ip-change')).toHaveLength(2);
});

test('undo and redo by the user are told as such; what the host does itself is not told', async ({ page, portal }) => {
  await portal.put({ plan: small() });
  await portal.call('apply', { command: 'set', id: 'm1', field: 'title', value: 'Av verten' });
  await portal.opener('m2').click();
  await portal.field('m2', 'title').fill('Av brukeren');
  await page.locator('#outside').focus();
  await expect.poll(async () => (await portal.heard('ip-change')).map(({ reason }) => reason)).toEqual(['edit']);
  await portal.element.getByRole('button', { name: 'Angre', exact: true }).click();
  await expect.poll(async () => (await portal.heard('ip-change')).map(({ reason }) => reason)).toEqual(['edit', 'undo']);
  await portal.element.getByRole('button', { name: 'Gjør om igjen', exact: true }).click();
  await expect.poll(async () => (await portal.heard('ip-change')).map(({ reason }) => reason)).toEqual(['edit', 'undo', 'redo']);
  for (const { plan } of await portal.heard('ip-change')) expect(plan.goals[0].measures[0].title).toBe('Av verten');
});

// ------------------------------------------------------------------------------------- saving

test('saving: the host decides when it is saved, and what is shown when it could not', async ({ page, portal }) => {
  await portal.put({ plan: small() });
  await portal.element.evaluate((element) => element.addEventListener('ip-save', (event) => event.preventDefault()));
  await portal.opener('m1').click();
  await portal.field('m1', 'title').fill('Æ «ny» tittel');
  const state = portal.element.locator('.save-bar .save-state');
  await expect(state).toHaveText('Endringene er ikke lagret');
  await portal.element.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(state).toHaveText('Lagrer …');
  const [save, ...more] = await portal.heard('ip-save');
  expect(more).toEqual([]);
  expect(save.plan.goals[0].measures[0].title).toBe('Æ «ny» tittel');
  expect(save.findings).toEqual(await portal.call('validate'));
  expect((await portal.heard('ip-change')).at(-1).plan, 'ip-change comes first').toEqual(save.plan);

  await portal.call('markSaved', false);
  await expect(state).toHaveText(/kunne ikke lagres/);
  const copy = portal.element.getByRole('link', { name: 'Last ned en kopi' });
  const waiting = page.waitForEvent('download');
  await copy.click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('individuell-plan.json');
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  expect(JSON.parse(Buffer.concat(chunks).toString('utf8'))).toEqual(save.plan);

  await portal.call('markSaved', true);
  await expect(state).toHaveText('Alt er lagret. Det som mangler, kan fylles ut senere.');
  await expect(copy).toHaveCount(0);
});

test('the copy to download holds what is written after saving failed, too', async ({ page, portal }) => {
  await portal.put({ plan: small() });
  await portal.element.evaluate((element) => element.addEventListener('ip-save', (event) => event.preventDefault()));
  await portal.opener('m1').click();
  await portal.field('m1', 'title').fill('En');
  await portal.call('save');
  await portal.call('markSaved', false);
  await expect(portal.element.locator('a[download]')).toBeVisible();
  await portal.field('m1', 'title').fill('To');
  // What was not saved is still not saved: the way to a copy must not go away while writing.
  const waiting = page.waitForEvent('download', { timeout: 10_000 });
  await portal.element.locator('a[download]').click({ timeout: 5_000 });
  const chunks = [];
  for await (const chunk of await (await waiting).createReadStream()) chunks.push(chunk);
  expect(JSON.parse(Buffer.concat(chunks).toString('utf8')).goals[0].measures[0].title).toBe('To');
});

test('without a word from the host the plan counts as saved', async ({ portal }) => {
  await portal.put({ plan: small() });
  await portal.call('save');
  await expect(portal.element.locator('.save-bar .save-state')).toHaveText('Alt er lagret. Det som mangler, kan fylles ut senere.');
});
