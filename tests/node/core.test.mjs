/**
 * `checkNumber` and `redact` of the built package, in Node: shape, errors, and that no digit of a number
 * comes back.
 */

import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const pkg = resolve(process.env.IP_PKG ?? 'pkg');
const { load } = await import(pathToFileURL(`${pkg}/core.js`).href);
const { apply, checkNumber, redact } = await load();

test('a number is judged as kind, validity, rule and findings', () => {
  assert.deepEqual(checkNumber('158385 47718', { environment: 'test' }), {
    kind: 'birth-number',
    valid: true,
    rule: 'old',
    findings: [],
  });
  const { kind, valid, rule, findings } = checkNumber('15838547734', { environment: 'prod', lang: 'en' });
  assert.deepEqual([kind, valid, rule], ['birth-number', true, '2032']);
  assert.deepEqual(
    findings.map(({ code, level }) => [code, level]),
    [
      ['only-valid-from-2032', 'hint'],
      ['test-number-in-prod', 'error'],
    ],
  );
  assert.equal(findings[1].message, 'The number belongs to a test person.');
  assert.ok(findings.every(({ wayOut }) => wayOut.length > 0));
});

test('a kind asked for is judged as that kind', () => {
  assert.equal(checkNumber('994598759', { kind: 'organisation' }).valid, true);
  assert.equal(checkNumber('994598758', { kind: 'organisation' }).valid, false);
  assert.deepEqual(checkNumber('', {}).kind, null);
  assert.deepEqual(checkNumber(undefined).valid, false);
});

test('an option that cannot be used is refused with its place, and no digit comes back', () => {
  assert.throws(
    () => checkNumber('15838547718', { kind: 'passport' }),
    (error) => error.path === '/options/kind' && !/\d{3}/.test(`${error.message} ${error.stack.split('\n')[0]}`),
  );
  assert.doesNotMatch(JSON.stringify(checkNumber('15838547719')), /1583/);
});

test('a redacted plan lacks what is hidden, and takes no commands as a whole', () => {
  const plan = { goals: [], whatMatters: 'Å være ute', person: { name: 'Test Testesen' } };
  const seen = redact(plan, 'reader', { today: '2026-11-22' });
  assert.doesNotMatch(JSON.stringify(seen), /ute|Testesen/);
  assert.ok(seen.hidden.every(({ why }) => why === 'consent' || why === 'role' || why === 'number'));
  assert.deepEqual(redact(plan, { role: 'coordinator' }, { today: '2026-11-22' }).hidden, undefined);
  const command = { command: 'set', field: 'title', value: 'Ny' };
  assert.throws(() => apply(seen, command, { as: 'coordinator' }), { code: 'redacted' });
  assert.throws(() => redact(seen, 'person'), { code: 'redacted' });
});
