/**
 * Input of ill will, and of bad luck: broken text, other JSON, far too much, far too deep, the
 * strings that break software. Each gives one typed error with its place; the page lives, and the
 * plan that was open is untouched and can still be edited.
 */

import { readFileSync } from 'node:fs';
import { expect, expectSame, test } from './page.mjs';
import { places } from './places.mjs';
import { small, wide } from './plans.mjs';

const MEBIBYTE = 1024 * 1024;

/** What stands in the bad plans and must stand in no error. */
const SECRET = 'hemmelig-innhold';

/** The good plan as the element writes it. */
let good = '';

const changed = (change) => {
  const plan = small();
  change(plan);
  return JSON.stringify(plan);
};
const whole = JSON.stringify(small());
const [first] = small().goals;

/** Name, what is set, and where known the code and the place of the error. */
const TEXTS = [
  ['nothing', ''],
  ['white space', ' \n\t '],
  ['no JSON', `dette er ${SECRET}`],
  ['HTML', `<!doctype html><p>${SECRET}`],
  ['cut off in the middle', whole.slice(0, whole.length / 2)],
  ['cut off before the last character', whole.slice(0, -1)],
  ['cut off in a string', whole.slice(0, whole.indexOf('Lesegruppe') + 4)],
  ['cut off in an escape', '{"title":"\\u12'],
  ['something after it', `${whole}}`],
  ['two plans', whole + whole],
  ['a byte order mark in the middle', `{"id":"p"\ufeff,"goals":[]}`],
  ['a comment', whole.replace('{', '{/* x */')],
  ['single quotes', "{'goals':[]}"],
  ['NaN', '{"goals":[],"x":NaN}'],
  ['a list', '[]'],
  ['a list of plans', `[${whole}]`],
  ['a text', '"x"'],
  ['a number', '42'],
  ['null', 'null'],
  ['true', 'true'],
  ['a FHIR resource', JSON.stringify({ resourceType: 'CarePlan', id: 'x', status: 'active', intent: 'plan' })],
  ['an empty object', '{}'],
  ['another format', JSON.stringify({ format: 'something/1', goals: [] })],
  ['a newer format', changed((plan) => { plan.format = 'individuell-plan/2'; })],
  ['two equal keys', whole.replace('"title":', `"title":"x","title":"${SECRET}","title_":`)],
  ['two equal ids', changed((plan) => { plan.goals[0].measures[1].id = 'm1'; }), undefined, '/goals/0/measures/1/id'],
  ['the same id for a goal and a participant', changed((plan) => { plan.goals[0].id = 'k'; })],
  ['an id with a control character', changed((plan) => { plan.goals[0].id = 'a\u0000b'; }), undefined, '/goals/0/id'],
  ['a huge id', changed((plan) => { plan.goals[0].id = 'x'.repeat(100_000); }), undefined, '/goals/0/id'],
  ['a number for a title', changed((plan) => { plan.goals[0].title = 5; }), 'want-text', '/goals/0/title'],
  ['an object for a list', changed((plan) => { plan.goals = {}; }), 'want-list', '/goals'],
  ['a text for a list', changed((plan) => { plan.measures = SECRET; }), 'want-list', '/measures'],
  ['a number in a list', changed((plan) => { plan.participants[1] = 1; }), 'want-object', '/participants/1'],
  ['null in a list', changed((plan) => { plan.goals[0].measures[0] = null; }), 'want-object', '/goals/0/measures/0'],
  ['a list for the person', changed((plan) => { plan.person = []; }), 'want-object', '/person'],
  ['a text for the period', changed((plan) => { plan.period = SECRET; }), 'want-object', '/period'],
  ['a word for a date', changed((plan) => { plan.goals[0].measures[0].deadline = SECRET; }), 'want-date', '/goals/0/measures/0/deadline'],
  ['a day that does not exist', changed((plan) => { plan.goals[0].measures[0].deadline = '2026-02-30'; }), 'want-date', '/goals/0/measures/0/deadline'],
  ['a time for a date', changed((plan) => { plan.period.end = '2026-02-03T00:00:00Z'; }), 'want-date', '/period/end'],
  ['a number for a date', changed((plan) => { plan.period.end = 20260203; }), 'want-date', '/period/end'],
  ['an unknown status', changed((plan) => { plan.goals[0].measures[0].status = SECRET; }), 'unknown-value', '/goals/0/measures/0/status'],
  ['an unknown result', changed((plan) => { plan.goals[0].evaluations[0].result = SECRET; }), 'unknown-value', '/goals/0/evaluations/0/result'],
  ['a text for the roles', changed((plan) => { plan.participants[0].roles = 'coordinator'; }), 'want-list', '/participants/0/roles'],
  ['too long a text', changed((plan) => { plan.title = 'x'.repeat(20_001); }), 'too-long', '/title'],
  ['too many entries', changed((plan) => { plan.measures = Array.from({ length: 20_001 }, (_, at) => ({ id: `x${at}` })); }), 'too-many'],
  ['goals in goals in goals', changed((plan) => {
    let goal = plan.goals[0];
    for (let depth = 0; depth < 30; depth += 1) {
      goal.goals = [{ ...first, id: `d${depth}`, goals: [], measures: [], evaluations: [] }];
      [goal] = goal.goals;
    }
  })],
];

