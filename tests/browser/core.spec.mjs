/**
 * What `core` computes from a plan in Node: findings, letters, clocks and checklists, in the shapes
 * that `core.d.ts` promises. That the browsers give the same is for `same.spec.mjs`.
 */

import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { TODAY as DAY, expect, test } from './page.mjs';
import { places } from './places.mjs';

const EMPTY = { format: 'individuell-plan/1', id: 'p', participants: [], goals: [], measures: [] };

let core;
let plan;

test.beforeAll(async () => {
  const { load } = await import(pathToFileURL(`${places.pkg}/core.js`).href);
  core = await load();
  plan = JSON.parse(await readFile(places.samplePlan, 'utf8'));
});

/** Each object has these members, in this order, and no others. */
function expectMembers(objects, members) {
  for (const object of objects) expect(Object.keys(object)).toEqual(members);
}

/** The pointer leads to a place in the plan, or to one that an object or a list could have. */
function expectPlace(pointer) {
  const steps = pointer.split('/').slice(1);
  const holder = steps.slice(0, -1).reduce((value, step) => value?.[step], plan);
  const isPart = steps.length === 2 && holder === undefined;
  expect(isPart || typeof holder === 'object', pointer).toBe(true);
}

/** What a call that is refused throws. */
function thrown(call) {
  try {
    call();
  } catch ({ code, path, message }) {
    return { code, path, message };
  }
  throw new Error('went through');
}

test('every function leaves the plan as it is, and takes it as text too', () => {
  const before = JSON.stringify(plan);
  for (const name of ['validate', 'completeness', 'clocks', 'procedures']) {
    const given = core[name](plan, { today: DAY });
    expect(given.length, name).toBeGreaterThan(0);
    expect(core[name](before, { today: DAY }), name).toEqual(given);
  }
  expect(JSON.stringify(plan)).toBe(before);
});

test('completeness is nine letters, each with what is left to do', () => {
  const letters = core.completeness(plan, { today: DAY });
  expectMembers(letters, ['letter', 'title', 'state', 'todo']);
  expect(letters.map(({ letter }) => letter).join('')).toBe('abcdefghi');
  const findings = core.validate(plan, { today: DAY });
  for (const { letter, title, state, todo } of letters) {
    expect(title).not.toBe('');
    expect(['met', 'partly', 'missing']).toContain(state);
    expect(state === 'met', letter).toBe(todo.length === 0);
    expectMembers(todo, ['code', 'path', 'message', 'wayOut']);
    for (const { code, path, message } of todo) {
      expectPlace(path);
      const { source } = findings.find((finding) => finding.code === code && finding.path === path);
      expect(source).toBe(`letter ${letter}`);
      expect(message).toMatch(/\.$/);
    }
  }
  const nothing = core.completeness(EMPTY, { today: DAY });
  expect(nothing.every(({ state, todo }) => state === 'missing' && todo.length > 0)).toBe(true);
});

test('clocks are what presses first, then what is ahead, each by date', () => {
  const ticks = core.clocks(plan, { today: DAY });
  expectMembers(ticks, ['code', 'due', 'state', 'path', 'who', 'source', 'message', 'wayOut']);
  const ids = plan.participants.map(({ id }) => id);
  const isAhead = ({ state }) => state === 'soon' || state === 'later';
  for (const tick of ticks) {
    expect(tick.due === null, tick.code).toBe(tick.state === 'missing');
    if (tick.due) expect(tick.due).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (tick.state === 'overdue') expect(tick.due < DAY, tick.code).toBe(true);
    if (tick.who !== null) expect(ids).toContain(tick.who);
    expectPlace(tick.path);
    expect(tick.source).not.toBe('');
    expect(tick.message).toMatch(/\.$/);
    expect(tick.wayOut).toMatch(/\.$/);
  }
  expect(ticks.map(isAhead), 'what presses first').toEqual(ticks.map(isAhead).sort());
  const days = ticks.filter(isAhead).map(({ due }) => due);
  expect(days).toEqual([...days].sort());
  expect(days.length).toBeGreaterThan(5);
});

