/**
 * The life of the element: before its module has come, when it does not come, moved, taken out and
 * put back. Nothing that the host or the user has put into it is lost on the way.
 */

import { keepGlues } from './glues.mjs';
import { expect, test } from './page.mjs';
import { small } from './plans.mjs';
import { atWork, expectAllThere } from './work.mjs';

test.beforeEach(({ portal }) => portal.visit('bare.html'));

// ---------------------------------------------------------------------------- before the module

test('properties set before the definition are kept', async ({ page, portal }) => {
  await page.evaluate((plan) => {
    const element = document.createElement('individuell-plan');
    Object.assign(element, { plan, userRole: 'coordinator', userId: 'k', today: '2026-11-22', lang: 'en' });
    element.texts = { 'label.save': 'Keep it' };
    document.querySelector('main').append(element);
  }, small());
  await page.evaluate(() => import('/pkg/index.js'));
  await expect(portal.title).toHaveText(small().title);
  await expect(portal.element.getByRole('button', { name: 'Keep it' })).toBeVisible();
  await expect(portal.opener('m1')).toBeVisible();
  expect(await portal.element.evaluate((element) => [element.userRole, element.userId, element.today, Object.keys(element)])).toEqual([
    'coordinator', 'k', '2026-11-22', [],
  ]);
  expect(await portal.call('getPlan')).toEqual(small());
});

test('a page that asks for the files in its head, as the README says, asks for each of them once', async ({ page, portal }) => {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.evaluate(async (plan) => {
    for (const file of ['wasm/individuell_plan_bg.wasm', 'words/nb.json']) {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `/pkg/${file}` });
      document.head.append(link);
    }
    await import('/pkg/index.js');
    const element = document.createElement('individuell-plan');
    element.plan = plan;
    document.querySelector('main').append(element);
  }, small());
  await expect(portal.title).toHaveText(small().title);
  expect(asked.filter((path) => /_bg\.wasm$|words/.test(path)).sort()).toEqual(['/pkg/wasm/individuell_plan_bg.wasm', '/pkg/words/nb.json']);
});

test('what was set last before the module came is what is shown, and a bad plan does not get in its way', async ({ page, portal }) => {
  await page.evaluate(async (plan) => {
    await import('/pkg/index.js');
    const element = document.createElement('individuell-plan');
    element.plan = { ...plan, title: 'Den første' };
    element.plan = '{"broken';
    document.querySelector('main').append(element);
    element.plan = { ...plan, title: 'Den siste' };
    element.plan = [];
  }, small());
  await expect(portal.title).toHaveText('Den siste');
  await expect.poll(async () => (await portal.heard('ip-error')).length).toBeGreaterThanOrEqual(1);
});

test('what stands in the slot is shown until the plan is there, and is not touched', async ({ page, portal }) => {
  await page.evaluate(() => {
    const element = document.createElement('individuell-plan');
    const fallback = document.createElement('p');
    fallback.slot = 'fallback';
    fallback.textContent = 'Vent litt';
    element.append(fallback);
    document.querySelector('main').append(element);
  });
  await expect(page.getByText('Vent litt')).toBeVisible();
  await page.evaluate(() => import('/pkg/index.js'));
  await page.evaluate((plan) => { document.querySelector('individuell-plan').plan = plan; }, small());
  await expect(portal.title).toBeVisible();
  await expect(page.getByText('Vent litt')).toBeHidden();
  expect(await portal.element.evaluate((element) => element.children.length)).toBe(1);
});

test('that no plan is open is not said while the host is fetching it, and is said when none comes', async ({ page, portal }) => {
  await page.evaluate(async () => {
    await import('/pkg/index.js');
    window.said = '';
    const note = () => { window.said += document.querySelector('individuell-plan')?.shadowRoot.textContent ?? ''; requestAnimationFrame(note); };
    note();
    const first = document.createElement('individuell-plan');
    document.querySelector('main').append(first);
  });
  await expect(page.getByText('Ingen plan er åpnet.')).toBeVisible();
  await page.evaluate(async (plan) => {
    // The module is there by now: each of these gets up at once, and its plan comes a little later.
    window.said = '';
    const element = document.querySelector('individuell-plan');
    element.remove();
    await new Promise((done) => setTimeout(done));
    document.querySelector('main').append(element);
    await new Promise((done) => setTimeout(done, 100));
    element.plan = plan;
    await new Promise((done) => setTimeout(done, 600));
  }, small());
  await expect(portal.title).toHaveText(small().title);
  expect(await page.evaluate(() => window.said)).not.toContain('Ingen plan er åpnet');
  await page.evaluate(() => { document.querySelector('individuell-plan').plan = null; });
  await expect(page.getByText('Ingen plan er åpnet.')).toBeVisible();
});

