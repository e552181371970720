/**
 * A plan as text before the module is there: read at once by whoever sees all of it, by nobody else,
 * and replaced by the view without anybody losing their place.
 */

import { complaints } from './inspect.mjs';
import { expect, test } from './page.mjs';
import { small, wide } from './plans.mjs';

const MODULE = '**/individuell_plan_bg.wasm';

/** The shell's picture of the plan: the view has the part `page`. */
const PREVIEW = '.page:not([part])';

/** A plan with something in every place that is drawn. */
function rich() {
  const plan = small();
  plan.whatMatters = 'Å lese selv';
  plan.goals[0].description = 'Les høyt hver dag';
  plan.goals[0].goals = [{ ...plan.goals[1], id: 'g3', title: 'Lese skilt', measures: [] }];
  Object.assign(plan.goals[0].measures[0], { responsible: 'f', deadline: '2027-03-05' });
  return plan;
}

/** Holds the module back, or another file; gives what lets it come. */
async function hold(page, file = MODULE) {
  let go = () => {};
  const held = new Promise((resolve) => { go = resolve; });
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return go;
}

/** Puts an element on the page, and does not wait for it. */
const put = (page, properties) =>
  page.evaluate(async (properties) => {
    await import('/pkg/index.js');
    const element = document.createElement('individuell-plan');
    document.querySelector('main').append(element);
    Object.assign(element, { today: '2026-11-22', ...properties });
  }, properties);

const shown = (portal) => portal.element.evaluate(({ shadowRoot }) => shadowRoot.textContent);

test.beforeEach(({ portal }) => portal.visit('bare.html'));

for (const userRole of ['coordinator', 'person']) {
  test(`while the module is on its way, ${userRole} reads what matters, the goals and who does what by when`, async ({ page, portal }) => {
    const go = await hold(page);
    await put(page, { plan: rich(), userRole });
    const preview = portal.element.locator(PREVIEW);
    await expect(preview.getByRole('heading')).toHaveText([
      'Individuell plan for Test Testesen', 'Hva er viktig for meg?', 'Mål og tiltak', 'Lese selv', 'Lese skilt', 'Svømme',
    ]);
    await expect(preview.getByText('Å lese selv')).toBeVisible();
    await expect(preview.getByText('Les høyt hver dag')).toBeVisible();
    await expect(preview.locator('[data-entry=m1] .tag')).toHaveText(['To timer i uka', 'Ansvarlig: Fredrik Test', 'Frist 05.03.2027']);
    await expect(preview.locator('button, input, a, [tabindex]')).toHaveCount(0);
    go();
    await expect(portal.title).toBeVisible();
    await expect(preview).toHaveCount(0);
    await expect(portal.entry('m1').locator('.tag')).toContainText(['To timer i uka', 'Ansvarlig: Fredrik Test', 'Frist 05.03.2027']);
  });
}

for (const userRole of ['participant', 'reader', 'next-of-kin', 'guardian', 'substitute', 'coordinating-unit']) {
  test(`${userRole}, from whom something may be hidden, is shown nothing before the module is there`, async ({ page, portal }) => {
    const go = await hold(page);
    await put(page, { plan: rich(), userRole, userId: 'f' });
    await expect(portal.element.getByText('Åpner planen …')).toBeVisible();
    const text = await shown(portal);
    for (const word of ['Test Testesen', 'Lese', 'Fredrik']) expect(text).not.toContain(word);
    go();
    await expect(portal.title).toBeVisible();
  });
}

test('a plan that is redacted already is left to the module', async ({ page, portal }) => {
  const go = await hold(page);
  const redaction = { role: 'participant', who: 'f', date: '2026-11-22' };
  await put(page, { plan: { ...rich(), redaction }, userRole: 'coordinator' });
  await expect(portal.element.getByText('Åpner planen …')).toBeVisible();
  expect(await shown(portal)).not.toContain('Lese');
  go();
  await expect(portal.title).toBeVisible();
});

