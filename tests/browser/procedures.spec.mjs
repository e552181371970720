/**
 * The guided procedures by keyboard alone: transfer to a new coordinator, and closing. What is
 * pressed is what the checklist offers.
 */

import { begin, fill, goTo } from './go.mjs';
import { expect, test, TODAY } from './page.mjs';
import { afterStep, expectClear, TIME_TO_LOOK } from './inspect.mjs';

/** Presses a button of the checklist, wherever below it is. */
const press = async (keyboard, name) => {
  await keyboard.activate(name);
  await keyboard.settle();
};

/** Presses what does a step today, and hears that focus is at that step. */
const done = async (page, keyboard, step) => {
  await press(keyboard, `Gjort i dag: ${step}`);
  await keyboard.expectFocus(step);
  await afterStep(page, step);
};

test('transfer to a new coordinator', async ({ page, portal, keyboard }) => {
  test.setTimeout(TIME_TO_LOOK);
  await portal.open({ role: 'coordinator' });
  const before = await portal.call('getPlan');
  const former = before.participants.find(({ roles }) => roles?.includes('coordinator'));
  const successor = before.participants.find(({ id }) => id === 'silje');
  await begin(portal, keyboard);
  await goTo(keyboard, 'Overføring');
  await press(keyboard, 'Legg til overføring');
  await keyboard.expectFocus('Hvem tar over?');
  await expectClear(page, 'a new transfer');
  await keyboard.type(successor.name);
  await afterStep(page, 'the successor');
  await fill(keyboard, 'Gjelder fra', '1.12.2026');
  await afterStep(page, 'the day');
  await fill(keyboard, 'Hva er overført?', 'Planen, samtykkene og alle avtaler.');
  await keyboard.press('Tab');
  await expectClear(page, 'a transfer that is agreed');

  const back = { back: true };
  // The day is changed after the button has been drawn: it says the new one, and means it.
  await expect(portal.element.getByRole('button', { name: /^Oppnevn Silje.* 1\. desember 2026/ })).toBeVisible();
  await fill(keyboard, 'Gjelder fra', '1.1.2027', back);
  await keyboard.press('Tab');
  await expect(portal.element.getByRole('button', { name: /^Oppnevn Silje.* 1\. januar 2027/ })).toBeVisible();
  await afterStep(page, 'another day');
  await keyboard.walkTo(/^Oppnevn Silje/, back);
  await keyboard.press('Enter');
  await keyboard.expectFocus('Registrer oppnevningen av den nye koordinatoren');
  await expectClear(page, 'the successor appointed');
  for (const step of ['Gi lederen beskjed', 'Gi koordinerende enhet beskjed', 'Gi de andre', 'Gi personen', 'Hold et møte', 'Overfør skriftlig']) {
    await done(page, keyboard, step);
  }
  await press(keyboard, 'Sett siste dag til 31. desember 2026');
  await afterStep(page, 'the last day of the former coordinator');
  await press(keyboard, 'Gjort i dag: Bekreft at den nye har tatt over');

  const plan = await portal.call('getPlan');
  const transfer = plan.transfers.at(-1);
  expect(transfer).toMatchObject({
    type: 'coordinator', fromWho: former.id, toWho: 'silje', date: '2027-01-01',
    handedOver: 'Planen, samtykkene og alle avtaler.',
    leaderInformed: TODAY, unitNotified: TODAY, partnersInformed: TODAY, personInformed: TODAY, meetingHeld: TODAY, documented: TODAY, accepted: TODAY,
  });
  const participant = (id) => plan.participants.find((one) => one.id === id);
  expect(participant('silje').roles).toContain('coordinator');
  expect(participant('silje').appointments.at(-1)).toMatchObject({ role: 'coordinator', from: '2027-01-01' });
  expect(participant(former.id).appointments.at(-1)).toMatchObject({ role: 'coordinator', to: '2026-12-31' });
  expect(participant(former.id).accessTo).toBe('2026-12-31');
  expect(await portal.findings('error')).toEqual([]);
  await expectClear(page, 'a transfer that is over');
  // Nothing of it is left to do: the checklist of an open transfer is gone.
  await expect(portal.element.locator('[id^="ip-step-here-transfer"]')).toHaveCount(0);
});

test('closing a plan', async ({ page, portal, keyboard }) => {
  test.setTimeout(TIME_TO_LOOK);
  await portal.open({ role: 'coordinator' });
  await begin(portal, keyboard);
  await goTo(keyboard, 'Avslutning');
  for (const step of ['Avklar avslutningen', 'Si at personen kan ta kontakt']) {
    await done(page, keyboard, step);
  }
  await press(keyboard, 'Skriv den siste dagen for planen');
  await keyboard.expectFocus('Siste dag med planen');
  await expectClear(page, 'the last day');
  await keyboard.type('31.12');
  await afterStep(page, 'a day as it is typed');
  await fill(keyboard, 'Hvorfor avsluttes planen?', 'Målene er nådd, og Ada vil klare seg uten plan.');
  await afterStep(page, 'why it ends');
  await fill(keyboard, 'Hva gjelder videre, og hva klarer du selv?', 'Ada tar bussen selv.');
  await keyboard.press('Escape');
  await keyboard.expectFocus('Endre avslutning');
  await afterStep(page, 'the form is left');
  await goTo(keyboard, 'Avslutning');
  for (const step of ['Gi lederen beskjed', 'Gi koordinerende enhet beskjed', 'Gi de andre', 'Send rapport']) {
    await done(page, keyboard, step);
  }
  await expectClear(page, 'a closing with one step left');
  await press(keyboard, 'Avslutt planen, så den kan arkiveres');
  await afterStep(page, 'before the plan is closed');
  await keyboard.walkTo('Avslutt planen');
  await keyboard.press('Enter');
  await expect(portal.element.getByText('Status nå: avsluttet').first()).toBeVisible();
  await expectClear(page, 'closed');
  const plan = await portal.call('getPlan');
  expect(plan.status).toBe('closed');
  expect(plan.statusChanges.at(-1)).toMatchObject({ status: 'closed', date: TODAY });
  expect(plan.closing).toEqual({
    clarified: TODAY, toldToReturn: TODAY, date: '2026-12-31', reason: 'Målene er nådd, og Ada vil klare seg uten plan.',
    leaderInformed: TODAY, unitNotified: TODAY, partnersInformed: TODAY, reported: TODAY, text: 'Ada tar bussen selv.',
  });
});
