/**
 * Nothing of a plan leaves the element by a side door.
 *
 * A word that stands in no program is written into every text of a plan, by the host and by hand;
 * afterwards it is looked for wherever a browser keeps or shows things.
 */

import { expect, test } from './page.mjs';
import { small } from './plans.mjs';
import { expectNowhere } from './search.mjs';

const WORD = 'KANARI';
let number = 0;
const canary = () => `${WORD}${(number += 1)}`;

/** Every text of a plan, and every id that is one's own to choose, with the word in it. */
function marked() {
  const plan = small();
  plan.id = canary();
  const entry = (value) => {
    for (const key of Object.keys(value)) {
      if (typeof value[key] !== 'string') continue;
      if (['id', 'responsible', 'status', 'result', 'deadline', 'start', 'date', 'from', 'to', 'birthDate'].includes(key)) continue;
      value[key] = canary();
    }
    return value;
  };
  plan.title = canary();
  plan.whatMatters = canary();
  plan.person = { ...entry(plan.person), number: canary(), language: canary(), phone: canary(), email: canary() };
  plan.evaluation = { next: '2026-11-23', method: canary() };
  plan.participants = plan.participants.map((one) => ({ ...entry(one), organisation: canary(), phone: canary(), email: canary() }));
  plan.participants[0].id = `${WORD}k`;
  for (const goal of plan.goals) {
    entry(goal).description = canary();
    goal.measures.forEach(entry);
    goal.evaluations.forEach(entry);
  }
  plan[canary()] = canary();
  return plan;
}

test('a word from the plan is nowhere but in the element', async ({ page, portal, watch }) => {
  await portal.visit('bare.html');
  await portal.put({ plan: marked(), userId: '' });
  await expect(portal.element.locator('#ip-title')).toContainText(WORD);

  await test.step('work: type, add, move, undo, go wrong, save, change what the host may change', async () => {
    await portal.opener('m1').click();
    for (const field of ['title', 'extent', 'how']) await portal.field('m1', field).fill(canary());
    await portal.element.locator('#ip-plan-open').click();
    await portal.element.locator('#ip-plan-whatMatters').fill(canary());
    await portal.element.locator('#ip-person-open').click();
    for (const field of ['name', 'number', 'language', 'phone', 'email']) {
      await portal.element.locator(`#ip-person-${field}`).fill(canary());
    }
    await portal.element.getByRole('button', { name: 'Legg til mål', exact: true }).click();
    await portal.element.getByLabel('Hva er målet?').fill(canary());
    await portal.element.getByRole('button', { name: 'Vis listen' }).click();
    await portal.call('undo');
    await portal.call('redo');
    await portal.setPlan(`{"${WORD}": "${WORD}`);
    await portal.setPlan({ goals: [{ id: WORD, title: { [WORD]: WORD } }] });
    await portal.setPlan({ goals: [{ id: `${WORD}\u0000`, title: WORD }] });
    for (const command of [
      { command: 'set', id: WORD, field: 'title', value: WORD },
      { command: 'set', id: 'm1', field: 'title', value: { [WORD]: WORD } },
      { command: WORD },
    ]) {
      const error = await portal.element.evaluate((element, command) => {
        try {
          element.apply(command);
          return null;
        } catch ({ code, path, message, stack }) {
          return { code, path, message, stack };
        }
      }, command);
      expect(JSON.stringify(error)).not.toContain(WORD);
    }
    await portal.element.evaluate((element) => { element.userId = '17861470091'; });
    await portal.element.getByRole('button', { name: 'Lagre', exact: true }).click();
    await expect.poll(async () => (await portal.heard('ip-save')).length).toBe(1);
    await portal.element.evaluate((element) => { element.lang = 'en'; element.mode = 'read'; });
    await portal.call('focusPath', '/goals/0/title');
  });

  await test.step('errors tell no text of a plan', async () => {
    const errors = await portal.heard('ip-error');
    expect(errors.length).toBeGreaterThanOrEqual(3);
    // A place may name a key of the host's own, but never a value; ours name none at all.
    expect(JSON.stringify(errors)).not.toContain(WORD);
  });

  await test.step('look everywhere', async () => {
    await expectNowhere(page, watch, WORD);
    expect(watch.console, 'the console is silent').toEqual([]);
  });

  await test.step('the picture that was taken would show it: the word was really there', async () => {
    expect(await portal.element.evaluate((element) => element.shadowRoot.textContent)).toContain(WORD);
  });
});
