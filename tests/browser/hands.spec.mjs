/**
 * What people do in odd orders, by mouse and finger: scroll a list they choose from, change what
 * measures are grouped by, follow links while a sieve hides where they lead, hand the screen on to
 * somebody who may only read.
 *
 * Promises that nothing is chosen by accident, that focus is not lost, and that what somebody goes
 * to or adds can be seen.
 */

import { expect, test } from './page.mjs';
import { small } from './plans.mjs';

const focusedId = (portal) => portal.element.evaluate((element) => element.shadowRoot.activeElement?.id ?? '');

const below = ({ goals, measures }) => [...measures, ...goals.flatMap(below)];
const measureOf = async (portal, id) => {
  const plan = await portal.call('getPlan');
  return [...plan.goals.flatMap(below), ...plan.measures].find((measure) => measure.id === id);
};

test.describe('by finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('a finger that scrolls a list of people chooses nobody, and a tap presses nothing below the list', async ({ page, portal }) => {
    await portal.open();
    const before = (await measureOf(portal, 'm4')).responsible;
    await portal.opener('m4').tap();
    const field = portal.field('m4', 'responsible');
    await field.tap();
    const list = portal.element.locator('#ip-e-m4-responsible-list');
    await field.press('ArrowDown');
    await expect(list).toBeVisible();
    await list.evaluate((list) => {
      list.scrollIntoView({ block: 'center' });
      list.scrollTo(0, 0);
    });
    const { x, y, width, height } = await list.boundingBox();
    const devtools = await page.context().newCDPSession(page);
    const touch = (type, ...touchPoints) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
    const finger = (moved) => ({ x: x + width / 2, y: y + height - 30 - moved });
    await touch('touchStart', finger(0));
    for (let moved = 10; moved <= 150; moved += 10) {
      await touch('touchMove', finger(moved));
      await portal.later(); // A finger takes its time.
    }
    await touch('touchEnd');
    await expect.poll(() => list.evaluate((list) => list.scrollTop)).toBeGreaterThan(0);
    expect((await measureOf(portal, 'm4')).responsible).toBe(before);
    await expect(list).toBeVisible();
    const last = list.getByRole('option').last();
    await last.scrollIntoViewIfNeeded();
    await last.tap();
    await expect(list).toBeHidden();
    expect(await focusedId(portal)).toBe('ip-e-m4-responsible');
    expect((await measureOf(portal, 'm4')).responsible).not.toBe(before);
  });
});

test('by mouse, who is pressed and slid off is not chosen', async ({ page, portal }) => {
  await portal.open();
  const before = (await measureOf(portal, 'm4')).responsible;
  await portal.opener('m4').click();
  await portal.field('m4', 'responsible').press('ArrowDown');
  const list = portal.element.locator('#ip-e-m4-responsible-list');
  await list.getByRole('option').nth(2).hover();
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await list.getByRole('option').nth(2).click({ button: 'right' });
  expect((await measureOf(portal, 'm4')).responsible).toBe(before);
});

test('arrows go through the list of people from whoever it is, in sight, and Enter takes one', async ({ portal }) => {
  await portal.open();
  await portal.call('apply', { command: 'set', id: 'm4', field: 'responsible', value: null });
  await portal.opener('m4').click();
  const field = portal.field('m4', 'responsible');
  await field.press('ArrowDown');
  await field.press('Enter');
  const { participants } = await portal.call('getPlan');
  expect((await measureOf(portal, 'm4')).responsible).toBe(participants[0].id);
  await field.press('ArrowDown');
  for (let step = 0; step < 11; step += 1) await field.press('ArrowDown');
  const active = portal.element.locator('#ip-e-m4-responsible-list [aria-selected=true]');
  const isInSight = () =>
    active.evaluate((one) => {
      const [row, list] = [one.getBoundingClientRect(), one.parentElement.getBoundingClientRect()];
      return row.top >= list.top - 1 && row.bottom <= list.bottom + 1;
    });
  await expect.poll(isInSight).toBe(true);
  await field.press('Escape');
  await field.fill('');
  await field.press('Enter');
  expect((await measureOf(portal, 'm4')).responsible ?? '', 'who was taken out stays out').toBe('');
});

