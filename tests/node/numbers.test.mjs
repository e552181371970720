/**
 * Person numbers judged by us and by two validators that share no code with ours or with each
 * other. They disagree in known classes only, each explained in docs/measured.md, and each class is
 * counted: a new class, or one number more, fails.
 *
 * What we say comes from `cargo run --example numbers` (file: IP_NUMBERS); the numbers are made
 * here once more. No message holds a number.
 */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

// One of the two asks whether the person is born yet, on the machine's clock and in its zone.
process.env.TZ = 'UTC';
const TODAY = Date.UTC(2026, 10, 22);
const MachineDate = Date;
globalThis.Date = class extends MachineDate {
  constructor(...values) {
    super(...(values.length ? values : [TODAY]));
  }
};
const { default: navikt } = await import('@navikt/fnrvalidator');
const { default: mikaello } = await import('norwegian-national-id-validator');

const deep = process.env.IP_COUNTS === 'deep';
const ours = await readFile(process.env.IP_NUMBERS ?? 'target/test/numbers.bin');

const SHIFTS = [
  [0, 0],
  [40, 0],
  [65, 0],
  [80, 0],
  [0, 40],
  [40, 40],
  [65, 40],
  [80, 40],
];

/** The same individual numbers as in `tests/person_numbers/mod.rs`. */
let state = 20261122;
function individual() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return (state >>> 8) % 1000;
}

const two = (value) => String(value).padStart(2, '0');

/** Each beginning with the remainders to try: `{ day, month, year, individual, remainders }`. */
function* beginnings() {
  const all = [0, 1, 2, 3, 4];
  for (let number = 0; number < 73049; number += 1) {
    const date = new MachineDate(Date.UTC(1900, 0, 1 + number));
    const plain = { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() % 100 };
    const shifted = ([months, days]) => ({ ...plain, day: plain.day + days, month: plain.month + months });
    if (deep) {
      const dates = SHIFTS.map(shifted);
      for (let drawn = 0; drawn < 1000; drawn += 1) {
        const remainders = [(number + Math.floor(drawn / 8)) % 5];
        yield { ...dates[(number + drawn) % 8], individual: drawn, remainders };
      }
    } else {
      for (const shift of SHIFTS) yield { ...shifted(shift), individual: individual(), remainders: all };
    }
  }
  for (const year of [0, 26, 96, 97]) {
    for (let both = 0; both < 10000; both += 1) {
      const date = { day: Math.floor(both / 100), month: both % 100, year };
      yield { ...date, individual: individual(), remainders: all };
    }
  }
  for (let drawn = 0; drawn < 1000; drawn += 1) {
    yield { day: 29, month: 2, year: 0, individual: drawn, remainders: all };
  }
}

/** The eleven digits, or null when a control digit would be 10. */
function withControls({ day, month, year, individual: drawn }, remainder) {
  const digits = [...`${two(day)}${two(month)}${two(year)}${String(drawn).padStart(3, '0')}`].map(Number);
  for (const [weights, left] of [
    [[3, 7, 6, 1, 8, 9, 4, 5, 2], remainder],
    [[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 0],
  ]) {
    const sum = weights.reduce((total, weight, at) => total + weight * digits[at], 0);
    const control = (11 + left - (sum % 11)) % 11;
    if (control === 10) return null;
    digits.push(control);
  }
  return digits.join('');
}

/** The validators: how each is asked, and why it refuses what we take. First reason that fits. */
const VALIDATORS = {
  '@navikt/fnrvalidator': {
    takes: (number) => navikt.idnr(number).status === 'valid',
    reasons: {
      'common help numbers': ({ day }) => day >= 80,
      'months 66-77': ({ month }) => month >= 66 && month <= 77,
    },
  },
  'norwegian-national-id-validator': {
    takes: (number) => mikaello.validateNorwegianIdNumber(number),
    reasons: {
      'remainder 1 to 3': (_, remainder) => remainder > 0,
      'months 66-77': ({ month }) => month >= 66 && month <= 77,
      'months 81-92': ({ month }) => month >= 81 && month <= 92,
      'D-numbers with months 41-52': ({ day, month }) => day > 40 && month >= 41,
      '29 February 1900': (date) => date.day % 40 === 29 && date.month % 40 === 2 && yearOf(date) === 1900,
      'not born yet': (date) =>
        Date.UTC(yearOf(date), (date.month % 40) - 1, date.day % 40) > TODAY,
    },
  },
};

/** The year that the individual number told until 2032, as `norwegian-national-id-validator` reads it. */
function yearOf({ day, year, individual: drawn }) {
  if (drawn < 500) return 1900 + year;
  if (day > 40) return 2000 + year;
  if (drawn < 750 && year >= 54) return 1800 + year;
  return (drawn >= 900 && year >= 40 ? 1900 : 2000) + year;
}

/** How often each class comes up. The long run knows the same classes and does not count them. */
const EXPECTED = {
  '@navikt/fnrvalidator': {
    'common help numbers': 26413,
    'months 66-77': 492870,
  },
  'norwegian-national-id-validator': {
    'remainder 1 to 3': 1500975,
    'months 66-77': 123050,
    'months 81-92': 123150,
    'D-numbers with months 41-52': 61635,
    '29 February 1900': 415,
    'not born yet': 45575,
  },
};

function compared() {
  const found = Object.fromEntries(Object.keys(VALIDATORS).map((name) => [name, {}]));
  const counts = { numbers: 0, valid: 0 };
  let at = 0;
  for (const beginning of beginnings()) {
    const bits = ours[at];
    at += 1;
    for (const remainder of beginning.remainders) {
      const number = withControls(beginning, remainder);
      const valid = (bits & (1 << remainder)) !== 0;
      if (number === null) {
        assert.equal(valid, false);
        continue;
      }
      counts.numbers += 1;
      counts.valid += Number(valid);
      for (const [name, { takes, reasons }] of Object.entries(VALIDATORS)) {
        if (takes(number) === valid) continue;
        const fits = valid && Object.keys(reasons).find((reason) => reasons[reason](beginning, remainder));
        const reason = fits || (valid ? 'we take, they refuse: new' : 'they take, we refuse: new');
        found[name][reason] = (found[name][reason] ?? 0) + 1;
      }
    }
  }
  assert.equal(at, ours.length, 'both made the same numbers');
  return { found, counts };
}

test('two other validators differ from us in the explained classes only', () => {
  const { found, counts } = compared();
  console.log(counts, found);
  for (const [name, classes] of Object.entries(EXPECTED)) {
    if (deep) assert.deepEqual(Object.keys(found[name]).sort(), Object.keys(classes).sort(), name);
    else assert.deepEqual(found[name], classes, name);
  }
});
