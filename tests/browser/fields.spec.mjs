/**
 * Every field of every noun has its control on the screen: nothing can only be changed as JSON.
 *
 * The three sample plans together use every field there is (`tests/samples.rs` sees to it), so
 * whatever stands in them must be found.
 */

import { readFile } from 'node:fs/promises';
import { expect, spelled, test } from './page.mjs';
import { unfoldAll, unfoldSections } from './unfold.mjs';

const PARTS = ['person', 'period', 'evaluation', 'startUp', 'closing', 'template', 'journal'];
const FIXED = ['format', 'id'];

const sample = async (name) =>
  JSON.parse(await readFile(new URL(`../../demo/plan-${name}.json`, import.meta.url), 'utf8'));

/** The ids of the controls that the fields of a noun must have, and of all nouns below it. */
function wanted(noun, prefix) {
  return Object.entries(noun).flatMap(([name, value]) => {
    if (FIXED.includes(name)) return [];
    if (prefix === 'ip-plan' && PARTS.includes(name)) return wanted(value, `ip-${name}`);
    if (Array.isArray(value) && value.every((item) => typeof item === 'object')) {
      return value.flatMap((entry) => wanted(entry, `ip-e-${spelled(entry.id)}`));
    }
    return [`${prefix}-${name}`];
  });
}

for (const name of ['child', 'adult', 'stroke']) {
  test(`every field of the plan of the ${name} can be changed on the screen`, async ({ portal }) => {
    test.setTimeout(180_000);
    const plan = await sample(name);
    await portal.open({ plan: `./demo/plan-${name}.json` });
    await unfoldAll(portal.element);
    const ids = wanted(plan, 'ip-plan');
    expect(ids.length).toBeGreaterThan(200);
    const missing = await portal.element.evaluate(
      (element, all) => all.filter((id) => !element.shadowRoot.getElementById(id)),
      // Where the plan stands is changed by buttons, each a move that is allowed.
      ids.filter((id) => id !== 'ip-plan-status'),
    );
    expect(missing).toEqual([]);
    // A browser that fills in looks through the form of a text at each letter, or the whole page.
    const alone = await portal.element.evaluate((element) => {
      const texts = [...element.shadowRoot.querySelectorAll('input[type=text], input[type=search], textarea')];
      return texts.filter(({ form }) => !form || form.parentElement.closest('form')).map(({ id }) => id);
    });
    expect(alone).toEqual([]);
  });
}

test('Enter in a form of one text sends nothing', async ({ page, portal }) => {
  await portal.open();
  const before = await portal.call('getPlan');
  await page.evaluate(() => (window.stays = true));
  const search = portal.element.locator('#ip-search');
  await search.fill('skole');
  await search.press('Enter');
  await expect(search).toBeFocused();
  expect(await page.evaluate(() => window.stays)).toBe(true);
  expect(await portal.call('getPlan')).toEqual(before);
});

test('a meeting is added, filled and undone from the screen, and the plan is as it was', async ({ portal }) => {
  await portal.open();
  const before = await portal.call('getPlan');
  await unfoldSections(portal.element);
  await portal.element.locator('#ip-plan-meetings').click();
  const title = portal.element.locator('.entry .editor [id$="-title"]').first();
  await expect(title).toBeFocused();
  await title.fill('Møte om skolestart');
  await portal.element.locator('.entry .editor [id$="-date"]').first().fill('2026-12-15');
  const { meetings } = await portal.call('getPlan');
  expect(meetings.at(-1)).toMatchObject({ title: 'Møte om skolestart', date: '2026-12-15' });
  while (await portal.call('undo'));
  expect(await portal.call('getPlan')).toEqual(before);
});

test('an agenda item is added to a meeting, below it', async ({ portal }) => {
  await portal.open();
  await unfoldSections(portal.element);
  const meeting = (await portal.call('getPlan')).meetings[0].id;
  await portal.opener(meeting).click();
  await portal.element.locator(`#ip-e-${spelled(meeting)}-agenda`).click();
  const count = (plan) => plan.meetings[0].agenda?.length ?? 0;
  await expect.poll(async () => count(await portal.call('getPlan'))).toBeGreaterThan(0);
});

test('what is open, and a decision that is being written, stay when the host tells something else', async ({ portal }) => {
  await portal.open();
  const list = portal.element.locator('#ip-findings button').first();
  await portal.element.getByRole('button', { name: 'Vis listen' }).click();
  await unfoldSections(portal.element);
  const meeting = (await portal.call('getPlan')).meetings[0].id;
  await portal.opener(meeting).click();
  const line = portal.element.locator(`#ip-e-${spelled(meeting)}-decision`);
  await line.pressSequentially('Bestille ny stol @');
  await portal.element.evaluate((element) => Object.assign(element, { lang: 'nn', today: '2026-11-23' }));
  await expect(portal.element.locator('.page')).toHaveAttribute('lang', 'nn');
  await expect(line).toHaveValue('Bestille ny stol @');
  await expect(line).toBeFocused();
  await expect(list).toBeVisible();
});