test('who may read it is asked anew when the host says who it is, or takes it back', async ({ page, portal }) => {
  const go = await hold(page);
  await put(page, { plan: rich() });
  const preview = portal.element.locator(PREVIEW);
  await expect(preview).toHaveCount(0);
  const be = (role) => portal.element.evaluate((element, role) => { element.userRole = role; }, role);
  await be('coordinator');
  await expect(preview).toBeVisible();
  await be('participant');
  await expect(preview).toHaveCount(0);
  expect(await shown(portal)).not.toContain('Lese');
  await expect(portal.element.getByText('Åpner planen …')).toBeVisible();
  await be('coordinator');
  await portal.element.evaluate((element) => { element.plan = null; });
  await expect(preview).toHaveCount(0);
  go();
  await expect(page.getByText('Ingen plan er åpnet.')).toBeVisible();
});

test('it goes with the role also when only the language is still on its way', async ({ page, portal }) => {
  const go = await hold(page, '**/words/nb.json');
  const module = page.waitForResponse(MODULE);
  await put(page, { plan: rich(), userRole: 'coordinator' });
  const preview = portal.element.locator(PREVIEW);
  await expect(preview).toBeVisible();
  await module;
  await page.waitForTimeout(500); // It is taken in, and waits for nothing but its words.
  await portal.element.evaluate((element, plan) => { element.plan = plan; }, { ...rich(), title: 'En annens' });
  await expect(preview.getByRole('heading', { name: 'En annens' })).toBeVisible();
  await portal.element.evaluate((element) => { element.userRole = 'participant'; });
  await expect(preview).toHaveCount(0);
  expect(await shown(portal)).not.toContain('Lese');
  go();
  await expect(portal.title).toBeVisible();
});

test('it speaks the element’s language and the host’s words, and stands in the host’s outline', async ({ page, portal }) => {
  const go = await hold(page);
  const texts = { 'heading.goals': 'What we do' };
  await put(page, { plan: rich(), userRole: 'coordinator', lang: 'en', texts, settings: { headingLevel: 3 } });
  const preview = portal.element.locator(PREVIEW);
  await expect(preview.getByRole('heading', { name: 'What we do', level: 4 })).toBeVisible();
  await expect(preview.locator('[data-entry=m1] .tag')).toContainText(['Responsible: Fredrik Test', 'Due 05/03/2027']);
  await portal.element.evaluate((element) => { element.lang = 'nn'; });
  await expect(preview.getByText('Ansvarleg: Fredrik Test').first()).toBeVisible();
  go();
  await expect(portal.title).toBeVisible();
});

test('the plan that the host has set last is the one that is read', async ({ page, portal }) => {
  const go = await hold(page);
  await put(page, { plan: rich(), userRole: 'coordinator' });
  await portal.element.evaluate((element, plan) => { element.plan = plan; }, { ...rich(), title: 'Den nye' });
  await expect(portal.element.locator(PREVIEW).getByRole('heading', { name: 'Den nye' })).toBeVisible();
  go();
  await expect(portal.title).toHaveText('Den nye');
});

test('a plan that the module refuses does not stay there', async ({ page, portal }) => {
  const go = await hold(page);
  await put(page, { plan: { ...rich(), status: 'no-such-status' }, userRole: 'coordinator' });
  await expect(portal.element.locator(PREVIEW)).toBeVisible();
  go();
  await expect.poll(async () => (await portal.heard('ip-error')).map(({ path }) => path)).toEqual(['/status']);
  await expect(page.getByText('Ingen plan er åpnet.')).toBeVisible();
  expect(await shown(portal)).not.toContain('Lese');
});

