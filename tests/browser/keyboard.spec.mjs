/**
 * The main job, by keyboard alone and by pointer: a coordinator opens the page, adds a goal and a
 * measure, sees the gaps go, moves the measure, undoes and redoes everything, and saves.
 *
 * The keyboard journey uses nothing but keys: no click, no fill, no focus by script. What it reads
 * of the page it reads as a person would, by what has focus and what stands there.
 */

import { readFile } from 'node:fs/promises';
import { expect, expectSame, test } from './page.mjs';

const GOAL = 'Jeg vil lære å spille gitar';
const MEASURE = 'Gitarkurs på kulturskolen';

/** The goals and measures of a plan as an outline: titles only. */
const outline = (plan) => {
  const goal = ({ title, goals, measures }) => [title, measures.map((measure) => measure.title), goals.map(goal)];
  return plan.goals.map(goal);
};

const measuresUnder = (plan, title) => {
  const all = (goals) => goals.flatMap((goal) => [goal, ...all(goal.goals)]);
  return all(plan.goals).find((goal) => goal.title === title).measures.map((measure) => measure.title);
};

/** As many steps as any journey here takes, twice over. */
const BOUND = 80;

test('by keyboard alone: from an open page to a saved plan, and all the way back and forth', async ({
  page,
  portal,
  keyboard,
}) => {
  test.setTimeout(180_000);
  await portal.open();
  const before = await portal.text();
  const gapsBefore = (await portal.findings('gap')).length;
  const line = portal.element.locator('.measure', { hasText: MEASURE });
  const finding = (text) => portal.element.locator('.findings li', { hasText: text });

  await test.step('open the list of what needs attention', async () => {
    await keyboard.activate('Vis listen');
    await expect(portal.element.locator('.findings').first()).toBeVisible();
  });

  await test.step('add a goal; that it has no measure is a gap', async () => {
    await keyboard.activate('Legg til mål');
    await keyboard.expectFocus('Hva er målet?');
    await keyboard.type(GOAL);
    await keyboard.activate('Ferdig');
    await keyboard.expectFocus(GOAL);
    await expect(finding(`«${GOAL}» har ingen tiltak`)).toBeVisible();
    await expect(portal.gaps).toHaveText(`${gapsBefore + 1} mangler`);
  });

  await test.step('add a measure; the gap of the goal goes, the gaps of the measure come', async () => {
    await keyboard.activate(`Legg til tiltak under ${GOAL}`);
    await keyboard.expectFocus('Hva skal gjøres?');
    await keyboard.type(MEASURE);
    await keyboard.press('Escape');
    await keyboard.expectFocus(MEASURE);
    await expect(finding(`«${GOAL}»`)).toHaveCount(0);
    for (const gap of ['har ingen ansvarlig', 'har ingen frist', 'hvor mye eller hvor ofte', 'hvordan det skal gjennomføres']) {
      await expect(finding(`«${MEASURE}» `).filter({ hasText: gap })).toBeVisible();
    }
    await expect(line.locator('.tag.gap')).toHaveText(['Mangler ansvarlig', 'Mangler frist']);
    await expect(portal.gaps).toHaveText(`${gapsBefore + 4} mangler`);
  });

  await test.step('fill it in; its gaps disappear one by one', async () => {
    await keyboard.press('Enter');
    await keyboard.expectFocus('Hva skal gjøres?');
    await keyboard.walkTo('Ansvarlig');
    await keyboard.type('Silje');
    await expect(finding(`«${MEASURE}» har ingen ansvarlig`)).toHaveCount(0);
    await expect(portal.gaps).toHaveText(`${gapsBefore + 3} mangler`);
    await keyboard.walkTo('Frist');
    await keyboard.type('5. mai 2027');
    await expect(finding(`«${MEASURE}» har ingen frist`)).toHaveCount(0);
    await expect(portal.element.locator('.measure .date-words', { hasText: '5. mai 2027' })).toBeVisible();
    await keyboard.walkTo('Omfang');
    await keyboard.type('En time i uka');
    await keyboard.walkTo('Hvordan');
    await keyboard.type('Med lærer');
    await expect(finding(`«${MEASURE}»`)).toHaveCount(0);
    await expect(portal.gaps).toHaveText(`${gapsBefore} mangler`);
    await keyboard.activate('Ferdig');
    await keyboard.expectFocus(MEASURE);
    await expect(line.locator('.tag.gap')).toHaveCount(0);
    await expect(line.locator('.tag')).toContainText(['Ansvarlig: Silje Skisseberg', 'Frist 05.05.2027']);
    const added = measuresUnder(await portal.call('getPlan'), GOAL);
    expect(added).toEqual([MEASURE]);
  });

  await test.step('move it with Alt and the arrows, and hear where it stands', async () => {
    const step = async (key, place) => {
      await keyboard.press(key);
      await expect(portal.said).toContainText(`${MEASURE} er flyttet til plass ${place}`);
      await keyboard.expectFocus(MEASURE);
    };
    await step('Alt+ArrowUp', '5 av 5');
    expect(measuresUnder(await portal.call('getPlan'), GOAL)).toEqual([]);
    await step('Alt+ArrowUp', '4 av 5');
    await step('Alt+ArrowDown', '5 av 5');
    await step('Alt+ArrowDown', '1 av 1');
    expect(measuresUnder(await portal.call('getPlan'), GOAL)).toEqual([MEASURE]);
  });

  await test.step('move it to another goal with the select', async () => {
    await keyboard.expectFocus(MEASURE);
    await keyboard.press('Enter');
    await keyboard.walkTo('Flytt til mål');
    // In the opened list, letters choose and Enter confirms.
    await keyboard.press('Space');
    await keyboard.type('Jeg lager');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.expectFocus('Flytt');
    await keyboard.press('Enter');
    await expect(portal.said).toContainText(`${MEASURE} er flyttet`);
    await keyboard.expectFocus('Flytt til mål');
    expect(measuresUnder(await portal.call('getPlan'), 'Jeg lager matpakken min selv')).toContain(MEASURE);
    await keyboard.press('Escape');
    await keyboard.expectFocus(MEASURE);
  });

  const after = await portal.text();

  await test.step('undo everything: the plan is the same to the byte', async () => {
    await travel(portal, keyboard, 'Control+z', 'Det er ingenting å angre.');
    expectSame(await portal.text(), before);
    await expect(portal.gaps).toHaveText(`${gapsBefore} mangler`);
    await expect(portal.element.locator('.goal', { hasText: GOAL })).toHaveCount(0);
  });

  await test.step('do everything again: it is as it was', async () => {
    await travel(portal, keyboard, 'Control+Shift+Z', 'Det er ingenting å gjøre om igjen.');
    expectSame(await portal.text(), after);
  });

  await test.step('save: the host page has the plan', async () => {
    await keyboard.activate(/^Lagre$/);
    await keyboard.expectFocus('Planen kan lagres slik den er');
    await expect(page.locator('#saved')).toBeVisible();
    const [saved, ...more] = await portal.heard('ip-save');
    expect(more).toEqual([]);
    expectSame(JSON.stringify(saved.plan), after);
    expectSame(JSON.stringify(JSON.parse(await page.locator('#saved-plan').textContent())), after);
    await expect(portal.element.locator('.save-bar .save-state')).toHaveText('Alt er lagret. Det som mangler, kan fylles ut senere.');
  });
});

