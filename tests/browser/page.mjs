/**
 * The one fixture of all journeys.
 *
 * Promises: after each journey there are 0 reports of the policy, 0 errors of scripts and
 * 0 requests besides the page's own files, or the journey fails. What the element tells the host
 * is written down from the first moment.
 * Does not know the inner life of the element beyond its ids and roles.
 */

import { test as base, expect } from '@playwright/test';
import { Keyboard } from './keyboard.mjs';
import { Watch } from './watch.mjs';

export { expect };

/** Expects two long texts to be equal, and shows only the first place where they are not. */
export function expectSame(actual, expected, what = 'the plan') {
  if (actual === expected) return;
  const length = Math.min(actual?.length ?? 0, expected?.length ?? 0);
  let at = 0;
  while (at < length && actual[at] === expected[at]) at += 1;
  const around = (text) => String(text).slice(Math.max(0, at - 40), at + 80);
  expect(around(actual), `${what}, from character ${at}`).toBe(around(expected));
  throw new Error(`${what}: ${actual?.length} characters, not ${expected?.length}`);
}

/** The day on which the sample plan is rich: one deadline is overdue, an evaluation is coming. */
export const TODAY = '2026-11-22';

/** The portal page, or one of the test pages, with the element in it. */
class Portal {
  /** @param {import('@playwright/test').Page} page */
  constructor(page) {
    this.page = page;
    this.element = page.locator('individuell-plan').first();
    this.title = this.element.locator('#ip-title');
    this.gaps = this.element.locator('.count[data-level=gap]');
    this.said = this.element.locator('.only-read-aloud');
  }

  /** Opens the portal page and waits for the plan. @param {Record<string, string>} [query] */
  async open(query = {}) {
    await this.page.goto(`/?${new URLSearchParams({ today: TODAY, ...query })}`);
    await expect(this.title).toBeVisible();
    await this.call('validate'); // What comes a moment after the goals is drawn by any call.
  }

  /** Opens a page of `pages/`. */
  async visit(name) {
    await this.page.goto(`/tests/${name}`);
  }

  /**
   * Puts an element on a test page and waits until it has shown its plan.
   *
   * @param {{ plan?: object | string, id?: string } & Record<string, unknown>} [given] properties
   */
  async put({ id = 'one', plan = null, userRole = 'coordinator', userId = 'k', today = TODAY, ...more } = {}) {
    await this.page.evaluate(
      async ({ id, properties }) => {
        await import('/pkg/index.js');
        const element = document.createElement('individuell-plan');
        element.id = id;
        const ready = new Promise((resolve) => element.addEventListener('ip-ready', resolve, { once: true }));
        Object.assign(element, properties);
        document.querySelector('main').append(element);
        await ready;
        if (properties.plan) element.validate(); // As in `open`.
      },
      { id, properties: { userRole, userId, today, ...more, plan } },
    );
    return this.page.locator(`#${id}`);
  }

  /** Lets the page do what it has put off to its next turns. */
  later() {
    return this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)))),
    );
  }

  /** Calls a method of the element in the page. */
  call(name, ...args) {
    return this.element.evaluate((element, [name, args]) => element[name](...args), [name, args]);
  }

  /** The plan as JSON text, as the host gets it. */
  text() {
    return this.element.evaluate((element) => JSON.stringify(element.getPlan()));
  }

  /** Sets the property and gives the errors that it led to. */
  async setPlan(value) {
    return this.element.evaluate(async (element, value) => {
      const from = globalThis.heard.length;
      element.plan = value;
      await new Promise((resolve) => setTimeout(resolve));
      return globalThis.heard.slice(from).filter(({ type }) => type === 'ip-error').map(({ detail }) => detail);
    }, value);
  }

  /** The findings of a level, or all. */
  async findings(level) {
    const all = await this.call('validate');
    return level ? all.filter((finding) => finding.level === level) : all;
  }

  /** The events of a type so far: their details. */
  heard(type) {
    return this.page.evaluate(
      (type) => globalThis.heard.filter((event) => event.type === type).map(({ detail }) => detail),
      type,
    );
  }

  /** What an entry of the plan is drawn in. */
  entry(id) {
    return this.element.locator(`[data-entry="${id}"]`);
  }

  /** The control of a field of an entry. */
  field(id, name) {
    return this.element.locator(`#ip-e-${spelled(id)}-${name}`);
  }

  /** The button that opens an entry. */
  opener(id) {
    return this.element.locator(`#ip-e-${spelled(id)}-open`);
  }
}

/** Ids as the view spells them: what an HTML id should not hold stands as its number. */
export function spelled(id) {
  return [...id].map((letter) => (/[A-Za-z0-9]/.test(letter) ? letter : `_${letter.codePointAt(0).toString(16)}_`)).join('');
}

export const test = base.extend({
  watch: [
    async ({ page, baseURL }, use) => {
      const watch = new Watch(new URL(baseURL).origin);
      await watch.follow(page);
      await page.addInitScript(() => {
        globalThis.heard = [];
        for (const type of ['ip-ready', 'ip-change', 'ip-save', 'ip-request', 'ip-error']) {
          addEventListener(
            type,
            ({ detail, target }) => globalThis.heard.push({ type, detail: structuredClone(detail), id: target.id }),
            true,
          );
        }
      });
      await use(watch);
      await watch.settle(page);
      expect(watch.complaints(), 'policy reports, errors and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
  portal: async ({ page }, use) => use(new Portal(page)),
  keyboard: async ({ page }, use) => use(await Keyboard.of(page)),
});
