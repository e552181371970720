/**
 * The list of goals and measures, edited in place: the next measure with Enter, levels, people and
 * days found while typing, search, groups, several at once, single keys.
 */

import { expect, test } from './page.mjs';

const plan = (portal) => portal.call('getPlan');
const below = (goal) => [...goal.measures, ...goal.goals.flatMap(below)];
const goals = async (portal) => (await plan(portal)).goals.map(({ title, goals: below, measures }) => [title, below.length, measures.length]);

test('a measure with responsible and deadline takes three keys besides text, and Enter the next one', async ({ portal, keyboard }) => {
  await portal.open();
  const before = (await plan(portal)).goals.flatMap(below).length;
  await keyboard.activate(/^Legg til tiltak under/);
  await keyboard.expectFocus('Hva skal gjøres?');
  let keys = 0;
  const press = async (key) => { keys += 1; await keyboard.press(key); };
  for (const [title, who, when] of [['Ringe skolen', 'silje', 'om 3 uker'], ['Søke plass', 'tora', '15. mars']]) {
    keys = 0;
    await keyboard.type(title);
    await press('Tab');
    await keyboard.type(who);
    await press('Tab');
    await keyboard.type(when);
    await press('Enter');
    await keyboard.expectFocus('Hva skal gjøres?');
    expect(keys, title).toBeLessThanOrEqual(3);
    console.log(`in place: ${keys} keys besides text for a measure with responsible and deadline`);
  }
  const added = (await plan(portal)).goals.flatMap(below).filter(({ id }) => id.startsWith('m-'));
  expect(added.filter(({ title }) => title)).toMatchObject([
    { title: 'Ringe skolen', responsible: 'silje', deadline: '2026-12-13' },
    { title: 'Søke plass', responsible: 'tora', deadline: '2027-03-15' },
  ]);
  // Enter where nothing was written leaves the list, and nothing stays behind.
  await keyboard.press('Enter');
  await expect.poll(async () => (await plan(portal)).goals.flatMap(below).length).toBe(before + 2);
});

test('a fact of a line opens its field, for whoever may change it', async ({ portal }) => {
  await portal.open();
  await portal.entry('m1').locator('[data-opens=deadline]').click();
  await expect(portal.field('m1', 'deadline')).toBeFocused();
  await portal.entry('m2').locator('[data-opens=responsible]').click();
  await expect(portal.field('m2', 'responsible')).toBeFocused();
  await portal.open({ mode: 'read' });
  await portal.entry('m1').locator('[data-opens=deadline]').click();
  await expect(portal.entry('m1').locator('input')).toHaveCount(0);
});

test('a key in one line draws no other line anew', async ({ portal, page, keyboard }) => {
  await portal.open();
  await portal.opener('m7').click();
  await portal.field('m7', 'title').focus();
  await portal.element.evaluate((element) => {
    globalThis.drawn = [];
    const named = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest('[id]')?.id ?? '';
    const note = (changes) => globalThis.drawn.push(...changes.filter(({ type }) => type === 'childList').map(({ target }) => named(target)));
    new MutationObserver(note).observe(element.shadowRoot, { subtree: true, childList: true });
  });
  await keyboard.type('abc');
  // What follows when nothing has changed for a moment is drawn too.
  await page.waitForTimeout(500);
  const drawn = await page.evaluate(() => globalThis.drawn);
  expect(drawn.filter((id) => !id.startsWith('ip-e-m7'))).toEqual([]);
});

test('a day nobody understands stays where it was typed, and the plan as it was', async ({ portal }) => {
  await portal.open();
  await portal.element.locator('.measure .line-title').first().click();
  const before = await portal.text();
  const field = portal.element.getByRole('textbox', { name: 'Frist' });
  await field.fill('når vi får tid');
  await field.blur();
  await expect(field).toHaveValue('når vi får tid');
  await expect(portal.element.locator('.field-error', { hasText: 'Frist' })).toBeVisible();
  expect(await portal.text()).toBe(before);
  await field.fill('fredag');
  await expect(portal.element.locator('.date-words', { hasText: '27. november 2026' })).toBeVisible();
});