/**
 * Presses a key until nothing is left to travel through. Inside a text the key is the browser's
 * own; Escape closes the editor and leaves the text first, as the page's readers are told.
 */
async function travel(portal, keyboard, key, end) {
  for (let step = 0; step < BOUND; step += 1) {
    await keyboard.settle();
    const { role } = await keyboard.focused();
    if (role === 'textbox') {
      await keyboard.press('Escape');
      await keyboard.settle();
    }
    // Whoever has lost the focus steps back into the plan; that it is not lost has its own journey.
    if (['', 'none', 'RootWebArea'].includes(role)) await keyboard.press('Tab');
    const said = await portal.said.textContent();
    await keyboard.press(key);
    // Compared to the letter: the same sentence said again differs by a space that shows nothing.
    await expect.poll(() => portal.said.textContent(), { message: `said after ${key}, with focus on ${role}` }).not.toBe(said);
    if ((await portal.said.textContent()).startsWith(end)) return;
  }
  throw new Error(`${key} never came to the end`);
}

test('undo again and again with one key, without leaving the place where it puts the focus', async ({
  portal,
  keyboard,
}) => {
  await portal.open();
  const before = await portal.text();
  await keyboard.walkTo('Legg til mål');
  await keyboard.press('Enter');
  await keyboard.expectFocus('Hva er målet?');
  await keyboard.type('Et mål');
  await keyboard.press('Tab');
  await keyboard.type('Mer om det');
  await keyboard.press('Escape');
  await keyboard.expectFocus('Et mål');
  for (let step = 0; step < 4; step += 1) await keyboard.press('Control+z');
  await expect.poll(async () => (await portal.text()) === before, { message: 'the plan is as before' }).toBe(true);
});

