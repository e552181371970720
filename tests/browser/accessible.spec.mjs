/**
 * What the gallery does not look at (`gallery.spec.mjs`): many things open at once, by axe (WCAG 2.2
 * AA and best practice) and for headings and targets; reflow at 320 pixels; focus that can be seen;
 * when a field tells its error.
 */

import { complaints, moving, stickingOut, smallTargets, unseenFocus } from './inspect.mjs';
import { expect, test } from './page.mjs';
import { unfoldAll } from './unfold.mjs';

/** Each state: what has to be done on the opened page, and with which query. */
const STATES = {
  closed: {},
  'the period open': { act: (portal) => portal.element.locator('#ip-period-open').click() },
  'what matters open': { act: (portal) => portal.element.locator('#ip-plan-open').click() },
  'everything open': { act: openEverything },
  'the list of what needs attention': {
    act: (portal) => portal.element.getByRole('button', { name: /Vis listen|Vis lista|Show the list/ }).click(),
  },
  'saved, with what is missing': {
    act: async (portal) => {
      await portal.opener('m7').click();
      await portal.element.locator('.save-row button').click();
      await expect(portal.element.locator('#ip-summary')).toBeFocused();
      await expect(portal.field('m7', 'deadline')).toHaveAttribute('aria-invalid', 'true');
    },
  },
  'saving has failed': {
    act: async (portal) => {
      await portal.element.evaluate((element) => {
        element.addEventListener('ip-save', (event) => event.preventDefault());
        element.save();
      });
      await expect(portal.element.locator('.save-bar .save-state')).toHaveText(/Lagrer|Lagrar|Saving/);
      await portal.call('markSaved', false);
      await expect(portal.element.locator('a[download]')).toBeVisible();
    },
  },
  'every field of everything': { act: (portal) => unfoldAll(portal.element), query: { plan: './demo/plan-stroke.json' } },
};

/** More controls than anybody has open at once: it takes its time. */
const LARGEST = 'every field of everything';

/** What the gallery does not show; the others are looked at there. */
const LOOKED_AT = ['the period open', 'what matters open', 'everything open', 'saving has failed', LARGEST];

/** As many lines as a person would have open at once, of every kind. */
async function openEverything(portal) {
  for (const id of ['g1', 'm1', 'e1', 'm7', 'g6a', 'm31', 'mari', 'tora']) await portal.opener(id).click();
  for (const part of ['person', 'period', 'plan']) await portal.element.locator(`#ip-${part}-open`).click();
}

async function show(portal, { query = {}, act = async () => {} }, more = {}) {
  await portal.open({ ...query, ...more });
  await act(portal);
}

for (const name of LOOKED_AT) {
  test(`nothing to complain about: ${name}`, async ({ page, portal }) => {
    if (name === LARGEST) test.setTimeout(300_000);
    await show(portal, STATES[name]);
    expect(await complaints(page)).toEqual([]);
  });
}

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const name of ['closed', 'everything open', 'every field of everything', 'the list of what needs attention', 'saved, with what is missing']) {
    test(`nothing scrolls sideways: ${name}`, async ({ page, portal }) => {
      await show(portal, STATES[name]);
      expect(await stickingOut(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
    });
  }

  test('a word without an end breaks', async ({ page, portal }) => {
    await portal.open();
    const long = 'Menneskerettighetskonvensjonsbestemmelse'.repeat(5);
    await portal.call('apply', [
      { command: 'set', id: 'm1', field: 'title', value: long },
      { command: 'set', id: 'g1', field: 'title', value: long },
      { command: 'set', id: 'm2', field: 'how', value: long },
      { command: 'set', id: 'tora', field: 'name', value: long },
      { command: 'set', field: 'whatMatters', value: long },
      { command: 'set', field: 'title', value: long },
    ]);
    await openEverything(portal);
    expect(await stickingOut(page)).toEqual([]);
  });
});

test('the narrow layout follows the room that the element has, not the window', async ({ page, portal }) => {
  await portal.open();
  await portal.opener('m7').click();
  const columns = portal.element.locator('.measure .columns').first();
  const count = () => columns.evaluate((node) => getComputedStyle(node).gridTemplateColumns.split(' ').length);
  const wide = await count();
  await portal.element.evaluate((element) => { element.style.inlineSize = '280px'; });
  await expect.poll(count).toBeLessThan(wide);
  await page.mouse.move(0, 0);
});

for (const name of ['closed', 'everything open', 'saved, with what is missing']) {
  test(`focus can be seen at every stop: ${name}`, async ({ page, portal }) => {
    test.setTimeout(120_000);
    await show(portal, STATES[name]);
    await page.locator('#open-empty').focus();
    expect(await unseenFocus(page, 130)).toEqual([]);
  });
}

test('focus can be seen in forced colours', async ({ page, portal }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await portal.open();
  await portal.opener('m7').click();
  expect(await unseenFocus(page, 25)).toEqual([]);
});

test('nothing moves for those who want less motion', async ({ page, portal }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await portal.open();
  await openEverything(portal);
  expect(await moving(page)).toEqual([]);
});

test('a field tells its error when it is left, an empty one only after saving', async ({ portal, keyboard }) => {
  await portal.open();
  await portal.opener('m7').click();
  const deadline = portal.field('m7', 'deadline');
  const error = portal.element.locator('#ip-e-m7-deadline-error');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(error, 'an empty field is left in peace').toBeEmpty();
  await deadline.fill('2026-10-10');
  await expect(error, 'nothing is said while typing').toBeEmpty();
  await deadline.blur();
  await expect(error, 'the deadline is before the start').not.toBeEmpty();
  await expect(deadline).toHaveAttribute('aria-invalid', 'true');
  await expect(deadline).toHaveAttribute('aria-describedby', /ip-e-m7-deadline-error/);
  await deadline.fill('');
  await portal.element.locator('.save-row button').click();
  await expect(error).toHaveText('Frist må fylles ut');
});

test('no button is ever disabled', async ({ portal }) => {
  await portal.open();
  await openEverything(portal);
  await expect(portal.element.locator(':disabled, [aria-disabled=true]')).toHaveCount(0);
});