test('a day and a name that nobody understands stay too, with what is wrong said in the new language', async ({ portal }) => {
  await portal.open();
  const { id } = (await portal.call('getPlan')).goals[0].measures[0];
  await portal.opener(id).click();
  const [day, who] = [portal.field(id, 'deadline'), portal.field(id, 'responsible')];
  await day.fill('når snøen smelter');
  await who.fill('Onkel Skrue');
  await portal.field(id, 'title').focus();
  await portal.element.evaluate((element) => Object.assign(element, { lang: 'nn' }));
  await expect(portal.element.locator('.page')).toHaveAttribute('lang', 'nn');
  await expect(day).toHaveValue('når snøen smelter');
  await expect(who).toHaveValue('Onkel Skrue');
  await expect(portal.element.locator(`[id="${await day.getAttribute('id')}-error"]`)).toContainText('ein heil dato');
  await expect(portal.element.locator(`[id="${await who.getAttribute('id')}-error"]`)).toContainText('Onkel Skrue');
  await day.fill('15.3');
  await day.blur();
  await portal.element.evaluate((element) => Object.assign(element, { lang: 'nb' }));
  await expect(portal.element.locator('.page')).toHaveAttribute('lang', 'nb');
  await expect(day).toHaveValue('15.03.2027');
});

test('what nobody understands is void beside a value that came from elsewhere, and a name that fits by now is not blamed', async ({ portal }) => {
  await portal.open();
  const { id } = (await portal.call('getPlan')).goals[0].measures[0];
  const [day, who, title] = ['deadline', 'responsible', 'title'].map((name) => portal.field(id, name));
  await portal.opener(id).click();
  await day.fill('når snøen smelter');
  await who.fill('Onkel Skrue');
  await title.press('Escape');
  await portal.call('apply', { command: 'set', id, field: 'deadline', value: '2027-03-15' });
  await portal.call('apply', { command: 'add', list: 'participants', index: 0, entry: { id: 'skrue', name: 'Onkel Skrue' } });
  await portal.opener(id).click();
  await expect(day).toHaveValue('15.03.2027');
  await expect(portal.element.locator(`[id="${await day.getAttribute('id')}-error"]`)).toHaveText('');
  await expect(portal.element.locator(`[id="${await who.getAttribute('id')}-error"]`)).toHaveText('');
  await day.fill('tull');
  await title.focus();
  await portal.call('apply', { command: 'set', id, field: 'deadline', value: '2027-04-01' });
  await expect(day).toHaveValue('01.04.2027');
});

test('a day stands as it is typed, letter by letter', async ({ page, portal }) => {
  await portal.open();
  const { id } = (await portal.call('getPlan')).goals[0].measures[0];
  await portal.opener(id).click();
  const day = portal.field(id, 'deadline');
  await day.fill('');
  // In the frame of each letter, before the screen follows.
  await day.evaluate((field) => {
    globalThis.stood = [];
    field.addEventListener('input', () => requestAnimationFrame(() => globalThis.stood.push(field.value)));
  });
  for (const letter of '15.3') {
    await day.pressSequentially(letter);
    await portal.later();
  }
  expect(await page.evaluate(() => globalThis.stood)).toEqual(['1', '15', '15.', '15.3']);
});

test('the calendar of the browser opens on the day that stands in the field, and what is picked is taken', async ({ page, portal }) => {
  await portal.open();
  await page.evaluate(() => {
    globalThis.shown = [];
    HTMLInputElement.prototype.showPicker = function () {
      const { type, value, min, max } = this;
      globalThis.shown.push({ type, value, min, max });
      globalThis.source = this;
    };
  });
  const deadline = async () => (await portal.call('getPlan')).goals[1].measures[2].deadline;
  await portal.opener('m7').click();
  const field = portal.field('m7', 'deadline');
  await field.fill('15.3.2027');
  await portal.element.locator('form', { has: page.locator('#ip-e-m7-deadline') }).getByRole('button', { name: /velg i kalender/ }).click();
  const opened = { type: 'date', value: '2027-03-15', min: '1900-01-01', max: '2199-12-31' };
  expect(await page.evaluate(() => globalThis.shown)).toEqual([opened]);
  await page.evaluate(() => {
    globalThis.source.value = '2027-04-01';
    globalThis.source.dispatchEvent(new Event('change'));
  });
  expect(await deadline()).toBe('2027-04-01');
  await expect(field).toHaveValue('01.04.2027');
  await field.press('Alt+ArrowDown');
  expect(await page.evaluate(() => globalThis.shown.at(-1))).toEqual({ ...opened, value: '2027-04-01' });
});

