/**
 * A half-filled plan is brought into use by whoever only follows what the screen offers: the list
 * of what is missing, its links, the field where each link puts the focus, and the way on.
 *
 * Promises that nothing is looked for: each thing that is missing is followed by keys from the list,
 * and answered in the field that has focus then.
 */

import { begin, goTo } from './go.mjs';
import { expectClear, lookAfter } from './inspect.mjs';
import { expect, test, TODAY } from './page.mjs';
import { half } from './plans.mjs';

/** What somebody answers to a field, by its name. */
const ANSWERS = [
  [/^Neste evaluering/, (keyboard) => keyboard.type('15.5.2027')],
  [/^Hvordan evaluerer vi/, (keyboard) => keyboard.type('Alle går gjennom målene sammen')],
  [/^Ansvarlig/, async (keyboard) => { await keyboard.type('fre'); await keyboard.press('Enter'); }],
  [/^Frist/, (keyboard) => keyboard.type('1. mars')],
  [/^Hva får du til/, (keyboard) => keyboard.type('Leser gjerne for søsteren sin')],
  [/^Hva trenger du/, (keyboard) => keyboard.type('Noen å lese sammen med')],
  [/^Bidrar med/, (keyboard) => keyboard.type('Leser sammen med Test')],
  [/^Hva skal gjøres/, (keyboard) => keyboard.type('Svømmekurs')],
  [/^Omfang/, (keyboard) => keyboard.type('En time i uka')],
  [/^Hvordan ble samtykket gitt/, (keyboard) => keyboard.type('Underskrevet')],
  [/^Hvordan/, (keyboard) => keyboard.type('I svømmehallen')],
  [/^Hvem samarbeider vi med/, (keyboard) => keyboard.type('Biblioteket')],
  [/^(Noter svaret|Legg til)/, (keyboard) => keyboard.press('Enter')],
  [/^Hvilke opplysninger kan vi dele/, (keyboard) => keyboard.type('Hvordan det går med lesingen')],
  [/^Informasjon gitt/, (keyboard) => keyboard.type('i dag')],
  [/^Hvem (ga|gir)/, (keyboard) => keyboard.type('Test')],
  [/^Hva er svaret/, (keyboard) => keyboard.type('Ja')],
];

/** Answers where focus is, until an answer is something typed; then leaves the field. */
async function answer(keyboard, gap) {
  for (let step = 0; step < 3; step += 1) {
    const { name, role } = await keyboard.focused();
    const known = ANSWERS.find(([pattern]) => pattern.test(name));
    if (!known) throw new Error(`“${gap}” leads to ${role} “${name}”, and nobody knows what to answer there`);
    await known[1](keyboard);
    await keyboard.settle();
    if (role !== 'button') {
      await keyboard.press('Escape');
      await keyboard.settle();
      return;
    }
  }
  throw new Error(`“${gap}” leads from button to button`);
}

/** After how many answers the screen is looked at from all sides. */
const LOOK = lookAfter(4);

test('what the screen offers leads from a half-filled plan to one in use', async ({ page, portal, keyboard }) => {
  test.setTimeout(LOOK === 1 ? 900_000 : 400_000);
  await portal.open({ role: 'coordinator' });
  expect(await portal.setPlan(half())).toEqual([]);
  await begin(portal, keyboard);
  await keyboard.activate('Vis listen');
  const open = portal.element.locator('#ip-findings :is([data-level=error], [data-level=gap]) + ul button');
  const followed = [];
  for (let round = 0; round < 30; round += 1) {
    const [gap] = await open.allTextContents();
    if (gap === undefined) break;
    const before = await portal.text();
    followed.push(gap);
    await test.step(gap, async () => {
      await goTo(keyboard, 'Oversikt');
      await keyboard.activate(gap);
      await keyboard.settle();
      await answer(keyboard, gap);
      // Two consents may lack the same, and one may lack two things that are said in one sentence.
      expect(await portal.text(), `“${gap}” was answered`).not.toBe(before);
      if (round % LOOK === 0) await expectClear(page, `after “${gap}”`);
    });
  }
  await expect(open).toHaveCount(0);
  console.log(`${followed.length} things were missing`);
  expect(followed.length).toBeGreaterThan(6);
  await goTo(keyboard, 'Oversikt');
  // What lies under the edge of the bar that saves is no smaller for it.
  await page.evaluate(() => scrollTo(0, 0));
  await expectClear(page, 'a draft that lacks nothing');
  await keyboard.activate('Ta planen i bruk');
  await keyboard.expectFocus('Ta planen i bruk');
  await keyboard.settle();
  await keyboard.press('Enter');
  await expect.poll(async () => (await portal.call('getPlan')).status).toBe('in-use');
  expect((await portal.call('getPlan')).statusChanges.at(-1)).toMatchObject({ status: 'in-use', date: TODAY });
  await expectClear(page, 'in use');
});
