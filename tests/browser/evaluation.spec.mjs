/**
 * An evaluation with the person, by keyboard alone: how a goal went, two measures closed, three
 * deadlines moved, the next evaluation, and minutes.
 */

import { begin, fill, goTo } from './go.mjs';
import { expect, test, TODAY } from './page.mjs';
import { afterStep, expectClear, TIME_TO_LOOK } from './inspect.mjs';

const measures = (plan) => {
  const below = (goal) => [...(goal.measures ?? []), ...(goal.goals ?? []).flatMap(below)];
  return new Map(plan.goals.flatMap(below).map((measure) => [measure.id, measure]));
};

test('an evaluation closes two measures, moves three deadlines and writes minutes', async ({ page, portal, keyboard }) => {
  test.setTimeout(TIME_TO_LOOK);
  await portal.open({ role: 'coordinator' });
  const before = measures(await portal.call('getPlan'));
  const errors = (await portal.findings('error')).length;
  await begin(portal, keyboard);
  await goTo(keyboard, 'Evaluer mål og tiltak sammen');

  await keyboard.activate('Evaluer målet nå: Jeg vil bli forstått når jeg snakker');
  await keyboard.expectFocus('Er målet nådd?');
  await expectClear(page, 'a goal');
  await keyboard.type('Målet er nådd');
  await afterStep(page, 'whether it is reached');
  await fill(keyboard, 'Hva synes du selv?', 'Nå forstår alle i klassen meg.');
  await afterStep(page, 'own words');

  for (const measure of ['Legge inn nye ord', 'Kurs i talemaskin']) {
    await keyboard.walkTo(`Status: ${measure}`);
    await keyboard.type('Gjennomført');
    await afterStep(page, `closed: ${measure}`);
  }
  for (const [measure, day] of [['Nytt feste', 'om 3 uker'], ['Kle på seg selv', '22.1'], ['Tilpasse badet', '1. mars']]) {
    await fill(keyboard, `Frist: ${measure}`, day);
    await afterStep(page, `moved: ${measure}`);
  }
  await fill(keyboard, 'Neste evaluering', '20.5.2027');
  await keyboard.press('Tab');
  await expectClear(page, 'the walk');

  await keyboard.press('n');
  await keyboard.expectFocus('Skriv det som blir sagt');
  await keyboard.type('referat: Ada sa selv hvordan det har gått. To tiltak er ferdige.');
  await afterStep(page, 'minutes, understood as they are typed');
  await keyboard.press('Enter');
  await expect(portal.element.locator('#ip-quick')).toHaveValue('');
  await expectClear(page, 'minutes');

  const plan = await portal.call('getPlan');
  const after = measures(plan);
  const changed = (field) => [...after].filter(([id, measure]) => measure[field] !== before.get(id)[field]).map(([id, measure]) => `${id} ${measure[field]}`);
  expect(changed('status')).toEqual(['m5 done', 'm6 done']);
  expect(changed('deadline')).toEqual(['m7 2026-12-13', 'm9 2027-01-22', 'm10 2027-03-01']);
  const goal = plan.goals.find(({ id }) => id === 'g2');
  expect(goal.evaluations.at(-1)).toMatchObject({ date: TODAY, result: 'reached', ownAssessment: 'Nå forstår alle i klassen meg.' });
  expect(plan.evaluation.next).toBe('2027-05-20');
  const meeting = plan.meetings.find(({ date }) => date === TODAY);
  expect(meeting.minutes).toBe('Ada sa selv hvordan det har gått. To tiltak er ferdige.');
  expect((await portal.findings('error')).length, 'no new error').toBeLessThanOrEqual(errors);
});
