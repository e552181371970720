/**
 * The element as a host page knows it: roles and days, what the host may change while somebody
 * writes, methods, definitions.
 */

import { expect, expectSame, test } from './page.mjs';
import { measure, small } from './plans.mjs';
import { atWork, expectAllThere } from './work.mjs';

test.beforeEach(({ portal }) => portal.visit('bare.html'));

// ------------------------------------------------------------------------- who, and which day

for (const role of [null, '', 'unknown', 'COORDINATOR', 'admin', '__proto__']) {
  test(`the role «${role}» is a reader, who can change nothing`, async ({ portal }) => {
    await portal.put({ plan: small(), userRole: role });
    expect(await portal.element.evaluate((element) => element.userRole)).toBe('reader');
    await expect(portal.title).toBeVisible();
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
  await portal.later();
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
    await portal.later();
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
  await expect(portal.title).toHaveText('En annen plan');
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

/** The heights of all goals, and whether each is laid out. */
const goalsLaidOut = (portal) =>
  portal.element.evaluate((element) => {
    const goals = [...element.shadowRoot.querySelectorAll('.goal[data-depth="1"]')];
    const isLaidOut = (goal) => goal.querySelector('.measure').checkVisibility({ contentVisibilityAuto: true });
    return goals.map((goal) => [goal.getBoundingClientRect().height, isLaidOut(goal)]);
  });

test('goals far from the screen are not laid out, and have their height all the same', async ({ page, portal }) => {
  await portal.open();
  await expect.poll(async () => (await goalsLaidOut(portal)).at(-1)[1]).toBe(false);
  const before = await goalsLaidOut(portal);
  for (let goal = 1; goal <= before.length; goal += 1) await portal.entry(`g${goal}`).scrollIntoViewIfNeeded();
  const heights = (goals) => goals.map(([height]) => Math.round(height));
  expect(heights(before)).toEqual(heights(await goalsLaidOut(portal)));
  await page.evaluate(() => scrollTo(0, 0));
});

/** Where a place on the screen stands in each of the frames after a jump to it. */
const topsAfterJump = (host, place) =>
  host.evaluate(async (element, place) => {
    const node = element.shadowRoot.querySelector(place);
    const tops = [];
    node.scrollIntoView({ block: 'center' });
    for (let frame = 0; frame < 10; frame += 1) {
      tops.push(node.getBoundingClientRect().top);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return tops;
  }, place);

for (const [width, height] of [[1280, 1400], [360, 740]]) {
  test(`what a jump leads to stays where it came, ${width} wide`, async ({ page, portal }) => {
    await page.setViewportSize({ width, height });
    const expectStill = async (host, place) => {
      const tops = await topsAfterJump(host, place);
      for (const top of tops) expect(Math.abs(top - tops[0]), `${place}: ${tops}`).toBeLessThan(3);
    };
    for (const place of ['#ip-plan-goals', '[data-entry="g7"]', '[data-entry="m13"]', '[data-entry="g6a"]']) {
      await portal.open();
      await expectStill(portal.element, place);
    }
    // So many goals that those at the end have a guessed height: the browser holds on to the place.
    const goals = Array.from({ length: 30 }, (_, goal) => ({
      ...small().goals[1],
      id: `x${goal}`,
      measures: [1, 2, 3].map((number) => measure(`x${goal}m${number}`, `Tiltak ${goal} ${number}`)),
    }));
    for (const place of ['#ip-plan-goals', '[data-entry="x29"]', '[data-entry="x20m2"]']) {
      await portal.visit('bare.html');
      await expectStill(await portal.put({ plan: { ...small(), goals } }), place);
    }
  });
}

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

  // Another version bears another mark; the same one under another address is the one that is here.
  let isOther = true;
  await page.route(/\/pkg\/(second|same)\//, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(/second\/|same\//, '') });
    if (!isOther || !route.request().url().endsWith('index.js')) return route.fulfill({ response });
    const text = await response.text();
    return route.fulfill({ response, body: text.replace(/(?<=Symbol\.for\(["']individuell-plan )\w+/, 'other') });
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
  isOther = false;
  const isSame = await page.evaluate(async () => {
    const [one, same] = [await import('/pkg/index.js'), await import('/pkg/same/define.js')];
    return one.IndividuellPlanElement === same.IndividuellPlanElement && same.define();
  });
  expect(isSame).toBe(true);
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