/** Each way in which the module can fail to come, and what the server then does. */
const FAILURES = {
  missing: (route) => route.fulfill({ status: 404, body: 'not here' }),
  'cut off on the way': (route) => route.abort('connectionreset'),
  'of another type': async (route) => route.fulfill({ response: await route.fetch(), contentType: 'text/html' }),
  'half a file': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ status: 200, contentType: 'application/wasm', body: body.subarray(0, body.length / 2) });
  },
  'overwritten in its middle': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ status: 200, contentType: 'application/wasm', body: body.fill(0x80, body.length >> 2, body.length >> 1) });
  },
};

/** What a cache may have kept: a file of texts from a version that counts its sentences otherwise. */
const ofAnotherVersion = async (route) => {
  const texts = await (await route.fetch()).json();
  await route.fulfill({ json: ['1', ...texts.slice(2)] });
};

const MODULE = '**/individuell_plan_bg.wasm';
const WORDS = '**/words/nb.json';
const FAILING_FILES = [
  ...Object.entries(FAILURES).map(([how, answer]) => ['the module', MODULE, how, answer]),
  ...['missing', 'cut off on the way', 'half a file'].map((how) => ['the language', WORDS, how, FAILURES[how]]),
  ['the language', WORDS, 'from another version', ofAnotherVersion],
];

for (const [what, file, how, answer] of FAILING_FILES) {
  test(`${what} is ${how}: one error, the fallback stands, and trying again works`, async ({ page, portal, watch }) => {
    watch.forgive(/Failed to load resource/);
    await page.route(file, answer);
    await page.evaluate(async (plan) => {
      await import('/pkg/index.js');
      const element = document.createElement('individuell-plan');
      element.plan = plan;
      const fallback = document.createElement('p');
      fallback.slot = 'fallback';
      fallback.textContent = 'Planen på papir';
      element.append(fallback);
      document.querySelector('main').append(element);
    }, small());
    await expect.poll(() => portal.heard('ip-error')).toEqual([expect.objectContaining({ code: 'load-failed' })]);
    const [{ message }] = await portal.heard('ip-error');
    expect(message, 'every sentence has its words').not.toContain('host.');
    await expect(page.getByText('Planen på papir')).toBeVisible();
    const retry = portal.element.getByRole('button', { name: 'Prøv igjen' });
    await expect(retry).toBeVisible();
    expect(await portal.call('getPlan')).toEqual(small());
    await page.unroute(file);
    await retry.click();
    await expect(portal.title).toHaveText(small().title);
    expect(await portal.heard('ip-error')).toHaveLength(1);
  });
}

test('a language that does not come leaves the one that is spoken, and is asked for again', async ({ page, portal, watch }) => {
  watch.forgive(/Failed to load resource/);
  await atWork(portal);
  await page.route('**/words/nn.json', FAILURES.missing);
  const speak = (lang) => portal.element.evaluate((element, lang) => { element.lang = lang; }, lang);
  await speak('nn');
  await expect.poll(() => portal.heard('ip-error')).toEqual([expect.objectContaining({ code: 'load-failed' })]);
  await expect(portal.element.getByRole('button', { name: 'Angre' }).first()).toBeVisible();
  await page.unroute('**/words/nn.json');
  await speak('nb');
  await speak('nn');
  await expect(portal.element.getByLabel('Kva skal gjerast?')).toBeVisible();
  await expectAllThere(portal);
});

test('texts that the host replaces are replaced when their keys have come, which nobody else asks for', async ({ page, portal }) => {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const keys = () => asked.filter((path) => path.endsWith('/words/keys.json')).length;
  await atWork(portal);
  expect(keys()).toBe(0);
  const replace = (texts) => portal.element.evaluate((element, texts) => { element.texts = texts; }, texts);
  await replace({ 'label.save': 'Ta vare på' });
  await expect(portal.element.getByRole('button', { name: 'Ta vare på' })).toBeVisible();
  expect(keys()).toBe(1);
  await replace({});
  await expect(portal.element.getByRole('button', { name: 'Ta vare på' })).toHaveCount(0);
  await expectAllThere(portal);
});