/** Too large to be sent from here: made in the page. */
const LARGE = {
  '5 MiB of text': ({ size }) => 'rubbish '.repeat(size / 8),
  '5 MiB of zeros': ({ size }) => '\0'.repeat(size),
  '5 MiB of braces': ({ size }) => '{'.repeat(size),
  '5 MiB in one JSON string': ({ size }) => `"${'x'.repeat(size)}"`,
  '5 MiB in a list of numbers': ({ size }) => `[${'0,'.repeat(size / 2)}0]`,
  '5 MiB in a list of objects': ({ size }) => `[${'{},'.repeat(size / 3)}{}]`,
  '5 MiB in the title of a plan': ({ size }) => `{"format":"individuell-plan/1","id":"p","goals":[],"title":"${'x'.repeat(size)}"}`,
  '5 MiB in the goals of a plan': ({ size }) => `{"format":"individuell-plan/1","id":"p","goals":[${'0,'.repeat(size / 2)}0]}`,
  '30 MiB of text': ({ size }) => 'x'.repeat(size * 6),
  '100,000 lists in each other': () => '['.repeat(100_000) + ']'.repeat(100_000),
  '100,000 objects in each other': () => '{"a":'.repeat(100_000) + '0' + '}'.repeat(100_000),
  '100,000 lists that are never closed': () => '['.repeat(100_000),
  '100,000 lists in an otherwise good plan': ({ good }) => `${good.slice(0, -1)},"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  '100,000 goals in each other': () => '{"format":"individuell-plan/1","id":"p","goals":' + '[{"id":"g","goals":'.repeat(100_000) + '[]' + '}]'.repeat(100_000) + '}',
  'as an object, a number': () => 42,
  'as an object, true': () => true,
  'as an object, a list': () => [],
  'as an object, an empty one': () => ({}),
  'as an object, a function': () => () => {},
  'as an object, a symbol': () => Symbol('x'),
  'as an object, a BigInt': () => ({ goals: [], x: 1n }),
  'as an object, a cycle': () => { const plan = { goals: [] }; plan.self = plan; return plan; },
  'as an object, a date': () => new Date(0),
  'as an object, a getter that throws': () => ({ get goals() { throw new Error('hemmelig-innhold'); } }),
  'as an object, a proxy that throws': () => new Proxy({}, { ownKeys() { throw new Error('hemmelig-innhold'); } }),
  'as an object, a toJSON that gives nothing': () => ({ toJSON: () => undefined }),
  'as an object, 100,000 lists in each other': () => { let list = []; for (let depth = 0; depth < 100_000; depth += 1) list = [list]; return list; },
};

test.beforeEach(async ({ portal }) => {
  await portal.visit('bare.html');
  await portal.put({ plan: small() });
  good = await portal.text();
  expect(JSON.parse(good)).toEqual(small());
});

/** The plan is as it was, and a person can go on with it. */
async function expectUntouched(portal) {
  expectSame(await portal.text(), good);
  await expect(portal.element.locator('#ip-title')).toHaveText(small().title);
}

async function expectEditable(portal) {
  await portal.opener('m1').click();
  await portal.field('m1', 'title').fill('Skrevet etterpå');
  expect((await portal.call('getPlan')).goals[0].measures[0].title).toBe('Skrevet etterpå');
  expect(await portal.call('undo')).toBe(true);
  expectSame(await portal.text(), good);
}

function expectOneError(errors, code, path) {
  expect(errors).toHaveLength(1);
  const [error] = errors;
  expect(Object.keys(error).sort()).toEqual(['code', 'message', 'path']);
  expect(error.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(error.message.trim()).not.toBe('');
  expect(error.path).toMatch(/^(\/.*)?$/);
  expect(JSON.stringify(error), 'an error quotes nothing').not.toContain(SECRET);
  if (code !== undefined) expect(error.code).toBe(code);
  if (path !== undefined) expect(error.path).toBe(path);
}

for (const [name, text, code, path] of TEXTS) {
  test(`text: ${name}`, async ({ portal }) => {
    expectOneError(await portal.setPlan(text), code, path);
    await expectUntouched(portal);
  });
}

test('after all of them, one after the other, the plan can still be edited', async ({ portal }) => {
  for (const [, text] of TEXTS) await portal.setPlan(text);
  expect(await portal.heard('ip-error')).toHaveLength(TEXTS.length);
  await expectUntouched(portal);
  await expectEditable(portal);
});

for (const [name, make] of Object.entries(LARGE)) {
  test(`too much or too strange: ${name}`, async ({ page, portal }) => {
    const value = await page.evaluateHandle(make, { size: 5 * MEBIBYTE, good });
    expectOneError(await portal.setPlan(value));
    await expectUntouched(portal);
    await expectEditable(portal);
  });
}

test('what a host hands in beside the plan cannot break it either', async ({ page, portal }) => {
  for (const name of ['settings', 'texts', 'directory', 'knownPlans']) {
    for (const value of ['{', 7, '"x"', { a: 1n }, '['.repeat(100_000), { heading_level: 'x' }, [[[]]], null]) {
      const handle = await page.evaluateHandle((given) => given, typeof value?.a === 'bigint' ? null : value);
      await portal.element.evaluate((element, [name, value]) => { element[name] = value; }, [name, handle]);
    }
  }
  for (const [name, value] of [['lang', 'xx'], ['mode', '<b>'], ['today', 'i morgen'], ['today', '2026-13-01'], ['user-id', '\u0000']]) {
    await portal.element.evaluate((element, [name, value]) => element.setAttribute(name, value), [name, value]);
  }
  await portal.element.evaluate((element) => { element.lang = 'nb'; element.mode = 'edit'; element.today = '2026-11-22'; });
  for (const error of await portal.heard('ip-error')) expectOneError([error]);
  await expectUntouched(portal);
  await expectEditable(portal);
});

test('commands that cannot be carried out throw a typed error and change nothing', async ({ portal }) => {
  const attempts = [
    'x', '{}', '[{}]', 42, null, [null], [[]], { command: 'explode' },
    { command: 'set', id: 'nobody', field: 'title', value: 'x' },
    { command: 'set', id: 'm1', field: 'nothing', value: 'x' },
    { command: 'set', id: 'm1', field: 'title', value: 5 },
    { command: 'set', id: 'm1', field: 'deadline', value: 'snart' },
    { command: 'set', id: 'm1', field: 'responsible', value: 'nobody' },
    { command: 'set', id: 'm1', field: 'id', value: 'm2' },
    { command: 'set', id: 'm1', field: 'title', value: 'x'.repeat(20_001) },
    { command: 'set', id: '__proto__', field: 'constructor', value: 'x' },
    { command: 'add', list: 'measures', index: 0, entry: { id: 'm1' } },
    { command: 'add', list: 'measures', index: 99, entry: { id: 'm9' } },
    { command: 'add', list: 'measures', index: -1, entry: { id: 'm9' } },
    { command: 'add', list: 'measures', index: 1.5, entry: { id: 'm9' } },
    { command: 'add', list: 'nothing', index: 0, entry: { id: 'm9' } },
    { command: 'add', parent: 'm1', list: 'goals', index: 0, entry: { id: 'm9', goals: [] } },
    { command: 'move', id: 'g1', parent: 'g1', index: 0 },
    { command: 'move', id: 'k', parent: 'g1', index: 0 },
    { command: 'remove', id: 'nobody' },
    [{ command: 'set', id: 'm1', field: 'title', value: 'half' }, { command: 'remove', id: 'nobody' }],
  ];
  for (const attempt of attempts) {
    const error = await portal.element.evaluate((element, commands) => {
      try {
        element.apply(commands);
        return null;
      } catch ({ code, path, message, name }) {
        return { code, path, message, isError: name };
      }
    }, attempt);
    expect(error, JSON.stringify(attempt)?.slice(0, 80)).not.toBeNull();
    expect(error.isError).toBe('PlanError');
    expect(error.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(error.message.trim()).not.toBe('');
  }
  await expectUntouched(portal);
  expect(await portal.call('undo'), 'there is nothing to undo').toBe(false);
});

test('entries without an id get one, the same at each reading', async ({ portal }) => {
  const text = changed((plan) => {
    delete plan.goals[0].id;
    plan.goals[0].measures[0].id = '';
  });
  expect(await portal.setPlan(text)).toEqual([]);
  const [goal] = (await portal.call('getPlan')).goals;
  const ids = [goal.id, goal.measures[0].id];
  for (const id of ids) expect(id).toMatch(/./);
  expect(await portal.setPlan(good)).toEqual([]);
  expect(await portal.setPlan(text)).toEqual([]);
  const [again] = (await portal.call('getPlan')).goals;
  expect([again.id, again.measures[0].id]).toEqual(ids);
});

test('members that nobody knows survive loading, editing and saving', async ({ page, portal }) => {
  const text = changed((plan) => {
    const strange = { a: [1, -0.5, 1e21, 0.1, 1234567890123, null, true, { '': [], 'å/~': {} }], z: '\u2028 \u0000 🙂', a2: {} };
    plan.fremtid = strange;
    plan.person.skostorrelse = 35.5;
    plan.period.note = strange;
    plan.evaluation.x = [[[[[[]]]]]];
    plan.participants[0].x = strange;
    plan.goals[0].x = strange;
    plan.goals[0].measures[0].x = strange;
    plan.goals[0].evaluations[0].x = strange;
  });
  expect(await portal.setPlan(text)).toEqual([]);
  const known = JSON.parse(text);
  expect(await portal.call('getPlan')).toEqual(known);

  await portal.opener('m1').click();
  await portal.field('m1', 'title').fill('Endret');
  await portal.element.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect.poll(() => portal.heard('ip-save')).toHaveLength(1);
  const [{ plan }] = await portal.heard('ip-save');
  known.goals[0].measures[0].title = 'Endret';
  expect(plan).toEqual(known);
  // Also in the order in which they came.
  expect(JSON.stringify(plan.fremtid)).toBe(JSON.stringify(known.fremtid));
  expect(JSON.stringify(plan.goals[0].measures[0].x)).toBe(JSON.stringify(known.fremtid));
  await page.evaluate(() => {
    const element = document.querySelector('individuell-plan');
    element.plan = element.getPlan();
  });
  expect(await portal.call('getPlan')).toEqual(known);
});

const naughty = JSON.parse(readFileSync(places.naughty, 'utf8'));

test('strings that break software: by command in bulk, and back to the letter', async ({ portal }) => {
  expect(naughty.length).toBeGreaterThan(400);
  await portal.setPlan(wide(naughty.length));
  const elements = () =>
    portal.element.evaluate((element) => {
      const counts = {};
      for (const { localName } of element.shadowRoot.querySelectorAll('.measures *')) counts[localName] = (counts[localName] ?? 0) + 1;
      return counts;
    });
  const before = await elements();
  const set = (field) => naughty.map((value, at) => ({ command: 'set', id: `n${at}`, field, value }));
  await portal.call('apply', set('title'));
  await portal.call('apply', set('how').filter(({ value }) => value !== ''));

  const { measures } = (await portal.call('getPlan')).goals[0];
  expect(measures.map(({ title }) => title ?? '')).toEqual(naughty);
  expect(measures.map(({ how }, at) => (naughty[at] === '' ? '' : how))).toEqual(naughty);

  const shown = await portal.element.evaluate((element) =>
    [...element.shadowRoot.querySelectorAll('[data-entry^="n"].measure')].map((line) => ({
      title: line.querySelector('.line-title').textContent,
      how: [...line.querySelectorAll('.line > p')].at(-1).textContent,
    })),
  );
  expect(shown.map(({ title }, at) => (naughty[at].trim() === '' ? naughty[at] : title))).toEqual(naughty);
  expect(shown.map(({ how }, at) => (naughty[at] === '' ? '' : how))).toEqual(naughty);
  expect(await elements(), 'no element too many').toEqual(before);
});

test('strings that break software: in the fields of an editor, as a person puts them there', async ({ portal }) => {
  test.setTimeout(120_000);
  await portal.opener('m1').click();
  const field = portal.field('m1', 'how');
  for (const text of naughty.filter((text) => !/[\r\n]/.test(text)).filter((_, at) => at % 5 === 0)) {
    await field.fill(text);
    expect(await field.inputValue()).toBe(text);
    expect((await portal.call('getPlan')).goals[0].measures[0].how ?? '').toBe(text);
  }
});

test('half a surrogate pair becomes what UTF-8 has for it, and nothing else', async ({ portal }) => {
  await portal.element.evaluate((element) => {
    element.apply({ command: 'set', id: 'm1', field: 'title', value: 'a\ud800b\udc00c' });
  });
  expect((await portal.call('getPlan')).goals[0].measures[0].title).toBe('a\ufffdb\ufffdc');
});
