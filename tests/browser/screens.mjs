/**
 * Pictures of the main screens for `docs/screens.md`: each at 360, 768 and 1440 pixels, light above
 * dark, in one image.
 *
 * `cargo xtask serve --port 8099` in one place, `node tests/browser/screens.mjs [name]` in another.
 * Promises to press only what a person would press. It judges nothing.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { places } from './places.mjs';

const SERVER = process.env.IP_URL || 'http://localhost:8099';
const WIDTHS = [[360, 1.5], [768, 1], [1440, 0.72]];
const HEIGHT = 1100;
const section = (key) => `#ip-section-${key}`;

/** What becomes of the module, where it is not to come. */
const MODULE = { held: () => {}, missing: (route) => route.fulfill({ status: 404, body: 'not here' }) };

/** What each screen is called, the plan it shows, what is pressed, and what it begins with. */
const SCREENS = {
  preview: { module: 'held', waitFor: '.page', from: '.page' },
  failed: { module: 'missing', waitFor: '.ip-shell-retry', from: '.ip-shell' },
  overview: { from: '.page' },
  goals: { plan: 'adult', from: '.goals' },
  'quick-line': { type: ['#ip-quick', 'Søke avlastning; to netter i måneden @mari om 3 uker #friti'], from: '.quick' },
  measure: { press: ['#ip-e-m1-open'], from: '#ip-e-m1' },
  search: { press: ['#ip-sieve'], from: '.search' },
  meeting: { plan: 'adult', press: [section('meetings'), '#ip-e-jt4-open'], from: '#ip-e-jt4' },
  evaluation: { press: [section('goal-evaluation'), '.walk .button'], from: section('goal-evaluation') },
  consents: { plan: 'adult', press: [section('consents')], from: section('consents') },
  pictures: { plan: 'adult', press: [section('timeline'), section('loads')], from: section('timeline') },
  transfer: { press: [section('transfer'), '#ip-plan-transfers'], from: section('transfer') },
  empty: { plan: 'empty', from: '.page' },
  errors: { press: ['#ip-e-m7-open', '.save-row button'], from: '.save-bar' },
  person: { query: { role: 'person', user: 'ada' }, from: '.page' },
};

const only = process.argv[2];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
const folder = `${places.root}/docs/screens`;
mkdirSync(folder, { recursive: true });
for (const [name, screen] of Object.entries(SCREENS)) {
  if (only && only !== name) continue;
  const rows = [];
  for (const scheme of ['light', 'dark']) {
    const row = [];
    for (const [width, scale] of WIDTHS) row.push(await taken(screen, scheme, width, scale));
    rows.push(row);
  }
  writeFileSync(`${folder}/${name}.jpg`, await together(rows));
  console.log(name);
}
await browser.close();

async function taken({ plan = 'child', query = {}, module, waitFor = '#ip-title', press = [], type, from }, scheme, width, scale) {
  const page = await browser.newPage({ viewport: { width, height: HEIGHT }, deviceScaleFactor: scale, colorScheme: scheme });
  const asked = new URLSearchParams({ today: '2026-11-22', role: 'coordinator', scheme, plan: `/demo/plan-${plan}.json`, ...query });
  if (module) await page.route('**/individuell_plan_bg.wasm', MODULE[module]);
  await page.goto(`${SERVER}/?${asked}`);
  const element = page.locator('individuell-plan').first();
  await element.locator(waitFor).waitFor();
  for (const selector of press) {
    await element.locator(selector).first().click();
    await page.waitForTimeout(250);
  }
  if (type) {
    await element.locator(type[0]).click();
    await page.keyboard.type(type[1]);
  }
  await page.waitForTimeout(400);
  await element.locator(from).first().evaluate((node) => scrollTo(0, node.getBoundingClientRect().top + scrollY - 80));
  await page.mouse.move(0, 0);
  await page.waitForTimeout(150);
  const picture = await page.screenshot({ type: 'jpeg', quality: 80 });
  await page.close();
  return `data:image/jpeg;base64,${picture.toString('base64')}`;
}

/** One image of all, light above dark. */
async function together(rows) {
  const page = await browser.newPage({ viewport: { width: 1500, height: 1300 } });
  const row = (images) => `<div>${images.map((image) => `<img src="${image}">`).join('')}</div>`;
  await page.setContent(`<style>body{margin:0;background:#808080}div{display:flex;gap:12px;padding:12px;align-items:start}img{height:620px}</style>${rows.map(row).join('')}`);
  await page.waitForTimeout(100);
  const picture = await page.screenshot({ type: 'jpeg', quality: 72 });
  await page.close();
  return picture;
}
