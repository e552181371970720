/**
 * Ways through the plan that a person at a keyboard takes: to a section, and from one field to the next.
 *
 * Promises that nothing but keys is used, and that each way ends where it says or fails.
 */

import { expect } from './page.mjs';

/** To a section by `g` and its first letter, as often as it takes. Focus may not be in a text. */
export async function goTo(keyboard, name) {
  await keyboard.press('g');
  await keyboard.expectFocus('Hva er viktig for meg?');
  const letter = name[0].toLowerCase();
  for (let time = 0; time < 12; time += 1) {
    await keyboard.press(letter);
    if ((await keyboard.focused()).name === name) {
      await keyboard.press('Enter');
      await keyboard.settle();
      await keyboard.expectFocus(name);
      return;
    }
  }
  throw new Error(`${letter} never came to ${name}`);
}

/** Walks to a field and types into it; what it held is replaced. */
export async function fill(keyboard, name, text, how) {
  await keyboard.walkTo(name, how);
  await keyboard.press('Control+a');
  await keyboard.type(text);
}

/** Puts the focus into the plan, as somebody does who has just come to the page. */
export async function begin(portal, keyboard) {
  await expect(portal.title).toBeVisible();
  await keyboard.walkTo('Angre');
}
