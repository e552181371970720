/**
 * The same commands and the same plan give the same bytes and the same findings from Rust
 * natively, from `core` in Node and in Chromium, and from the element.
 *
 * The sequences, and what they give natively, come from `cargo run --example sequences`.
 */

import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { keepGlues } from './glues.mjs';
import { expect, expectSame, test } from './page.mjs';
import { places } from './places.mjs';

const DAY = '2026-03-01';
const AS = { role: 'coordinator', userId: 'k' };

let drawn;

test.beforeAll(async () => {
  drawn = JSON.parse(await readFile(places.sequences, 'utf8'));
  // The host gets plain objects, in which 1.10 is 1.1: what is compared has gone the same way.
  const asObject = (text) => JSON.stringify(JSON.parse(text));
  for (const sequence of drawn) {
    sequence.bytes = sequence.after;
    sequence.after = asObject(sequence.after);
    sequence.commands = `[${sequence.steps.join(',')}]`;
  }
  expect(drawn.length).toBeGreaterThanOrEqual(1000);
});

/** The functions of the glue behind an entry, where the text of a plan is still text. */
const glueOf = (name) => import(pathToFileURL(`${places.pkg}/wasm/${name}`).href);

test('core in Node gives the same bytes: text in, text out, digits as they came', async () => {
  const { load } = await import(pathToFileURL(`${places.pkg}/core.js`).href);
  await load();
  const { core_apply } = await glueOf('core.js');
  const options = JSON.stringify({ as: AS, today: DAY });
  expect(drawn[0].plan, 'a number that a JavaScript object would shorten').toContain('35.50');
  for (const [number, { plan, commands, bytes }] of drawn.entries()) {
    expectSame(core_apply(plan, commands, options), bytes, `plan ${number}`);
  }
});

test('core in Node gives what Rust gives natively', async () => {
  const { load } = await import(pathToFileURL(`${places.pkg}/core.js`).href);
  const core = await load();
  for (const [number, { lang, plan, commands, after, findings }] of drawn.entries()) {
    const now = core.apply(plan, commands, { as: AS, today: DAY });
    expectSame(JSON.stringify(now), after, `plan ${number}`);
    expectSame(JSON.stringify(core.validate(now, { today: DAY, lang })), findings, `findings ${number}`);
  }
});

test('core in Chromium gives what Rust gives natively', async ({ page, portal }) => {
  await portal.visit('bare.html');
  const wrong = await page.evaluate(
    async ({ drawn, day, as }) => {
      const { load } = await import('/pkg/core.js');
      const core = await load();
      return drawn.filter(({ lang, plan, commands, after, findings }) => {
        const now = core.apply(plan, commands, { as, today: day });
        const found = core.validate(now, { today: day, lang });
        return JSON.stringify(now) !== after || JSON.stringify(found) !== findings;
      }).length;
    },
    { drawn, day: DAY, as: AS },
  );
  expect(wrong).toBe(0);
});

test('the element in Chromium gives what Rust gives natively, and undo gives the start', async ({ page, portal }) => {
  test.setTimeout(240_000);
  await keepGlues(page);
  await portal.visit('bare.html');
  await portal.put({ plan: drawn[0].plan, today: DAY });
  // A language is fetched when it is first spoken; from then on plans open at once in it.
  for (const lang of new Set(drawn.map((one) => one.lang))) {
    await portal.element.evaluate((element, lang) => { element.lang = lang; }, lang);
    await expect(portal.element.locator('.page')).toHaveAttribute('lang', lang);
  }
  const wrong = await page.evaluate(async (drawn) => {
    const element = document.querySelector('individuell-plan');
    const differences = [];
    // What the module itself writes, before it becomes an object: the screens count up from 1.
    const { ip_plan } = globalThis.glues.at(-1);
    let handle = 1;
    const text = () => {
      for (const last = handle + 1; handle <= last; handle += 1) {
        try {
          return ip_plan(handle);
        } catch {
          // That screen is closed: a plan that is taken away and set again gets the next number.
        }
      }
      throw new Error('no screen answers');
    };
    for (const [number, { lang, plan, bytes, steps, after, findings }] of drawn.entries()) {
      // The sequences share their start, and a plan that is open already is not opened again.
      element.plan = null;
      element.lang = lang;
      element.plan = plan;
      for (const step of steps) element.apply(step);
      if (text() !== bytes) differences.push(`bytes ${number}`);
      if (JSON.stringify(element.getPlan()) !== after) differences.push(`plan ${number}`);
      if (JSON.stringify(element.validate()) !== findings) differences.push(`findings ${number}`);
      while (element.undo());
      if (text() !== plan) differences.push(`undo ${number}`);
      while (element.redo());
      if (text() !== bytes) differences.push(`redo ${number}`);
    }
    return differences;
  }, drawn);
  expect(wrong).toEqual([]);
});
