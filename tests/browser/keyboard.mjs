/**
 * A person with a keyboard and a screen reader: presses keys, and knows of the page what has
 * focus, by role and accessible name as Chromium computes them.
 *
 * Promises never to use a pointer and never to put focus anywhere by script. A walk ends after a
 * bounded number of steps with the names it came past.
 */

import { expect } from '@playwright/test';

const INNERMOST = `(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
})()`;

export class Keyboard {
  #page;
  #devtools;

  static async of(page) {
    const keyboard = new Keyboard();
    keyboard.#page = page;
    keyboard.#devtools = await page.context().newCDPSession(page);
    return keyboard;
  }

  /** What has focus: `{ role, name, value }`, empty texts when nothing has. */
  async focused() {
    const { result } = await this.#devtools.send('Runtime.evaluate', { expression: INNERMOST });
    if (!result.objectId) return { role: '', name: '', value: '' };
    try {
      const { nodes } = await this.#devtools.send('Accessibility.getPartialAXTree', {
        objectId: result.objectId,
        fetchRelatives: false,
      });
      const { role, name, value } = nodes[0] ?? {};
      return { role: role?.value ?? '', name: name?.value ?? '', value: String(value?.value ?? '') };
    } finally {
      await this.#devtools.send('Runtime.releaseObject', { objectId: result.objectId });
    }
  }

  /** Lets the page do what it has put off to its next turn, such as moving focus. */
  settle() {
    return this.#page.evaluate(() => new Promise((resolve) => setTimeout(() => setTimeout(resolve))));
  }

  press(key) {
    return this.#page.keyboard.press(key);
  }

  type(text) {
    return this.#page.keyboard.type(text);
  }

  /** Presses Tab (or Shift+Tab) until what has focus is called so. */
  async walkTo(name, { back = false, bound = 400 } = {}) {
    const passed = [];
    for (let step = 0; step < bound; step += 1) {
      await this.press(back ? 'Shift+Tab' : 'Tab');
      const now = await this.focused();
      if (fits(now.name, name)) return now;
      passed.push(now.name.slice(0, 40));
    }
    throw new Error(`Tab never came to ${name}; the last stops were ${passed.slice(-15).join(' | ')}`);
  }

  /** Walks there and presses Enter. */
  async activate(name, how) {
    await this.walkTo(name, how);
    await this.press('Enter');
  }

  /** Waits until what has focus is called so: the editor moves focus by itself after a step. */
  async expectFocus(name) {
    await expect.poll(async () => (await this.focused()).name, { message: 'what has focus' }).toMatch(asPattern(name));
  }
}

function asPattern(name) {
  return name instanceof RegExp ? name : new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

function fits(actual, wanted) {
  return asPattern(wanted).test(actual);
}
