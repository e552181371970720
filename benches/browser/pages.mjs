// What is compared: the yardstick's two pages, unchanged, and ours; and the plan in its sizes.
//
// Knows where pages and plans lie, and what is planted in a plan. Measures nothing.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
const YARDSTICK = join(ROOT, 'benches/yardstick');

/** @typedef {{ name: string, path: string, driver: string, isOurs: boolean }} Page */

/** @type {Page[]} */
export const PAGES = [
  ...['vanilla', 'vanilla-cv'].map((name) => ({
    name,
    path: `/yardstick/${name}/index.html`,
    driver: readFileSync(join(YARDSTICK, name, 'driver.js'), 'utf8'),
    isOurs: false,
  })),
  // As a host embeds it that follows the README, under the strict policy. It hands its plan over at
  // once: a property that is set before the module has come is kept.
  {
    name: 'ours',
    path: '/ours/index.html',
    driver: readFileSync(join(import.meta.dirname, 'ours/driver.js'), 'utf8'),
    isOurs: true,
  },
];

export const SIZES = ['small', 'medium', 'large'];

/** A size of the plan, and the places in it that the yardstick works on. */
export function planOf(size) {
  const plan = JSON.parse(readFileSync(join(YARDSTICK, 'data', `plan-${size}.json`), 'utf8'));
  const measures = plan.goals.flatMap((goal) => goal.measures);
  const { G, M, expectedErrors } = plan.meta;
  const goal = Math.floor(G / 2);
  return {
    size,
    path: `/yardstick/data/plan-${size}.json`,
    titles: measures.map((measure) => measure.title),
    expectedErrors,
    // The other half of the planted errors are titles of two letters, which the element allows.
    backwards: measures.filter(({ start, deadline }) => deadline < start).map(({ id }) => id),
    middle: { goal, measure: Math.floor(M / 2), index: goal * M + Math.floor(M / 2) },
    /** Where a measure that is added to the middle goal comes to stand. */
    added: (goal + 1) * M,
  };
}
