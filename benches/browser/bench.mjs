// The element beside the two plain pages of the yardstick, measured in one run.
//
// Rounds are interleaved, and in each the pages come in another order, so that what else happens
// on the machine meets all of them alike: only ratios of one run mean something.
// What is measured, and how: benches/yardstick/README.md. Prints tables; writes result.json.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './browser.mjs';
import { measure } from './measure.mjs';
import { median, wire } from './numbers.mjs';
import { USAGE, options } from './options.mjs';
import { PAGES, ROOT, planOf } from './pages.mjs';
import { profile } from './profile.mjs';
import { serve } from './server.mjs';
import { printBytes, printGrowth, printTable, summary } from './table.mjs';

const asked = readOptions();
mkdirSync(asked.out, { recursive: true });
const server = await serve({ root: ROOT, ...asked });
const browser = await launch();
try {
  await (asked.profile ? profile(browser, server.origin, asked) : compare());
} catch (error) {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

async function compare() {
  const bytes = await warmUp();
  const cells = asked.sizes.flatMap((size) =>
    asked.throttles.map((throttle) => ({ plan: planOf(size), throttle, runs: PAGES.map(() => []) })),
  );
  for (let round = 0; round < asked.rounds; round += 1) {
    for (const { plan, throttle, runs } of cells) {
      for (let turn = 0; turn < PAGES.length; turn += 1) {
        const index = (turn + round) % PAGES.length;
        runs[index].push(await run(PAGES[index], plan, throttle));
      }
    }
    console.log(`round ${round + 1} of ${asked.rounds} done`);
  }
  report(cells.map(valuesOf), bytes);
}

async function run(page, plan, throttle) {
  try {
    return await measure({ browser, origin: server.origin, page, plan, throttle });
  } catch (error) {
    throw new Error(`${page.name}, ${plan.titles.length} measures, throttle ${throttle}: ${error.message}`);
  }
}

/** One run of each that does not count: the browser's own files come from the disk in it. */
async function warmUp() {
  const bytes = {};
  const plan = planOf('small');
  for (const page of PAGES) {
    const { requested } = await run(page, plan, 1);
    const files = [...new Set(requested)].filter((path) => path !== plan.path && server.body(path));
    bytes[page.name] = wire(files.map(server.body));
  }
  return bytes;
}

/** The runs of one size and throttle as lists of numbers: one number a round. */
function valuesOf({ plan, throttle, runs }) {
  const numbers = ({ painted, ready, readyCpu, keys, keyCpu, added, memory, opened }) => ({
    painted,
    ready,
    readyCpu,
    key: median(keys),
    keyCpu,
    added,
    memory,
    ...(opened === null ? {} : { opened }),
  });
  const pages = PAGES.map(({ name }, index) => {
    const rounds = runs[index].map(numbers);
    const lists = Object.keys(rounds[0]).map((key) => [key, rounds.map((round) => round[key])]);
    return [name, Object.fromEntries(lists)];
  });
  return { size: plan.size, measures: plan.titles.length, throttle, pages: Object.fromEntries(pages) };
}

function report(cells, bytes) {
  const tables = summary(cells);
  for (const table of tables) printTable(table, asked.rounds);
  for (const throttle of asked.throttles) printGrowth(cells, throttle);
  printBytes(bytes);
  console.log(`
In every run: all titles on the page and, in ours, in text nodes of the shadow root (TreeWalker);
without throttle also found by the browser's search (window.find, which looks into open shadow
roots; every tenth of 1,000); all 40 typed characters in model and view; the planted errors found and no others. Ours is
asked for the deadlines before the start: the other planted error, a title of two letters, is none.`);
  const file = join(asked.out, 'result.json');
  writeFileSync(file, `${JSON.stringify({ rounds: asked.rounds, bytes, tables, samples: cells }, null, 1)}\n`);
  console.log(`\nall numbers: ${file}`);
}

function readOptions() {
  try {
    const read = options();
    if (!read.help) return read;
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    console.error(`bench: ${error.message}\n${USAGE}`);
    process.exit(2);
  }
}