test('a measure stays where it is while it is edited, whatever it is grouped by', async ({ portal, page }) => {
  await portal.open();
  await portal.element.getByRole('button', { name: 'Velg ut og grupper' }).click();
  await portal.element.getByLabel('Grupper etter').selectOption('deadline');
  await expect(portal.element.locator('.grip:visible')).toHaveCount(0);
  await portal.opener('m4').click();
  const field = portal.field('m4', 'deadline');
  await field.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('15.12.2027');
  expect(await focusedId(portal)).toBe('ip-e-m4-deadline');
  expect((await measureOf(portal, 'm4')).deadline).toBe('2027-12-15');
  await portal.element.getByLabel('Grupper etter').selectOption('status');
  await portal.field('m4', 'status').selectOption('done');
  await portal.field('m4', 'status').focus();
  await portal.later();
  expect(await focusedId(portal)).toBe('ip-e-m4-status');
  const group = portal.element.locator('section.goal', { has: page.locator('[data-entry="m4"]') }).getByRole('heading').first();
  await expect(group).not.toHaveText('Gjennomført');
  await page.keyboard.press('Escape');
  await expect(group).toHaveText('Gjennomført');
  await expect.poll(() => focusedId(portal)).toBe('ip-e-m4-open');
});

test('the selects of the sieve say what is so, and a goal that is added is seen', async ({ portal }) => {
  await portal.open();
  const fold = portal.element.getByRole('button', { name: 'Velg ut og grupper' });
  await fold.click();
  await portal.element.getByLabel('Grupper etter').selectOption('status');
  await portal.element.locator('#ip-sieve-who').selectOption('silje');
  await fold.click();
  await fold.click();
  await expect(portal.element.getByLabel('Grupper etter')).toHaveValue('status');
  await expect(portal.element.locator('#ip-sieve-who')).toHaveValue('silje');
  await portal.element.getByRole('button', { name: 'Vis alt igjen' }).click();
  await fold.click();
  await expect(portal.element.getByLabel('Grupper etter')).toHaveValue('goal');
  await portal.element.getByLabel('Grupper etter').selectOption('status');
  const { goals } = await portal.call('getPlan');
  await portal.element.getByRole('button', { name: 'Legg til mål', exact: true }).click();
  await expect(portal.element.getByLabel('Hva er målet?')).toBeFocused();
  expect((await portal.call('getPlan')).goals).toHaveLength(goals.length + 1);
});

test('what somebody goes to or adds to comes out from behind the sieve', async ({ portal }) => {
  await portal.open();
  const search = portal.element.getByRole('searchbox');
  await search.fill('svøm');
  await expect(portal.entry('m7')).toBeHidden();
  expect(await portal.call('focusPath', '/goals/1/measures/2')).toBe(true);
  await expect(search).toHaveValue('');
  await expect(portal.entry('m7')).toBeVisible();
  await search.fill('svøm');
  await expect(portal.entry('g2')).toBeHidden();
  const quick = portal.element.locator('#ip-quick');
  await quick.fill('Nytt tiltak @silje #Jeg vil bli forstått når jeg snakker');
  await quick.press('Enter');
  await expect(portal.element.locator('.measure', { hasText: 'Nytt tiltak' }).first()).toBeVisible();
});

test('a box that is ticked keeps focus', async ({ portal }) => {
  await portal.open();
  await portal.element.locator('#ip-section-consents').click();
  await portal.opener('cs4').click();
  const box = portal.element.locator('[id^="ip-e-cs4-"][type=checkbox]').nth(1);
  const id = await box.getAttribute('id');
  await box.focus();
  await box.press('Space');
  await portal.later();
  expect(await focusedId(portal)).toBe(id);
});

test('a measure that changes level by its buttons keeps focus', async ({ portal }) => {
  await portal.open();
  await portal.opener('m5').click();
  for (const way of ['in', 'out']) {
    await portal.element.locator(`#ip-e-m5-${way}`).click();
    await expect.poll(() => focusedId(portal)).toBe(`ip-e-m5-${way}`);
  }
});

test('when the user may only read, or may less, open editors close and nothing can be taken back', async ({ page, portal }) => {
  await portal.visit('bare.html');
  await portal.put({ plan: small() });
  await portal.opener('m1').click();
  await portal.field('m1', 'title').fill('Halvferd');
  await portal.opener('k').click();
  await portal.element.evaluate((element) => { element.userId = 'f'; element.userRole = 'participant'; });
  await expect(portal.field('k', 'name')).toHaveCount(0);
  await expect(portal.field('m1', 'title')).toHaveValue('Halvferd');
  await portal.element.evaluate((element) => { element.mode = 'read'; });
  await expect(portal.element.locator('.editor')).toHaveCount(0);
  await portal.entry('m1').focus();
  await page.keyboard.press('Control+z');
  await portal.later();
  expect((await portal.call('getPlan')).goals[0].measures[0].title).toBe('Halvferd');
});

