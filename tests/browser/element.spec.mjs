/**
 * The element as a host page knows it: properties, attributes, methods, events, and what stays
 * when it is moved, taken out, put back, or shown in another language.
 */

import { expect, expectSame, test } from './page.mjs';
import { small } from './plans.mjs';

test.beforeEach(({ portal }) => portal.visit('bare.html'));

const title = (portal) => portal.element.locator('#ip-title');
const later = (page) => page.evaluate(() => new Promise((resolve) => setTimeout(() => setTimeout(resolve))));

// ---------------------------------------------------------------------------- before the module

test('properties set before the definition are kept', async ({ page, portal }) => {
  await page.evaluate((plan) => {
    const element = document.createElement('individuell-plan');
    Object.assign(element, { plan, userRole: 'coordinator', userId: 'k', today: '2026-11-22', lang: 'en' });
    element.texts = { 'label.save': 'Keep it' };
    document.querySelector('main').append(element);
  }, small());
  await page.evaluate(() => import('/pkg/index.js'));
  await expect(title(portal)).toHaveText(small().title);
  await expect(portal.element.getByRole('button', { name: 'Keep it' })).toBeVisible();
  await expect(portal.opener('m1')).toBeVisible();
  expect(await portal.element.evaluate((element) => [element.userRole, element.userId, element.today, Object.keys(element)])).toEqual([
    'coordinator', 'k', '2026-11-22', [],
  ]);
  expect(await portal.call('getPlan')).toEqual(small());
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
  await expect(title(portal)).toHaveText('Den siste');
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
  await expect(title(portal)).toBeVisible();
  await expect(page.getByText('Vent litt')).toBeHidden();
  expect(await portal.element.evaluate((element) => element.children.length)).toBe(1);
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
};

for (const [how, answer] of Object.entries(FAILURES)) {
  test(`the module is ${how}: one error, the fallback stands, and trying again works`, async ({ page, portal, watch }) => {
    watch.forgive(/Failed to load resource/);
    await page.route('**/individuell_plan_bg.wasm', answer);
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
    await page.unroute('**/individuell_plan_bg.wasm');
    await retry.click();
    await expect(title(portal)).toHaveText(small().title);
    expect(await portal.heard('ip-error')).toHaveLength(1);
  });
}

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
  await expect(title(portal)).toHaveText(small().title);
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

// --------------------------------------------------------------------------- coming and going

/** An open editor with half a text in it, a step before it and one after it. */
async function atWork(portal) {
  await portal.put({ plan: small() });
  await portal.call('apply', { command: 'set', id: 'm2', field: 'title', value: 'Før' });
  await portal.opener('m1').click();
  await portal.field('m1', 'title').fill('');
  await portal.field('m1', 'title').pressSequentially('Halvferd');
}

async function expectAllThere(portal) {
  const [first, second] = (await portal.call('getPlan')).goals[0].measures;
  expect([first.title, second.title]).toEqual(['Halvferd', 'Før']);
  while (await portal.call('undo'));
  expect(await portal.call('getPlan')).toEqual(small());
  while (await portal.call('redo'));
  expect((await portal.call('getPlan')).goals[0].measures[0].title).toBe('Halvferd');
}

test('moved in the page: plan, history and the open text are there', async ({ page, portal }) => {
  await atWork(portal);
  await portal.element.evaluate((element) => document.querySelector('#elsewhere').append(element));
  await later(page);
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
  await later(page);
  expect(await page.evaluate(() => globalThis.kept.getPlan().goals[0].measures[0].title)).toBe('Halvferd');
  await page.evaluate(() => document.querySelector('#elsewhere').append(globalThis.kept));
  await expect(title(portal)).toBeVisible();
  await expectAllThere(portal);
});

test('taken out and put back: what was open is open, with its text', async ({ page, portal }) => {
  await atWork(portal);
  await page.evaluate(() => {
    globalThis.kept = document.querySelector('individuell-plan');
    globalThis.kept.remove();
  });
  await later(page);
  await page.evaluate(() => document.querySelector('#elsewhere').append(globalThis.kept));
  await expect(title(portal)).toBeVisible();
  await expect(portal.field('m1', 'title')).toHaveValue('Halvferd');
});

test('coming and going leaves nothing behind: memory, nodes and listeners stay level', async ({ page, portal }) => {
  test.setTimeout(180_000);
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
      const glue = await import('/pkg/wasm/individuell_plan.js');
      return (await glue.default()).memory.buffer.byteLength / 65_536;
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
  await expect(title(portal)).toHaveText('Satt imens');
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

// ------------------------------------------------------------------------- who, and which day

for (const role of [null, '', 'unknown', 'COORDINATOR', 'admin', '__proto__']) {
  test(`the role «${role}» is a reader, who can change nothing`, async ({ portal }) => {
    await portal.put({ plan: small(), userRole: role });
    expect(await portal.element.evaluate((element) => element.userRole)).toBe('reader');
    await expect(title(portal)).toBeVisible();
    await expect(portal.element.locator('input, textarea, select, [id$="-open"], [data-grip], .save-row')).toHaveCount(0);
    const code = await portal.element.evaluate((element) => {
      try {
        element.apply({ command: 'set', id: 'm1', field: 'title', value: 'x' });
        return 'went through';
      } catch (error) {
        return error.code;
      }
    });
    expect(code).toBe('not-permitted');
    expect(await portal.call('getPlan')).toEqual(small());
  });
}

test('in read mode not even a coordinator can change anything', async ({ page, portal, keyboard }) => {
  await portal.put({ plan: small(), mode: 'read' });
  await expect(portal.element.locator('input, textarea, select, [id$="-open"], [data-grip], .save-row')).toHaveCount(0);
  await page.locator('#outside').focus();
  for (let stop = 0; stop < 10; stop += 1) await keyboard.press('Tab');
  for (const key of ['Control+s', 'Control+z', 'Alt+ArrowDown', 'Enter']) await keyboard.press(key);
  await later(page);
  expect(await portal.call('getPlan')).toEqual(small());
  expect(await portal.heard('ip-save')).toEqual([]);
});

test('a mode that is misspelt is read', async ({ portal }) => {
  await portal.put({ plan: small(), mode: 'edti' });
  expect(await portal.element.evaluate((element) => element.mode)).toBe('read');
  await expect(portal.element.locator('[id$="-open"]')).toHaveCount(0);
});

test('a participant changes what is theirs and nothing else', async ({ portal }) => {
  await portal.put({ plan: small(), userRole: 'participant', userId: 'f' });
  await expect(portal.opener('m1')).toBeVisible();
  await expect(portal.opener('k')).toHaveCount(0);
  await expect(portal.element.locator('#ip-person-open')).toHaveCount(0);
  await portal.element.evaluate((element) => { element.userId = 'k'; });
  await expect(portal.opener('m1')).toHaveCount(0);
});

for (const id of ['17861470091', '178614 70091', '178614-70091', ' 17861470091 ']) {
  test(`a user id that looks like an identity number is refused: «${id}»`, async ({ page, portal }) => {
    await portal.put({ plan: small(), userRole: 'coordinator' });
    await portal.element.evaluate((element, id) => { element.userId = id; }, id);
    await expect.poll(() => portal.heard('ip-error')).toHaveLength(1);
    const [error] = await portal.heard('ip-error');
    expect(error.code).toBe('user-id-is-identity-number');
    expect(error.message).not.toMatch(/\d{5}/);
    expect(await portal.element.evaluate((element) => [element.userId, element.hasAttribute('user-id')])).toEqual(['', false]);
    // By attribute it stands there already, but the plan never gets it.
    await portal.element.evaluate((element, id) => element.setAttribute('user-id', id), id);
    await expect.poll(() => portal.heard('ip-error')).toHaveLength(2);
    expect(await portal.element.evaluate((element) => element.userId)).toBe('');
    await page.evaluate(() => document.querySelector('individuell-plan').removeAttribute('user-id'));
  });
}

test('today is the date in Oslo, and changes at midnight there', async ({ page, portal }) => {
  await page.clock.install({ time: new Date('2026-11-22T23:59:40+01:00') });
  const plan = small();
  plan.goals[0].measures[0].deadline = '2026-11-22';
  await portal.put({ plan, today: null });
  const today = () => portal.element.evaluate((element) => element.today);
  expect(await today()).toBe('2026-11-22');
  await expect(portal.entry('m1').locator('.tag.late')).toHaveCount(0);
  await portal.opener('m2').click();
  await page.clock.fastForward(60_000);
  expect(await today()).toBe('2026-11-23');
  await expect(portal.entry('m1').locator('.tag.late')).toBeVisible();
  expect((await portal.findings()).map(({ code }) => code)).toContain('measure-overdue');
  await expect(portal.field('m2', 'title'), 'what is open stays open').toBeVisible();
});

test.describe('elsewhere in the world', () => {
  test.use({ timezoneId: 'Pacific/Auckland', locale: 'ar-EG' });
  test('today is the date in Oslo all the same', async ({ page, portal }) => {
    await page.clock.install({ time: new Date('2026-11-22T22:30:00+01:00') });
    await portal.put({ plan: small(), today: null });
    expect(await portal.element.evaluate((element) => element.today)).toBe('2026-11-22');
  });
});

test('a given day stays, and one that is no day is told and not used', async ({ page, portal }) => {
  await page.clock.install({ time: new Date('2026-11-22T23:59:40+01:00') });
  await portal.put({ plan: small(), today: '2026-03-01' });
  await page.clock.fastForward(60_000);
  expect(await portal.element.evaluate((element) => element.today)).toBe('2026-03-01');
  await portal.element.evaluate((element) => { element.today = '2026-02-30'; });
  await page.clock.runFor(10);
  expect((await portal.heard('ip-error')).map(({ code }) => code)).toEqual(['bad-date']);
  expect(await portal.element.evaluate((element) => element.today)).toBe('2026-11-23');
});

// ------------------------------------------------------------------------ what the host changes

for (const [what, change] of [
  ['the language', (element) => { element.lang = 'en'; }],
  ['the day', (element) => { element.today = '2026-12-24'; }],
  ['the settings', (element) => { element.settings = { environment: 'test' }; }],
  ['the directory', (element) => { element.directory = [{ name: 'Skolehelsetjenesten' }]; }],
]) {
  test(`${what} changes: what is open stays open, with text, focus and caret`, async ({ page, portal }) => {
    await atWork(portal);
    const field = portal.field('m1', 'title');
    await page.keyboard.press('ArrowLeft');
    await portal.element.evaluate(change);
    await later(page);
    await expect(field).toHaveValue('Halvferd');
    await expect(field).toBeFocused();
    await page.keyboard.type('-');
    await expect(field).toHaveValue('Halvfer-d');
    expect(await portal.call('undo')).toBe(true);
  });
}

test('the language changes all words at once, and the ones to come', async ({ portal }) => {
  await portal.put({ plan: small() });
  await portal.opener('m1').click();
  await expect(portal.element.getByLabel('Hva skal gjøres?')).toBeVisible();
  for (const [lang, label] of [['nn', 'Kva skal gjerast?'], ['en', 'What is to be done?'], ['nb', 'Hva skal gjøres?'], ['en-GB', 'What is to be done?'], ['xx', 'Hva skal gjøres?']]) {
    await portal.element.evaluate((element, lang) => { element.lang = lang; }, lang);
    await expect(portal.element.getByLabel(label)).toBeVisible();
  }
});

test('the plan that a framework hands back does not throw the history away', async ({ page, portal }) => {
  await atWork(portal);
  await portal.element.evaluate((element) => {
    element.addEventListener('ip-change', ({ detail }) => { element.plan = detail.plan; });
  });
  await page.locator('#outside').focus();
  await expect.poll(async () => (await portal.heard('ip-change')).length).toBeGreaterThan(0);
  await expectAllThere(portal);
});

test('another plan starts a history of its own', async ({ portal }) => {
  await atWork(portal);
  await portal.setPlan({ ...small(), title: 'En annen plan' });
  await expect(title(portal)).toHaveText('En annen plan');
  expect(await portal.call('undo')).toBe(false);
  await portal.setPlan(null);
  expect(await portal.call('getPlan')).toBe(null);
  expect(await portal.call('validate')).toEqual([]);
  expect(await portal.call('save')).toBe(false);
  await expect(portal.element.getByText('Ingen plan er åpnet.')).toBeVisible();
});

test('what the element gives out is the host\'s own', async ({ portal }) => {
  await portal.put({ plan: small() });
  await portal.element.evaluate((element) => {
    element.getPlan().title = 'x';
    element.plan.goals.length = 0;
    element.validate().length = 0;
  });
  expect(await portal.call('getPlan')).toEqual(small());
});

// ------------------------------------------------------------------------------------- events

test('events come after the call that led to them has returned', async ({ page, portal }) => {
  await portal.put({ plan: small() });
  const order = await portal.element.evaluate(async (element) => {
    const order = [];
    for (const type of ['ip-change', 'ip-save', 'ip-error']) element.addEventListener(type, () => order.push(type));
    const call = (name, act) => { act(); order.push(`${name} returned`); };
    call('apply', () => element.apply({ command: 'set', id: 'm1', field: 'title', value: 'x' }));
    call('undo', () => element.undo());
    call('save', () => element.save());
    call('plan', () => { element.plan = '{'; });
    call('userId', () => { element.userId = '17861470091'; });
    await new Promise((resolve) => setTimeout(resolve, 0));
    return order;
  });
  const returned = order.filter((what) => what.endsWith('returned'));
  expect(order.slice(0, returned.length)).toEqual(returned);
  expect(order.slice(returned.length).sort()).toEqual(['ip-change', 'ip-error', 'ip-error', 'ip-save']);
  await later(page);
});

test('a listener may call back into the element from any event', async ({ page, portal }) => {
  await portal.put({ plan: small() });
  await portal.element.evaluate((element) => {
    const poke = () => { element.getPlan(); element.validate(); element.focusPath('/goals/0'); element.lang = 'nn'; element.undo(); };
    for (const type of ['ip-change', 'ip-save', 'ip-error', 'focusin', 'focusout', 'input', 'change', 'keydown']) {
      element.addEventListener(type, poke, { once: true });
    }
  });
  await portal.opener('m1').click();
  await page.keyboard.type('abc');
  await portal.call('save');
  await portal.setPlan('{');
  await later(page);
  await expect(title(portal)).toBeVisible();
  expect((await portal.heard('ip-error')).map(({ code }) => code)).toEqual(['not-json']);
});

test('events bubble, cross shadow roots, and carry plain data', async ({ page, portal }) => {
  await portal.put({ plan: small() });
  const seen = await portal.element.evaluate(async (element) => {
    const outer = document.createElement('div');
    document.body.append(outer);
    outer.attachShadow({ mode: 'open' }).append(element);
    const seen = [];
    for (const type of ['ip-save', 'ip-error']) {
      document.addEventListener(type, (event) => {
        seen.push([type, event.composed, event.bubbles, event.cancelable]);
        structuredClone(event.detail);
      });
    }
    element.save();
    element.plan = '{';
    await new Promise((resolve) => setTimeout(resolve));
    return seen;
  });
  expect(seen.sort()).toEqual([['ip-error', true, true, false], ['ip-save', true, true, true]]);
  await later(page);
});

test('ip-change comes 300 ms after the last key, once, with the commands that lead there', async ({ page, portal }) => {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await portal.put({ plan: small() });
  const before = await portal.call('getPlan');
  await portal.opener('m1').click();
  await expect(portal.field('m1', 'title')).toBeFocused();
  await page.clock.pauseAt(new Date('2026-11-22T10:05:00+01:00'));
  await page.keyboard.press('End');
  for (const key of ' på skolen') {
    await page.keyboard.type(key);
    await page.clock.runFor(250);
  }
  expect(await portal.heard('ip-change')).toEqual([]);
  await page.clock.runFor(60);
  const [change, ...more] = await portal.heard('ip-change');
  expect(more).toEqual([]);
  expect(change.reason).toBe('edit');
  expect(change.plan.goals[0].measures[0].title).toBe('Lesegruppe på skolen');
  // The commands, carried out by the core on the plan of before, give the plan of the event.
  const led = await page.evaluate(
    async ([plan, commands]) => (await (await import('/pkg/core.js')).load()).apply(plan, commands, { as: { role: 'coordinator', userId: 'k' } }),
    [before, change.commands],
  );
  expect(led).toEqual(change.plan);
});

test('ip-change does not wait when the focus leaves the element, nor when the page is hidden', async ({ page, portal }) => {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await portal.put({ plan: small() });
  await portal.opener('m1').click();
  await expect(portal.field('m1', 'title')).toBeFocused();
  await page.clock.pauseAt(new Date('2026-11-22T10:05:00+01:00'));
  await page.keyboard.type('A');
  expect(await portal.heard('ip-change')).toEqual([]);
  await page.locator('#outside').focus();
  expect((await portal.heard('ip-change')).map(({ plan }) => plan.goals[0].measures[0].title)).toEqual([
    expect.stringContaining('A'),
  ]);
  await portal.field('m1', 'title').focus();
  await page.keyboard.type('B');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await portal.heard('ip-change')).toHaveLength(2);
});

test('undo and redo by the user are told as such; what the host does itself is not told', async ({ page, portal }) => {
  await portal.put({ plan: small() });
  await portal.call('apply', { command: 'set', id: 'm1', field: 'title', value: 'Av verten' });
  await portal.opener('m2').click();
  await portal.field('m2', 'title').fill('Av brukeren');
  await page.locator('#outside').focus();
  await expect.poll(async () => (await portal.heard('ip-change')).map(({ reason }) => reason)).toEqual(['edit']);
  await portal.element.getByRole('button', { name: 'Angre', exact: true }).click();
  await expect.poll(async () => (await portal.heard('ip-change')).map(({ reason }) => reason)).toEqual(['edit', 'undo']);
  await portal.element.getByRole('button', { name: 'Gjør om igjen', exact: true }).click();
  await expect.poll(async () => (await portal.heard('ip-change')).map(({ reason }) => reason)).toEqual(['edit', 'undo', 'redo']);
  for (const { plan } of await portal.heard('ip-change')) expect(plan.goals[0].measures[0].title).toBe('Av verten');
});

// ------------------------------------------------------------------------------------- saving

test('saving: the host decides when it is saved, and what is shown when it could not', async ({ page, portal }) => {
  await portal.put({ plan: small() });
  await portal.element.evaluate((element) => element.addEventListener('ip-save', (event) => event.preventDefault()));
  await portal.opener('m1').click();
  await portal.field('m1', 'title').fill('Æ «ny» tittel');
  const state = portal.element.locator('.save-bar .save-state');
  await expect(state).toHaveText('Endringene er ikke lagret');
  await portal.element.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(state).toHaveText('Lagrer …');
  const [save, ...more] = await portal.heard('ip-save');
  expect(more).toEqual([]);
  expect(save.plan.goals[0].measures[0].title).toBe('Æ «ny» tittel');
  expect(save.findings).toEqual(await portal.call('validate'));
  expect((await portal.heard('ip-change')).at(-1).plan, 'ip-change comes first').toEqual(save.plan);

  await portal.call('markSaved', false);
  await expect(state).toHaveText(/kunne ikke lagres/);
  const copy = portal.element.getByRole('link', { name: 'Last ned en kopi' });
  const waiting = page.waitForEvent('download');
  await copy.click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('individuell-plan.json');
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  expect(JSON.parse(Buffer.concat(chunks).toString('utf8'))).toEqual(save.plan);

  await portal.call('markSaved', true);
  await expect(state).toHaveText('Alt er lagret');
  await expect(copy).toHaveCount(0);
});

test('the copy to download holds what is written after saving failed, too', async ({ page, portal }) => {
  await portal.put({ plan: small() });
  await portal.element.evaluate((element) => element.addEventListener('ip-save', (event) => event.preventDefault()));
  await portal.opener('m1').click();
  await portal.field('m1', 'title').fill('En');
  await portal.call('save');
  await portal.call('markSaved', false);
  await expect(portal.element.locator('a[download]')).toBeVisible();
  await portal.field('m1', 'title').fill('To');
  // What was not saved is still not saved: the way to a copy must not go away while writing.
  const waiting = page.waitForEvent('download', { timeout: 10_000 });
  await portal.element.locator('a[download]').click({ timeout: 5_000 });
  const chunks = [];
  for await (const chunk of await (await waiting).createReadStream()) chunks.push(chunk);
  expect(JSON.parse(Buffer.concat(chunks).toString('utf8')).goals[0].measures[0].title).toBe('To');
});

test('without a word from the host the plan counts as saved', async ({ portal }) => {
  await portal.put({ plan: small() });
  await portal.call('save');
  await expect(portal.element.locator('.save-bar .save-state')).toHaveText('Alt er lagret');
});

// ------------------------------------------------------------------------------------ methods

test('focusPath goes to each place a finding names', async ({ portal }) => {
  await portal.open();
  await portal.element.evaluate((element) => { element.plan = { ...element.getPlan(), period: {}, evaluation: {} }; });
  const findings = await portal.findings();
  expect(findings.length).toBeGreaterThan(5);
  for (const { code, path } of findings) {
    await portal.page.locator('#open-empty').focus();
    expect(await portal.call('focusPath', path), `${code} ${path}`).toBe(true);
    await expect
      .poll(() => portal.element.evaluate((element) => element.shadowRoot.activeElement?.id ?? ''), { message: `${code} ${path}` })
      .not.toBe('');
  }
});

test('each sentence of the list leads to its place, from a fresh start', async ({ page, portal }) => {
  const plan = { format: 'individuell-plan/1', id: 'p', participants: [], goals: [{ id: 'g1', title: 'Lese' }], measures: [] };
  await portal.put({ plan });
  const count = (await portal.findings()).length;
  expect(count).toBeGreaterThanOrEqual(5);
  for (let at = 0; at < count; at += 1) {
    await portal.setPlan(null);
    await portal.setPlan(plan);
    await portal.element.getByRole('button', { name: 'Vis listen' }).click();
    const sentence = portal.element.locator('.findings button').nth(at);
    const text = await sentence.textContent();
    await sentence.click();
    const focused = () => portal.element.evaluate((element) => element.shadowRoot.activeElement?.id ?? '');
    await expect.poll(focused, { message: text, timeout: 3_000 }).toMatch(/^ip-/);
    await page.locator('#outside').focus();
  }
});

test('focusPath opens the field that it names, and says no to a place that is not', async ({ portal }) => {
  await portal.put({ plan: small() });
  expect(await portal.call('focusPath', '/goals/0/measures/1/deadline')).toBe(true);
  await expect(portal.field('m2', 'deadline')).toBeFocused();
  expect(await portal.call('focusPath', '/whatMatters')).toBe(true);
  await expect(portal.element.locator('#ip-plan-whatMatters')).toBeFocused();
  expect(await portal.call('focusPath', '/evaluation/next')).toBe(true);
  await expect(portal.element.locator('#ip-evaluation-next')).toBeFocused();
  expect(await portal.call('focusPath', '/person/name')).toBe(true);
  await expect(portal.element.locator('#ip-person-name')).toBeFocused();
  for (const nowhere of ['/goals/7', '/nothing', 'goals', '/goals/0/measures/x', '/goals/0/nothing', '/goals/-1']) {
    expect(await portal.call('focusPath', nowhere), nowhere).toBe(false);
  }
});

// ------------------------------------------------------------------------------- definitions

test('defining twice, with other tags, and beside another version', async ({ page, portal }) => {
  await portal.put({ id: 'one', plan: small() });
  const answers = await page.evaluate(async () => {
    const { define, IndividuellPlanElement } = await import('/pkg/define.js');
    return [
      define(),
      define('individuell-plan'),
      define('kommune-plan'),
      define('kommune-plan'),
      new (customElements.get('kommune-plan'))() instanceof IndividuellPlanElement,
    ];
  });
  expect(answers).toEqual([true, true, true, true, true]);

  // Another version: the same files under another address are other modules, with an instance of their own.
  await page.route('**/pkg/second/**', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('/pkg/second/', '/pkg/') });
    await route.fulfill({ response });
  });
  const second = await page.evaluate(async (plan) => {
    const { define } = await import('/pkg/second/index.js');
    const answers = [define(), define('andre-plan')];
    const element = document.createElement('andre-plan');
    Object.assign(element, { plan, userRole: 'coordinator', id: 'two' });
    document.querySelector('main').append(element);
    return answers;
  }, { ...small(), title: 'I den andre' });
  expect(second).toEqual([false, true]);
  await expect(page.locator('#two #ip-title')).toHaveText('I den andre');
  await portal.opener('m1').click();
  await portal.field('m1', 'title').fill('I den første');
  await page.locator('#two #ip-e-m1-open').click();
  await expect(page.locator('#two #ip-e-m1-title')).toHaveValue('Lesegruppe');
});

test('importing the definition changes nothing on the page', async ({ page }) => {
  const before = await page.evaluate(() => [Object.keys(globalThis).length, document.documentElement.outerHTML]);
  await page.evaluate(() => import('/pkg/define.js'));
  expect(await page.evaluate(() => [Object.keys(globalThis).length, document.documentElement.outerHTML])).toEqual(before);
  expect(await page.evaluate(() => customElements.get('individuell-plan'))).toBeUndefined();
});

test('the same text in the page as in the plan: find-in-page finds every measure', async ({ page, portal }) => {
  await portal.put({ plan: small() });
  const found = await page.evaluate((titles) => titles.map((title) => globalThis.find(title, false, false, true)), ['Lesegruppe', 'Lydbøker', 'Svømmekurs']);
  expect(found).toEqual([true, true, true]);
});

test('an editor with the sample plan does not change it by opening', async ({ portal, page }) => {
  await portal.open();
  const given = await page.evaluate(async () => (await fetch('/demo/plan-child.json')).json());
  expectSame(await portal.text(), JSON.stringify(given));
});