test('a module that takes more than ten seconds is told, and welcome when it comes', async ({ page, portal }) => {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  let go = () => {};
  const patience = new Promise((resolve) => { go = resolve; });
  await page.route('**/individuell_plan_bg.wasm', async (route) => {
    await patience;
    await route.continue();
  });
  await page.evaluate(async (plan) => {
    await import('/pkg/index.js');
    const element = document.createElement('individuell-plan');
    element.plan = plan;
    document.querySelector('main').append(element);
  }, small());
  await page.clock.fastForward(11_000);
  await expect.poll(() => portal.heard('ip-error')).toEqual([expect.objectContaining({ code: 'load-failed' })]);
  go();
  await expect(portal.title).toHaveText(small().title);
});

test('a policy without wasm-unsafe-eval gives an error that says what the portal must do', async ({ page, portal, watch }) => {
  watch.forgive(/wasm-unsafe-eval|wasm-eval|CompileError/);
  await page.route('**/tests/bare.html', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    headers['content-security-policy'] = headers['content-security-policy'].replace(" 'wasm-unsafe-eval'", '');
    await route.fulfill({ response, headers });
  });
  await portal.visit('bare.html');
  await page.evaluate(async () => {
    await import('/pkg/index.js');
    const element = document.createElement('individuell-plan');
    element.plan = { goals: [] };
    document.querySelector('main').append(element);
  });
  await expect.poll(() => portal.heard('ip-error')).toEqual([
    expect.objectContaining({ code: 'load-failed', message: expect.stringContaining('wasm-unsafe-eval') }),
  ]);
});

// -------------------------------------------------------------------------------- the first look

/** Opens a plan in a page to which no frame comes; gives how many sections stand there when it is ready. */
function openWithoutFrames(page, plan) {
  return page.evaluate(async (plan) => {
    globalThis.requestAnimationFrame = () => 0;
    await import('/pkg/index.js');
    const element = document.createElement('individuell-plan');
    const ready = new Promise((resolve) => element.addEventListener('ip-ready', resolve, { once: true }));
    Object.assign(element, { plan, userRole: 'coordinator', userId: 'k', today: '2026-11-22' });
    document.querySelector('main').append(element);
    await ready;
    return element.shadowRoot.querySelectorAll('.folding').length;
  }, plan);
}

const sections = (portal) => portal.element.evaluate(({ shadowRoot }) => shadowRoot.querySelectorAll('.folding').length);

test('a plan is painted down to its goals first, and what stands below them comes without being asked for', async ({ page, portal }) => {
  expect(await openWithoutFrames(page, small())).toBe(0);
  await expect(portal.opener('m1')).toBeVisible();
  await expect.poll(() => sections(portal)).toBeGreaterThan(10);
});

for (const [what, act] of [
  ['a call', (element) => element.validate()],
  ['a key', (element) => element.shadowRoot.querySelector('h1, h2').dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, composed: true }))],
  ['a press', (element) => element.shadowRoot.querySelector('h1, h2').click()],
]) {
  test(`${what} finds all of a plan that has just been opened`, async ({ page, portal }) => {
    expect(await openWithoutFrames(page, small())).toBe(0);
    await portal.element.evaluate(act);
    expect(await sections(portal)).toBeGreaterThan(10);
  });
}

test('a plan that takes the place of another is there whole, so that nobody loses their place', async ({ page, portal }) => {
  await openWithoutFrames(page, small());
  await portal.call('validate');
  const all = await sections(portal);
  await portal.setPlan({ ...small(), title: 'En annen' });
  await expect(portal.title).toHaveText('En annen');
  expect(await sections(portal)).toBe(all);
});

// --------------------------------------------------------------------------- coming and going

test('moved in the page: plan, history and the open text are there', async ({ portal }) => {
  await atWork(portal);
  await portal.element.evaluate((element) => document.querySelector('#elsewhere').append(element));
  await portal.later();
  await expect(portal.field('m1', 'title')).toHaveValue('Halvferd');
  await expectAllThere(portal);
  expect(await portal.heard('ip-ready')).toHaveLength(1);
});

