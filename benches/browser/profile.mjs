// Where time goes in ours: processor profiles of opening a plan and of typing, and a trace of
// what the browser itself does (style, layout, paint, compiling).
//
// Writes files that Chromium's developer tools open, and prints the largest parts of each.
// Numbers under a profiler are larger than without; only their shares mean something.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.mjs';
import { PAGES, planOf } from './pages.mjs';
import { selfTimes, traceTimes } from './shares.mjs';

const CATEGORIES = ['devtools.timeline', 'v8', 'v8.wasm', 'blink.user_timing', '__metadata'];
const INTERVAL = 100; // Microseconds between two looks.

export async function profile(browser, origin, { sizes, throttles, out }) {
  const ours = PAGES.find(({ isOurs }) => isOurs);
  for (const size of sizes) {
    const plan = planOf(size);
    for (const throttle of throttles) {
      const name = (step, kind) => join(out, `${step}-${size}-${throttle}x.${kind}`);
      const what = { browser, origin, page: ours, plan, throttle };
      await measure({ ...what, during: (...step) => sampled(name, ...step) });
      await measure({ ...what, during: (...step) => traced(browser, name, ...step) });
    }
  }
}

async function sampled(name, step, { cdp }, work) {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await cdp.send('Profiler.start');
  const result = await work();
  const { profile } = await cdp.send('Profiler.stop');
  await cdp.send('Profiler.disable');
  write(name(step, 'cpuprofile'), profile, selfTimes(profile));
  return result;
}

async function traced(browser, name, step, { page }, work) {
  await browser.startTracing(page, { categories: CATEGORIES });
  const result = await work();
  const trace = JSON.parse((await browser.stopTracing()).toString());
  write(name(step, 'trace.json'), trace, traceTimes(trace.traceEvents));
  return result;
}

function write(file, content, shares) {
  writeFileSync(file, JSON.stringify(content));
  console.log(`\n${file}`);
  for (const [what, ms] of shares.slice(0, 25)) console.log(`${ms.toFixed(1).padStart(9)} ms  ${what}`);
}
