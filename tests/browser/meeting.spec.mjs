/**
 * A first meeting by keyboard alone, at typing speed: from an empty plan to goals, measures,
 * consent, the next meeting, an evaluation and minutes. What was pressed besides text is counted.
 */

import { expectClear, lookAfter } from './inspect.mjs';
import { meeting } from './meeting.mjs';
import { expect, TODAY, test } from './page.mjs';

/** Milliseconds between two keys: more than 400 letters a minute. */
const PACE = 12;

/** The most a sentence may wait after its Enter, on a machine that does other work too. */
const WAIT = 1000;

/** After how many sentences the screen is looked at from all sides. */
const LOOK = lookAfter(6);

const letters = (core, plan) => core.completeness(plan, { today: TODAY }).map(({ letter, state }) => `${letter} ${state}`);

test('a first meeting, sentence by sentence, without leaving the keyboard', async ({ page, portal, keyboard }) => {
  test.setTimeout(LOOK === 1 ? 900_000 : 400_000);
  await portal.open({ plan: '/demo/plan-empty.json', role: 'coordinator' });
  const pressed = { line: 0, form: 0 };
  const press = async (key, where) => {
    pressed[where] += 1;
    await keyboard.press(key);
  };
  const form = (key) => press(key, 'form');
  /** To a section: out of the line, `g`, and as many first letters as it takes. */
  const goTo = async (letter, times, name) => {
    await form('Escape');
    await keyboard.expectFocus('Mål og tiltak');
    await form('g');
    await keyboard.expectFocus('Hva er viktig for meg?');
    for (let time = 0; time < times; time += 1) await form(letter);
    await keyboard.expectFocus(name);
    await form('Enter');
    await keyboard.expectFocus(name);
  };
  const tabTo = async (name, bound = 60) => {
    for (let step = 0; step < bound; step += 1) {
      await form('Tab');
      if ((await keyboard.focused()).name.startsWith(name)) return;
    }
    throw new Error(`Tab did not come to ${name}`);
  };
  const answer = async (about) => {
    await tabTo(`Noter svaret på samtykke til ${about}`);
    await form('Enter');
    await keyboard.expectFocus('Hva er svaret?');
    await keyboard.type('Ja');
    await form('Escape');
    await keyboard.expectFocus(/^At |^Planen|^Samtykke/);
  };
  const places = {
    consent: async () => {
      await goTo('s', 2, 'Samtykke');
      await answer('planen');
      await keyboard.walkTo('Samtykke', { back: true });
      pressed.form += 1;
      await answer('å dele');
    },
    cooperation: async () => {
      await goTo('s', 3, 'Samarbeid med andre');
      await tabTo('Endre');
      await form('Enter');
      await keyboard.expectFocus(/Det trengs ikke/);
      await form('Space');
      await tabTo('Ferdig');
      await form('Enter');
      await keyboard.expectFocus('Endre');
    },
  };
  await expect(portal.title).toHaveText('Individuell plan for Oda Eksempelsen');
  await keyboard.walkTo('Angre');
  await keyboard.settle();
  await press('n', 'line');
  await keyboard.expectFocus('Skriv det som blir sagt');
  const waits = [];
  for (const { said, line, place } of meeting()) {
    await test.step(said, async () => {
      if (place) {
        await places[place]();
        await form('n');
        await keyboard.expectFocus('Skriv det som blir sagt');
        await expectClear(page, said);
        return;
      }
      await page.keyboard.type(line, { delay: PACE });
      const before = Date.now();
      await press('Enter', 'line');
      await expect(portal.element.locator('#ip-quick'), said).toHaveValue('', { timeout: WAIT });
      await keyboard.expectFocus('Skriv det som blir sagt');
      waits.push(Date.now() - before);
      if (waits.length % LOOK === 0) await expectClear(page, said);
    });
  }
  const plan = await portal.call('getPlan');
  expect(plan.goals).toHaveLength(5);
  const measures = plan.goals.flatMap((goal) => goal.measures);
  expect(measures).toHaveLength(12);
  for (const measure of measures) {
    for (const field of ['title', 'responsible', 'deadline', 'extent', 'how']) expect(measure[field], `${measure.title}: ${field}`).toBeTruthy();
  }
  expect(plan.evaluation).toEqual({ next: '2027-05-15', method: 'alle går gjennom målene sammen med Oda' });
  const [today, next] = plan.meetings;
  expect(today).toMatchObject({ date: TODAY, status: 'held', next: '2027-02-12' });
  expect(today.minutes).toContain('fem mål og tolv tiltak');
  expect(next).toMatchObject({ date: '2027-02-12', status: 'planned' });
  expect((await portal.findings('error')).length, 'errors').toBe(0);
  await expect(portal.element.locator('.letters .tag[data-state=met]')).toHaveCount(9);
  const lines = meeting().filter(({ line }) => line).length;
  waits.sort((one, other) => one - other);
  console.log(
    `${lines} sentences by the quick line: ${pressed.line} keys besides text; two forms: ${pressed.form}; ` +
      `longest wait after Enter ${waits.at(-1)} ms, median ${waits[waits.length >> 1]} ms`,
  );
  expect(pressed.line, 'one key a sentence, and one to get there').toBe(lines + 1);
});