test('moved without being taken out: focus and caret stay where they are', async ({ page, portal }) => {
  await atWork(portal);
  const can = await page.evaluate(() => 'moveBefore' in Element.prototype);
  expect(can, 'this Chromium knows moveBefore').toBe(true);
  await portal.element.evaluate((element) => document.querySelector('#elsewhere').moveBefore(element, null));
  await expect(portal.field('m1', 'title')).toBeFocused();
  await page.keyboard.type('ig');
  expect((await portal.call('getPlan')).goals[0].measures[0].title).toBe('Halvferdig');
});

test('taken out and put back: plan and history are there', async ({ page, portal }) => {
  await atWork(portal);
  await page.evaluate(() => {
    globalThis.kept = document.querySelector('individuell-plan');
    globalThis.kept.remove();
  });
  await portal.later();
  expect(await page.evaluate(() => globalThis.kept.getPlan().goals[0].measures[0].title)).toBe('Halvferd');
  await page.evaluate(() => document.querySelector('#elsewhere').append(globalThis.kept));
  await expect(portal.title).toBeVisible();
  await expectAllThere(portal);
});

test('taken out and put back: what was open is open, with its text', async ({ page, portal }) => {
  await atWork(portal);
  await page.evaluate(() => {
    globalThis.kept = document.querySelector('individuell-plan');
    globalThis.kept.remove();
  });
  await portal.later();
  await page.evaluate(() => document.querySelector('#elsewhere').append(globalThis.kept));
  await expect(portal.title).toBeVisible();
  await expect(portal.field('m1', 'title')).toHaveValue('Halvferd');
});

test('coming and going leaves nothing behind: memory, nodes and listeners stay level', async ({ page, portal }) => {
  test.setTimeout(180_000);
  await keepGlues(page);
  await portal.put({ plan: small() });
  const devtools = await page.context().newCDPSession(page);
  const level = async (times) => {
    const pages = await page.evaluate(async (times) => {
      const element = document.querySelector('individuell-plan');
      const main = document.querySelector('main');
      for (let time = 0; time < times; time += 1) {
        element.remove();
        await new Promise((resolve) => setTimeout(resolve));
        main.append(element);
        await new Promise((resolve) => setTimeout(resolve));
      }
      return globalThis.glues.at(-1).initSync().memory.buffer.byteLength / 65_536;
    }, times);
    await devtools.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    return { pages, nodes, jsEventListeners };
  };
  const early = await level(100);
  const late = await level(200);
  expect(late.pages - early.pages, 'pages of wasm memory').toBeLessThanOrEqual(1);
  // As many as one view more, at the most: which of them are still around is the collector's business.
  expect(late.nodes).toBeLessThan(early.nodes * 1.5);
  expect(late.jsEventListeners).toBeLessThan(early.jsEventListeners * 1.5);
});

test('a plan set while the element is out of the page is shown when it is back', async ({ page, portal }) => {
  await portal.put({ plan: small() });
  await page.evaluate(async (plan) => {
    const element = document.querySelector('individuell-plan');
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    element.plan = { ...plan, title: 'Satt imens' };
    document.querySelector('main').append(element);
  }, small());
  await expect(portal.title).toHaveText('Satt imens');
});

test('elements on one page know nothing of each other', async ({ portal }) => {
  const one = await portal.put({ id: 'one', plan: small() });
  const two = await portal.put({ id: 'two', plan: { ...small(), id: 'plan-two' }, lang: 'en', userRole: 'reader' });
  const three = await portal.put({ id: 'three', plan: small() });
  await one.locator('#ip-e-m1-open').click();
  await one.locator('#ip-e-m1-title').fill('Bare her');
  await expect(two.locator('.line-title').first()).toBeVisible();
  await expect(two.locator('#ip-e-m1-open')).toHaveCount(0);
  await expect(three.locator('#ip-e-m1-open')).toHaveText('Lesegruppe');
  expect(await two.evaluate((element) => element.undo())).toBe(false);
  expect(await three.evaluate((element) => element.undo())).toBe(false);
  expect((await two.evaluate((element) => element.getPlan())).goals).toEqual(small().goals);
  await two.evaluate((element) => element.remove());
  await three.evaluate((element) => { element.plan = null; });
  expect(await one.evaluate((element) => element.undo())).toBe(true);
  await expect(one.locator('#ip-e-m1-title')).toHaveValue('Lesegruppe');
});