test('levels change with Alt, Shift and an arrow, and are said', async ({ portal, keyboard }) => {
  await portal.open();
  const before = await portal.text();
  const [[first, count], [second]] = await goals(portal);
  await keyboard.walkTo(second);
  await keyboard.press('Alt+Shift+ArrowRight');
  await expect(portal.said).toContainText(`${second} står nå under ${first}`);
  expect((await goals(portal))[0]).toEqual([first, count + 1, expect.any(Number)]);
  await keyboard.expectFocus(second);
  await keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(() => portal.text()).toBe(before);
});

test('search, groups and several at once; nothing of it is in the plan until something is set', async ({ portal }) => {
  await portal.open({ plan: './demo/plan-adult.json' });
  const before = await portal.text();
  const seen = portal.element.locator('.measure:visible');
  const all = await seen.count();
  await portal.element.getByRole('searchbox').fill('finnes ikke');
  await expect(seen).toHaveCount(0);
  await expect(portal.element.getByText('0 tiltak passer')).toBeVisible();
  await portal.element.getByRole('button', { name: 'Vis alt igjen' }).click();
  await expect(seen).toHaveCount(all);
  await portal.element.getByRole('button', { name: 'Velg ut og grupper' }).click();
  for (const by of ['Ansvarlig', 'Frist', 'Status', 'Livsområde', 'Mål']) {
    await portal.element.getByLabel('Grupper etter').selectOption({ label: by });
    await expect(seen, by).toHaveCount(all);
  }
  expect(await portal.text()).toBe(before);
  await portal.element.getByRole('button', { name: 'Endre flere samtidig' }).click();
  await portal.element.getByRole('button', { name: 'Velg alle' }).click();
  await portal.element.locator('#ip-several-when').fill('1.4.2027');
  await portal.element.getByRole('button', { name: 'Sett frist' }).click();
  await expect(portal.said).toContainText('tiltak er endret');
  const now = await plan(portal);
  for (const { deadline } of [...now.goals.flatMap(below), ...now.measures]) expect(deadline).toBe('2027-04-01');
  await portal.element.getByRole('button', { name: 'Angre' }).click();
  await expect.poll(() => portal.text()).toBe(before);
});

test('what is chosen stays chosen, and what the sieve hides is not changed with it', async ({ portal }) => {
  await portal.open({ plan: './demo/plan-adult.json' });
  const title = (await plan(portal)).goals.flatMap(below)[0].title;
  await portal.element.getByRole('button', { name: 'Velg ut og grupper' }).click();
  await portal.element.getByRole('button', { name: 'Endre flere samtidig' }).click();
  await portal.element.getByRole('button', { name: 'Velg alle' }).click();
  await portal.element.locator('#ip-several-when').fill('1.4.2027');
  const who = portal.element.locator('#ip-several-who');
  const [somebody] = await who.selectOption({ index: 2 });
  await portal.element.evaluate((element) => Object.assign(element, { lang: 'nn' }));
  await expect(portal.element.locator('.page')).toHaveAttribute('lang', 'nn');
  await expect(portal.element.locator('#ip-several-when')).toHaveValue('1.4.2027');
  await expect(who).toHaveValue(somebody);
  await portal.element.getByRole('searchbox').fill(title);
  await expect(portal.element.locator('.checks label')).toHaveCount(1);
  await expect(portal.element.locator('.checks input')).toBeChecked();
  await portal.element.getByRole('button', { name: 'Set frist' }).click();
  await expect.poll(async () => (await plan(portal)).goals.flatMap(below)[0].deadline).toBe('2027-04-01');
  const others = (await plan(portal)).goals.flatMap(below).slice(1);
  expect(others.filter(({ deadline }) => deadline === '2027-04-01')).toEqual([]);
});

test('single keys act inside the plan only, not where letters are typed, and can be switched off', async ({ page, portal, keyboard }) => {
  await portal.open();
  await page.keyboard.press('?');
  await expect(portal.element.locator('#ip-shortcuts')).toHaveAttribute('aria-expanded', 'false');
  await keyboard.walkTo('Angre');
  await keyboard.press('?');
  await keyboard.expectFocus('Hurtigtaster');
  await keyboard.press('n');
  await keyboard.expectFocus('Skriv det som blir sagt');
  await keyboard.press('n');
  await expect(portal.element.locator('#ip-quick')).toHaveValue('n');
  await portal.element.getByLabel('Bruk hurtigtaster').uncheck();
  await portal.element.getByRole('button', { name: 'Angre' }).focus();
  await keyboard.press('n');
  await keyboard.expectFocus('Angre');
});