test('undo of what was just added leaves the focus in the editor', async ({ page, portal, keyboard }) => {
  await portal.open();
  await keyboard.activate('Legg til mål');
  await keyboard.expectFocus('Hva er målet?');
  await keyboard.press('Escape');
  await keyboard.expectFocus('Uten tittel');
  await keyboard.press('Control+z');
  await expect(portal.said).toContainText('Angret');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('individuell-plan');
});

test('the toolbar undoes too, and puts the focus where the change was', async ({ portal, keyboard }) => {
  await portal.open();
  await keyboard.activate('Endre hva er viktig for meg');
  await keyboard.expectFocus('Hva er viktig for meg?');
  await keyboard.press('Control+Home');
  await keyboard.type('Hei! ');
  await keyboard.activate('Ferdig');
  await keyboard.activate(/^Angre/, { back: true });
  await keyboard.expectFocus('Hva er viktig for meg?');
  expect((await portal.call('getPlan')).whatMatters).toMatch(/^Jeg vil være/);
});

test('the select that moves a measure can be walked with the arrows', async ({ portal, keyboard }) => {
  // In a closed select the arrows and the letters pass the choices one by one. Whoever wants the
  // third must be able to get there without the first being carried out on the way.
  await portal.open();
  const before = await portal.text();
  await keyboard.activate('Kle på seg selv');
  await keyboard.walkTo('Flytt til mål');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  expectSame(await portal.text(), before);
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect.poll(() => portal.text()).not.toBe(before);
});

test('who came to a meeting is chosen with the arrows, and the focus stays', async ({ portal, keyboard }) => {
  await portal.visit('bare.html');
  const plan = JSON.parse(await readFile(new URL('../../demo/plan-adult.json', import.meta.url), 'utf8'));
  await portal.put({ plan, userId: '' });
  await portal.element.locator('#ip-section-meetings').click();
  await portal.element.locator('#ip-e-jt4-open').click();
  const choices = portal.element.locator('.attendance select');
  await choices.first().focus();
  for (const answer of ['attended', 'absent']) {
    await keyboard.press('ArrowDown');
    await expect(choices.first()).toHaveValue(answer);
    await expect(choices.first()).toBeFocused();
  }
  await keyboard.press('Tab');
  await expect(choices.nth(1)).toBeFocused();
  const { attendance } = (await portal.call('getPlan')).meetings.find(({ id }) => id === 'jt4');
  expect(attendance[0].answer).toBe('absent');
});

test('Alt and an arrow in a select or a date field are the browser\'s own', async ({ portal, keyboard }) => {
  // They open the list of a select and the calendar of a date, on every desktop system.
  await portal.open();
  const before = await portal.text();
  await keyboard.activate('Kle på seg selv');
  await keyboard.walkTo('Status');
  await keyboard.press('Alt+ArrowDown');
  await keyboard.press('Escape');
  expectSame(await portal.text(), before);
});