test('the same plan from the host leaves open what is open; that of somebody else closes it and forgets', async ({ portal }) => {
  await portal.open();
  const plan = await portal.call('getPlan');
  const { id } = plan.goals[0].measures[0];
  await portal.opener(id).click();
  await portal.field(id, 'deadline').fill('når snøen smelter');
  await portal.setPlan({ ...plan, whatMatters: 'Å få være med.' });
  await expect(portal.field(id, 'deadline')).toHaveValue('når snøen smelter');
  await portal.field(id, 'title').press('Escape');
  await expect(portal.field(id, 'title')).toHaveCount(0);
  await portal.opener(id).click();
  await expect(portal.field(id, 'deadline')).toHaveValue('når snøen smelter');
  await portal.element.locator('#ip-quick').fill('Ringe fastlegen @');
  await portal.setPlan({ ...plan, id: 'plan-of-another' });
  await expect(portal.field(id, 'title')).toHaveCount(0);
  await expect(portal.element.locator('#ip-quick')).toHaveValue('');
  await portal.opener(id).click();
  await expect(portal.field(id, 'deadline')).not.toHaveValue('når snøen smelter');
  const { id: _, ...nameless } = plan;
  await portal.setPlan(nameless);
  await portal.opener(id).click();
  await portal.setPlan({ ...nameless, whatMatters: 'Noen andres.' });
  await expect(portal.field(id, 'title'), 'a plan without an id can be anybody’s').toHaveCount(0);
});

test('a finding leads to its field, however deep it is folded away', async ({ portal }) => {
  await portal.open();
  await portal.call('focusPath', '/startUp/informed');
  await expect(portal.element.locator('#ip-startUp-informed')).toBeFocused();
  await portal.call('focusPath', '/resources');
  await expect(portal.element.locator('#ip-plan-resources')).toBeFocused();
  await portal.call('focusPath', '/meetings/0/agenda/0/title');
  await expect(portal.element.locator('[id$="-title"]:focus')).toBeVisible();
  await portal.call('focusPath', '/participants/0/contribution');
  await expect(portal.element.locator('[id$="-contribution"]')).toBeFocused();
});

test('a plan goes into use only with what it needs, and the screen says what hinders it', async ({ portal }) => {
  await portal.open({ plan: './demo/plan-empty.json' });
  await portal.element.locator('#ip-section-status').click();
  await portal.element.locator('#ip-plan-status').click();
  await expect(portal.element.locator('.folding .summary li').first()).toBeVisible();
  expect((await portal.call('getPlan')).status).toBeUndefined();
});

test('a plan in use is paused, and the move is noted and undone as one', async ({ portal }) => {
  await portal.open();
  await portal.element.locator('#ip-section-status').click();
  const before = await portal.call('getPlan');
  await portal.element.getByRole('button', { name: 'Sett planen på pause' }).click();
  const paused = await portal.call('getPlan');
  expect(paused.status).toBe('paused');
  expect(paused.statusChanges.at(-1)).toMatchObject({ status: 'paused' });
  await portal.call('undo');
  expect(await portal.call('getPlan')).toEqual(before);
});

test('a template orders the sections and hides none', async ({ portal }) => {
  await portal.open({ plan: './demo/plan-empty.json' });
  const keys = () => portal.element.evaluate((element) =>
    [...element.shadowRoot.querySelectorAll('.folding .fold[id^="ip-section-"]')].map((fold) => fold.id));
  const plain = await keys();
  await portal.element.evaluate((element) => {
    element.settings = { template: { sections: ['closing', 'meetings'] } };
  });
  await expect.poll(async () => (await keys()).indexOf('ip-section-closing')).toBeLessThan(plain.indexOf('ip-section-closing'));
  expect((await keys()).sort()).toEqual(plain.sort());
});

test('deadlines, letters and checklists are computed, and each line leads to its place', async ({ portal }) => {
  await portal.open();
  for (const key of ['clocks', 'procedures']) await portal.element.locator(`#ip-section-${key}`).click();
  await expect(portal.element.locator('.ticks > li').first()).toBeVisible();
  await expect(portal.element.locator('.letters > li')).toHaveCount(9);
  await expect(portal.element.locator('.steps > li').first()).toBeVisible();
  await portal.element.locator('.ticks .link').first().click();
  await expect.poll(() => portal.element.evaluate((element) => element.shadowRoot.activeElement?.id ?? '')).not.toBe('');
});

test('what is typed counts at once, though the screen follows after the letter', async ({ portal }) => {
  await portal.open();
  await portal.opener('m1').click();
  await expect(portal.field('m1', 'title')).toBeFocused();
  const seen = await portal.element.evaluate((element) => {
    const root = element.shadowRoot;
    const field = root.getElementById('ip-e-m1-title');
    const title = () => element.getPlan().goals.flatMap((goal) => goal.measures).find(({ id }) => id === 'm1').title;
    const type = (text) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    type('Ny');
    const typed = title();
    type('');
    const empty = element.validate().filter(({ path }) => path.endsWith('/title')).length;
    type('Nytt');
    // A key that comes before the next frame acts on the plan as it is, and on the screen too.
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    return { typed, empty, last: title() };
  });
  expect(seen).toEqual({ typed: 'Ny', empty: 1, last: 'Nytt' });
  await expect(portal.opener('m1')).toHaveText('Nytt');
  expect(await portal.call('undo')).toBe(true);
  expect(await portal.call('undo')).toBe(false);
});
