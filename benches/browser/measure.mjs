// One measurement: a page, a plan and a throttle give painted (the plan can be read), ready (it can be
// worked in), memory, key, add, and the checks.
//
// The order is fixed, so that every page has the same behind it at each clock.

import { busy, memory, openTab } from './browser.mjs';
import { checkFound, checkPage, checkTyped, checkValid } from './checks.mjs';

const TYPED = 'endretavkoordinatormensdetmaalesherinaaa'; // 40 characters.
const PAUSE = 50;
const MOST = 120_000;

/**
 * @param {{ browser: import('@playwright/test').Browser, origin: string,
 *   page: import('./pages.mjs').Page, plan: ReturnType<import('./pages.mjs').planOf>,
 *   throttle: number, during?: (step: string, tab: object, work: () => Promise<unknown>) => Promise<unknown> }} what
 *   during: wraps the steps `painted` and `keys`, for profiles
 */
export async function measure({ browser, origin, page, plan, throttle, during = (_step, _tab, work) => work() }) {
  const tab = await openTab(browser, page.driver, throttle);
  const ask = (call, ...args) =>
    inTime(tab, call, tab.page.evaluate(([name, args]) => window.__probe[name](...args), [call, args]));
  try {
    const { painted, ready } = await during('painted', tab, async () => {
      await tab.page.goto(`${origin}${page.path}?plan=${plan.path}`, { waitUntil: 'commit' });
      const painted = await ask('painted', plan.titles.length);
      // The plain pages can be worked in as soon as they are painted.
      return { painted, ready: page.isOurs ? await ask('ready') : painted };
    });
    const readyCpu = await busy(tab.cdp);
    const mb = await memory(tab.cdp, () => ask('wasmBytes'));
    await checkPage({ ask, page, plan });

    const opened = await ask('edit', plan.middle.index);
    const { keys, keyCpu } = await during('keys', tab, () => typeIn(tab, ask));
    await checkTyped({ ask, tab, plan, typed: TYPED });
    await checkValid({ tab, page, plan });

    const added = await ask('add', plan.middle.goal, plan.added);
    await checkFound({ ask, page, plan, throttle });
    if (tab.trouble.length > 0) throw new Error(`the page complained: ${tab.trouble.join('; ')}`);
    return { painted, ready, readyCpu, keys, keyCpu, opened, added, memory: mb, requested: tab.requested };
  } finally {
    await tab.close();
  }
}

/** A page that has broken would otherwise be waited for without end. */
async function inTime({ trouble }, what, answer) {
  let timer;
  const late = new Promise((_, reject) => {
    const text = () => `${what}: no answer in ${MOST / 1000} s. ${trouble.join('; ')}`;
    timer = setTimeout(() => reject(new Error(text())), MOST);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Types into the field with the focus: the next key after the frame of the one before. */
async function typeIn({ cdp }, ask) {
  const keys = [];
  const before = await busy(cdp);
  for (const letter of TYPED) {
    const code = letter.toUpperCase().charCodeAt(0);
    const key = { key: letter, code: `Key${letter.toUpperCase()}`, windowsVirtualKeyCode: code };
    const paused = new Promise((resolve) => setTimeout(resolve, PAUSE));
    await ask('expectKey');
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, unmodifiedText: letter, ...key });
    keys.push(await ask('pressed'));
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await paused;
  }
  const keyCpu = ((await busy(cdp)) - before) / keys.length;
  await ask('forgetKeys');
  return { keys, keyCpu };
}