test('Escape ends a drag, and nothing has moved', async ({ page, portal }) => {
  await portal.open();
  const before = await portal.text();
  await portal.entry('m4').locator('.grip').hover();
  await page.mouse.down();
  await portal.entry('m5').hover({ force: true });
  await expect(portal.element.locator('.drop-here')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(portal.element.locator('.drop-here')).toHaveCount(0);
  await portal.entry('m6').hover({ force: true });
  await page.mouse.up();
  await portal.later();
  expect(await portal.text()).toBe(before);
});

test('whoever is renamed is so wherever they are named', async ({ portal }) => {
  await portal.open();
  await portal.element.getByRole('button', { name: 'Velg ut og grupper' }).click();
  await portal.element.getByRole('button', { name: 'Endre flere samtidig' }).click();
  await portal.element.locator('#ip-section-loads').click();
  await portal.element.locator('#ip-section-consents').click();
  const { participants } = await portal.call('getPlan');
  const { id, name } = participants.find(({ name }) => name.startsWith('Ragnhild'));
  await portal.element.locator('#ip-sieve-who').selectOption(id);
  const places = ['.due', '.loads', '#ip-sieve-who', '#ip-several-who', '.goals'].map((place) => portal.element.locator(place).first());
  for (const place of places) await expect(place).toContainText(name);
  await portal.call('apply', { command: 'set', id, field: 'name', value: 'Nytt Navn' });
  for (const place of places) {
    await expect(place).toContainText('Nytt Navn');
    await expect(place).not.toContainText(name);
  }
  await expect(portal.element.locator('#ip-sieve-who')).toHaveValue(id);
});

test('a day for several that nobody understands is said to be one', async ({ portal }) => {
  await portal.open();
  const before = await portal.text();
  await portal.element.getByRole('button', { name: 'Endre flere samtidig' }).click();
  await portal.element.getByRole('button', { name: 'Velg alle' }).click();
  const when = portal.element.locator('#ip-several-when');
  const words = portal.element.locator('#ip-several-when-words');
  await when.fill('31.2.2027');
  await expect(words).toHaveText('');
  await portal.element.getByRole('button', { name: 'Sett frist' }).click();
  await expect(words).toContainText('Skriv en hel dato');
  await expect(portal.said).toContainText('Skriv en hel dato');
  await when.fill('1.3.2027');
  await expect(words).toContainText('1. mars 2027');
  expect(await portal.text()).toBe(before);
});

test('whoever is led somewhere by mouse sees the heading, below the toolbar', async ({ portal }) => {
  await portal.open();
  const places = portal.element.locator('#ip-places');
  for (const name of ['Deltakere', 'Møter og forventninger']) {
    const place = portal.element.locator('.places button', { hasText: name }).first();
    if (!(await place.isVisible())) await places.click();
    await place.click();
    const gap = () =>
      portal.element.evaluate(({ shadowRoot }) => {
        const { top } = shadowRoot.activeElement.getBoundingClientRect();
        return top - shadowRoot.querySelector('.toolbar').getBoundingClientRect().bottom;
      });
    await expect.poll(gap, name).toBeGreaterThanOrEqual(0);
  }
});

test('what is removed gives its focus to the next one, also when that is open', async ({ page, portal }) => {
  await portal.open();
  for (const id of ['m6', 'm7']) await portal.opener(id).click();
  await portal.element.locator('[data-entry=m6]').getByRole('button', { name: /^Fjern/ }).first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedId(portal)).toBe('ip-e-m7');
  await page.keyboard.press('Control+z');
  await expect(portal.element.locator('[data-entry=m6]')).toBeVisible();
});

test('buttons that go with what they did leave the focus where it was', async ({ page, portal }) => {
  await portal.open();
  const button = (name) => portal.element.getByRole('button', { name });
  await button(/^Vis alle \d/).focus();
  await page.keyboard.press('Enter');
  await expect(button('Vis færre')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(/^Vis alle \d/)).toBeFocused();
  await portal.element.locator('#ip-section-status').click();
  for (const name of ['Sett planen på pause', 'Avslutt planen']) {
    await button(name).focus();
    await page.keyboard.press('Enter');
    await expect(button(name)).toHaveCount(0);
    await expect.poll(() => focusedId(portal)).toBe('ip-plan-status');
    await page.keyboard.press('Control+z');
    await expect(button(name)).toBeVisible();
  }
  await button('Samtykket er trukket').click();
  await expect(portal.element.getByText('Status nå: samtykket er trukket.')).toBeVisible();
});

test('a line in which nothing is to be done says what it wants, and stays', async ({ portal }) => {
  await portal.open();
  const line = portal.element.locator('#ip-quick');
  await line.fill('@silje');
  await line.press('Enter');
  await expect(portal.said).toContainText('For eksempel');
  await expect(line).toHaveValue('@silje');
});
