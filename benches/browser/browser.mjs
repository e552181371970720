// The browser: one for the whole run, and for every measurement a context of its own, so that
// nothing is warm: no cache, no compiled module, no process of the measurement before.

import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROBE = readFileSync(join(import.meta.dirname, 'probe.js'), 'utf8');
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: FLAGS });
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} driver the page's driver, as text
 * @param {number} throttle how many times slower the page's processor is
 */
export async function openTab(browser, driver, throttle) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const requested = [];
  const trouble = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (said) => said.type() === 'error' && trouble.push(said.text()));
  await page.addInitScript(PROBE);
  await page.addInitScript(driver);
  // Thread time: work of others on the machine is not in it.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (throttle > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  return { page, cdp, requested, trouble, close: () => context.close() };
}

/** Milliseconds that the main thread has been busy so far. */
export async function busy(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/**
 * Megabytes (1,000,000 bytes) after two forced collections. Chromium leaves the memory of wasm out
 * of its own sum, so the probe counts that.
 */
export async function memory(cdp, wasmBytes) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize + (await wasmBytes())) / 1e6;
}
