/**
 * Times `individuell-plan/core` (wasm, in Node) on a plan of 1,000 measures, the text read and the
 * findings written included: `node benches/speed.mjs` after `cargo xtask build`.
 *
 * Promises the same plan as `examples/speed.rs`. Medians and the slowest, in milliseconds.
 */

import { load } from '../pkg/core.js';

const ROUNDS = 100;
const many = (count, make) => Array.from({ length: count }, (_, number) => make(number));

const measure = (id) => ({
  id: `m${id}`,
  title: `Tiltak ${id}`,
  extent: 'To timer i uka',
  how: 'På skolen',
  responsible: `p${id % 12}`,
  deadline: `2026-0${1 + (id % 9)}-15`,
  status: 'ongoing',
  log: [{ id: `l${id}`, date: `2026-02-0${1 + (id % 9)}`, by: 'k', text: 'Godt i gang' }],
  comments: [{ id: `c${id}`, text: 'Fint' }],
});

const plan = JSON.stringify({
  status: 'in-use',
  period: { start: '2026-01-01', end: '2026-12-31' },
  participants: [
    { id: 'k', name: 'K', roles: ['coordinator'] },
    ...many(12, (number) => ({ id: `p${number}`, name: `Deltaker ${number}`, contribution: 'Følger opp' })),
  ],
  goals: many(100, (goal) => ({
    id: `g${goal}`,
    title: `Mål ${goal}`,
    measures: many(10, (place) => measure(goal * 10 + place)),
  })),
});

const core = await load();
const options = { today: '2026-03-01' };
const command = { command: 'set', id: 'm500', field: 'title', value: 'Ny' };
const calls = {
  'apply (reads and writes the whole plan)': () => core.apply(plan, command, { as: 'coordinator', ...options }),
  validate: () => core.validate(plan, options),
  completeness: () => core.completeness(plan, options),
  clocks: () => core.clocks(plan, options),
  procedures: () => core.procedures(plan, options),
};
console.log('ms, 1,000 measures'.padEnd(44), 'median'.padStart(8), 'worst'.padStart(8));
for (const [name, call] of Object.entries(calls)) {
  call();
  const times = many(ROUNDS, () => {
    const begin = performance.now();
    call();
    return performance.now() - begin;
  }).sort((a, b) => a - b);
  const [median, worst] = [times[ROUNDS / 2], times.at(-1)];
  console.log(name.padEnd(44), median.toFixed(2).padStart(8), worst.toFixed(2).padStart(8));
}