test('by pointer: add, fill, see the gaps go, drag to another goal, undo, redo, save', async ({ page, portal }) => {
  // High enough for a drag from one goal to the next but one without scrolling.
  await page.setViewportSize({ width: 1280, height: 1400 });
  await portal.open();
  const before = await portal.text();
  const gapsBefore = (await portal.findings('gap')).length;
  const { element } = portal;

  await element.getByRole('button', { name: 'Legg til mål', exact: true }).click();
  await element.getByLabel('Hva er målet?').fill(GOAL);
  await element.getByRole('button', { name: 'Ferdig' }).click();
  await element.getByRole('button', { name: `Legg til tiltak under ${GOAL}` }).click();
  await element.getByLabel('Hva skal gjøres?').fill(MEASURE);
  await expect(portal.gaps).toHaveText(`${gapsBefore + 4} mangler`);
  const editor = element.locator('.measure .editor');
  await editor.getByRole('combobox', { name: 'Ansvarlig' }).fill('silje');
  await editor.getByRole('option', { name: 'Silje Skisseberg (deltaker)' }).click();
  await editor.getByRole('textbox', { name: 'Frist' }).fill('5.5.2027');
  await editor.getByLabel('Omfang').fill('En time i uka');
  await editor.getByLabel('Hvordan').fill('Med lærer');
  await expect(portal.gaps).toHaveText(`${gapsBefore} mangler`);
  await editor.getByRole('button', { name: 'Ferdig' }).click();

  await test.step('drag by the grip to another goal', async () => {
    const line = element.locator('.measure', { hasText: MEASURE });
    const target = portal.entry('m30');
    // Near each other on the screen, as for a person with a mouse.
    await target.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    await line.hover();
    const from = await line.locator('.grip').boundingBox();
    const to = await target.boundingBox();
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
    await expect(target).toHaveClass(/drop-here/);
    await page.mouse.up();
    await expect(target).not.toHaveClass(/drop-here/);
    const titles = measuresUnder(await portal.call('getPlan'), 'Familien vår skal ha overskudd i hverdagen');
    expect(titles.indexOf(MEASURE)).toBe(titles.length - 2);
    await expect(portal.said).toContainText(`${MEASURE} er flyttet til plass 4 av 5`);
  });

  await test.step('drag it on to a goal without measures', async () => {
    const line = element.locator('.measure', { hasText: MEASURE });
    const goal = element.getByRole('heading', { name: GOAL });
    await line.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    await line.hover();
    const from = await line.locator('.grip').boundingBox();
    const head = await goal.boundingBox();
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(head.x + 40, head.y + head.height / 2, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => measuresUnder(await portal.call('getPlan'), GOAL)).toEqual([MEASURE]);
  });

  const after = await portal.text();
  expect(outline(JSON.parse(after))).not.toEqual(outline(JSON.parse(before)));
  const undo = element.getByRole('button', { name: 'Angre', exact: true });
  const redo = element.getByRole('button', { name: 'Gjør om igjen', exact: true });
  const press = async (button, end) => {
    for (let step = 0; step < BOUND; step += 1) {
      await button.click();
      if ((await portal.said.textContent()).startsWith(end)) return;
    }
    throw new Error(`never came to: ${end}`);
  };
  await press(undo, 'Det er ingenting å angre.');
  expectSame(await portal.text(), before);
  await press(redo, 'Det er ingenting å gjøre om igjen.');
  expectSame(await portal.text(), after);

  await element.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.locator('#saved')).toBeVisible();
  expectSame(JSON.stringify(JSON.parse(await page.locator('#saved-plan').textContent())), after);
});

test('what is pressed right after a letter is still there when it is let go', async ({ portal }) => {
  await portal.open();
  await portal.element.locator('#ip-section-texts').click();
  await portal.element.locator('#ip-plan-open').click();
  const button = portal.element.getByRole('button', { name: 'Skriv ut planen' });
  const isThere = await button.evaluate(async (button) => {
    const field = button.getRootNode().getElementById('ip-plan-whatMatters');
    field.value += '!';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await new Promise((resolve) => setTimeout(resolve));
    return button.isConnected;
  });
  expect(isThere).toBe(true);
});

test('a drag that is let go nowhere, or broken off, changes nothing', async ({ page, portal }) => {
  await portal.open();
  const before = await portal.text();
  const line = portal.entry('m1');
  await line.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await line.hover();
  const grip = await line.locator('.grip').boundingBox();
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(5, 5, { steps: 4 });
  await page.mouse.up();
  await expect(portal.element.locator('.drop-here')).toHaveCount(0);
  expectSame(await portal.text(), before);
});