test('when the module does not come, the plan can be read beside what went wrong', async ({ page, portal, watch }) => {
  watch.forgive(/Failed to load resource/);
  await page.route(MODULE, (route) => route.fulfill({ status: 404, body: 'not here' }));
  await put(page, { plan: rich(), userRole: 'coordinator' });
  const status = await portal.element.locator('[role=status]').first().elementHandle();
  const retry = portal.element.getByRole('button', { name: 'Prøv igjen' });
  await expect(retry).toBeVisible();
  const preview = portal.element.locator(PREVIEW);
  await expect(preview.getByRole('heading', { name: 'Lese selv' })).toBeVisible();
  expect(await status.textContent(), 'said where it is read aloud').toContain('Planen kunne ikke åpnes');
  const opening = portal.element.getByText(/Åpner planen …|Opnar planen …/);
  await expect(opening).toHaveCount(0);
  await retry.focus();
  await portal.element.evaluate((element) => { element.lang = 'nn'; });
  await expect(preview.getByText('Ansvarleg: Fredrik Test').first()).toBeVisible();
  await expect(opening).toHaveCount(0);
  await expect(retry).toBeFocused();
  await page.unroute(MODULE);
  const go = await hold(page);
  await retry.click();
  await expect(opening).toBeVisible();
  go();
  await expect(portal.title).toBeVisible();
  expect(await portal.call('getPlan')).toEqual(rich());
});

test('what stands in the wrong place, or too deep, is left out; markup is text', async ({ page, portal }) => {
  const go = await hold(page);
  const deep = (depth) => ({ id: `d${depth}`, title: `Nivå ${depth}`, goals: depth < 30 ? [deep(depth + 1)] : [] });
  const odd = [null, 7, 'Lese', [], {}, { id: {}, title: 1, goals: 'x', measures: { a: 1 }, description: [] }];
  const plan = { title: '<img src=x onerror=alert(1)>', whatMatters: { a: 1 }, participants: odd, goals: [...odd, deep(1)], measures: odd };
  await put(page, { plan, userRole: 'coordinator' });
  const preview = portal.element.locator(PREVIEW);
  await expect(preview.getByRole('heading', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
  await expect(preview.getByText('Nivå 4')).toBeVisible();
  await expect(preview.getByText('Nivå 5')).toHaveCount(0);
  await expect(preview.locator('img')).toHaveCount(0);
  expect(await shown(portal)).not.toContain('[object');
  go();
  await expect.poll(async () => (await portal.heard('ip-error')).length).toBe(1);
});

test('what cannot be drawn is not, and the module says what is wrong with it', async ({ page, portal }) => {
  const go = await hold(page);
  await page.evaluate(async () => {
    await import('/pkg/index.js');
    const element = document.createElement('individuell-plan');
    const odd = { toString: 1, valueOf: 1 };
    Object.assign(element, { userRole: 'coordinator', settings: { headingLevel: odd } });
    element.plan = { title: 'Lese', goals: [{ id: odd, title: 'Lese' }] };
    document.querySelector('main').append(element);
  });
  go();
  await expect.poll(async () => (await portal.heard('ip-error')).length).toBeGreaterThan(0);
  expect((await portal.heard('ip-error')).every(({ code, message }) => code && message)).toBe(true);
});

for (const [what, style] of [
  ['the page', ''],
  ['a box of the host', 'block-size: 400px; overflow-y: auto'],
]) {
  test(`who has scrolled ${what} keeps their place when the view comes`, async ({ page, portal }) => {
    const go = await hold(page);
    await page.evaluate((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`main { ${style} }`);
      document.adoptedStyleSheets.push(sheet);
    }, style);
    await put(page, { plan: wide(60), userRole: 'coordinator' });
    const line = portal.entry('n40');
    await line.evaluate((line) => line.scrollIntoView({ block: 'center' }));
    await expect(portal.element.locator(PREVIEW)).toBeVisible();
    const top = () => line.evaluate((line) => line.getBoundingClientRect().top);
    await portal.later();
    const before = await top();
    go();
    await expect(portal.opener('n40')).toBeVisible();
    await portal.call('validate');
    expect(Math.abs((await top()) - before)).toBeLessThan(40);
  });
}

test('nobody has anything to complain about, light and dark', async ({ page }) => {
  await hold(page);
  await put(page, { plan: rich(), userRole: 'person' });
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    expect(await complaints(page, '.page'), colorScheme).toEqual([]);
  }
});
