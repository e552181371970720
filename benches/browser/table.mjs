// The results in words: a table for each size and throttle, and what was asked of them.

import { ratio, spread } from './numbers.mjs';

const COLUMNS = [
  ['painted', 'painted ms', 0],
  ['ready', 'ready ms', 0],
  ['readyCpu', 'ready CPU', 0],
  ['key', 'key ms', 1],
  ['keyCpu', 'key CPU', 1],
  ['added', 'add ms', 1],
  ['memory', 'memory MB', 1],
  ['opened', 'open ms', 1],
];
const WIDTH = 22;

/** What is compared with what, as numbers: for each size and throttle, each page, each measure. */
export function summary(cells) {
  return cells.map(({ size, measures, throttle, pages }) => ({
    size,
    measures,
    throttle,
    pages: mapValues(pages, (page) => mapValues(page, spread)),
    ratios: Object.fromEntries(
      Object.keys(pages)
        .filter((name) => name !== 'ours')
        .map((name) => [name, mapValues(pages.ours, (ours, key) => pages[name][key] && ratio(ours, pages[name][key]))]),
    ),
  }));
}

export function printTable({ measures, throttle, pages, ratios }, rounds) {
  const plain = throttle === 1 ? 'no throttle' : `${throttle}x throttle`;
  console.log(`\n${measures} measures, ${plain}, median (min-max) of ${rounds} rounds`);
  row('', COLUMNS.map(([, heading]) => heading));
  for (const [name, page] of Object.entries(pages)) row(name, cellsOf(page));
  for (const [name, ours] of Object.entries(ratios)) row(`ours : ${name}`, cellsOf(ours, 2));
}

/** One key at 1,000 measures beside one at 20, for each page: how much the plan's size costs. */
export function printGrowth(cells, throttle) {
  const [small, large] = ['small', 'large'].map((size) =>
    cells.find((cell) => cell.size === size && cell.throttle === throttle),
  );
  if (!small || !large) return;
  console.log(`\nkey at ${large.measures} : key at ${small.measures}, throttle ${throttle}`);
  for (const name of Object.keys(small.pages)) {
    const [latency, cpu] = ['key', 'keyCpu'].map((key) => ratio(large.pages[name][key], small.pages[name][key]));
    row(name, [`${range(latency, 2)} ms`, `${range(cpu, 2)} CPU`]);
  }
}

export function printBytes(bytes) {
  console.log('\nbytes requested besides the plan, brotli 11, kB (1,000 bytes)');
  for (const [name, kb] of Object.entries(bytes)) row(name, [kb.toFixed(1)]);
}

function cellsOf(page, digits) {
  return COLUMNS.map(([key, , own]) => (page[key] ? range(page[key], digits ?? own) : '-'));
}

const range = ({ median, min, max }, digits) =>
  `${median.toFixed(digits)} (${min.toFixed(digits)}-${max.toFixed(digits)})`;

const row = (name, cells) =>
  console.log(name.padEnd(WIDTH - 2) + cells.map((cell) => cell.padStart(WIDTH)).join(''));

const mapValues = (object, map) =>
  Object.fromEntries(
    Object.entries(object)
      .map(([key, value]) => [key, map(value, key)])
      .filter(([, value]) => value),
  );