test('a clock that presses is among the findings too, in the same words', () => {
  const ticks = core.clocks(plan, { today: DAY });
  const of = ({ code, path, source, message, wayOut }) => ({ code, path, source, message, wayOut });
  const codes = new Set(ticks.map(({ code }) => code));
  const found = core.validate(plan, { today: DAY }).filter(({ code }) => codes.has(code));
  expect(found.length).toBeGreaterThan(0);
  const pressing = ticks.filter(({ state }) => state !== 'later').map(of);
  for (const finding of found) {
    expect(finding.level).toBe('reminder');
    expect(pressing).toContainEqual(of(finding));
  }
});

test('settings move the clocks', () => {
  const states = (days) =>
    core
      .clocks(plan, { today: DAY, settings: { days } })
      .filter(({ code, state }) => code === 'measure-deadline' && state !== 'overdue')
      .map(({ state }) => state);
  expect(new Set(states({ deadlineNotice: 3650 }))).toEqual(new Set(['soon']));
  expect(states({ deadlineNotice: 0 })).toContain('later');
});

test('procedures are checklists with a place for each step', () => {
  const procedures = core.procedures(plan, { today: DAY });
  expectMembers(procedures, ['code', 'title', 'steps']);
  const codes = procedures.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['start-up', 'journal', 'consent-renewal']));
  for (const { title, steps } of procedures) {
    expect(title).not.toBe('');
    expect(steps.length).toBeGreaterThan(0);
    expectMembers(steps, ['code', 'state', 'path', 'message', 'source']);
    for (const step of steps) {
      expect(['done', 'open', 'not-relevant']).toContain(step.state);
      expectPlace(step.path);
      expect(step.message).toMatch(/\.$/);
    }
    expect(new Set(steps.map(({ code }) => code)).size).toBe(steps.length);
  }
  expect(core.procedures(EMPTY, { today: DAY }).map(({ code }) => code)).toEqual(['start-up', 'journal']);
});

test('the language changes the sentences and nothing else', () => {
  const parts = {
    completeness: ({ letter, state, todo }) => [letter, state, todo.map(({ code, path }) => [code, path])],
    clocks: ({ code, due, state, path, who }) => [code, due, state, path, who],
    procedures: ({ code, steps }) => [code, steps.map(({ code, state, path }) => [code, state, path])],
  };
  for (const [name, part] of Object.entries(parts)) {
    const [nb, nn, en] = ['nb', 'nn', 'en'].map((lang) => core[name](plan, { today: DAY, lang }));
    expect(nn.map(part), name).toEqual(nb.map(part));
    expect(en.map(part), name).toEqual(nb.map(part));
    expect(JSON.stringify(nn), name).not.toBe(JSON.stringify(nb));
    expect(JSON.stringify(en), name).not.toBe(JSON.stringify(nb));
  }
});

test('another plan that the host knows of is found', () => {
  const codes = (knownPlans) => core.validate(plan, { today: DAY, knownPlans }).map(({ code }) => code);
  expect(codes([{ id: 'another', status: 'in-use' }])).toContain('second-active-plan');
  expect(codes([{ id: 'another', status: 'closed' }])).not.toContain('second-active-plan');
  expect(codes([{ id: plan.id }])).not.toContain('second-active-plan');
});

test('what cannot be used is refused with its place', () => {
  for (const name of ['validate', 'completeness', 'clocks', 'procedures']) {
    const call = (given, options) => thrown(() => core[name](given, { today: DAY, ...options }));
    expect(call('{'), name).toMatchObject({ code: 'not-json' });
    expect(call({ ...EMPTY, needs: {} }), name).toMatchObject({ code: 'want-list', path: '/needs' });
    expect(call(plan, { today: '2026-02-30' }), name).toMatchObject({ code: 'want-date', path: '/options/today' });
    expect(call(plan, { settings: { days: { minutes: -1 } } }), name).toMatchObject({ path: '/options/settings/days/minutes' });
    expect(call(plan, { knownPlans: [{ title: 'x' }] }), name).toMatchObject({ code: 'bad-id', path: '/options/knownPlans/0/id' });
  }
});
