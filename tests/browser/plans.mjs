/**
 * Small plans for the journeys. Names are invented, and there is no number in them.
 *
 * Promises a fresh object at each call.
 */

/** One goal with two measures, one coordinator; nothing is missing in it. */
export function small() {
  return {
    format: 'individuell-plan/1',
    id: 'plan-test',
    title: 'Individuell plan for Test Testesen',
    person: { name: 'Test Testesen', birthDate: '2014-05-03' },
    period: { start: '2026-01-01', end: '2027-12-31' },
    evaluation: { next: '2027-06-01', method: 'Møte med familien' },
    participants: [
      { id: 'k', name: 'Kari Test', roles: ['coordinator'] },
      { id: 'f', name: 'Fredrik Test', roles: ['participant'] },
    ],
    goals: [
      {
        id: 'g1',
        title: 'Lese selv',
        goals: [],
        measures: [measure('m1', 'Lesegruppe'), measure('m2', 'Lydbøker')],
        evaluations: [{ id: 'e1', date: '2026-06-01', result: 'partly', text: 'Godt i gang' }],
      },
      { id: 'g2', title: 'Svømme', goals: [], measures: [measure('m3', 'Svømmekurs')], evaluations: [] },
    ],
    measures: [],
  };
}

/** A measure that lacks nothing. */
export function measure(id, title) {
  return {
    id,
    title,
    extent: 'To timer i uka',
    how: 'På skolen',
    responsible: 'f',
    deadline: '2027-05-05',
    status: 'ongoing',
  };
}

/** A draft that a busy week has left half-filled: no consent, no evaluation, texts and days missing. */
export function half() {
  const plan = small();
  plan.person = { name: 'Test Testesen', birthDate: '1991-05-03' };
  delete plan.evaluation;
  plan.participants.push({ id: 'p', name: 'Test Testesen', roles: ['person'] });
  const [reading, swimming] = plan.goals;
  delete reading.measures[0].responsible;
  delete reading.measures[1].deadline;
  delete reading.measures[1].extent;
  swimming.measures = [];
  return plan;
}

/** A plan of this many measures under one goal, with ids `n0`, `n1` and so on. */
export function wide(count) {
  const plan = small();
  plan.goals[0].measures = Array.from({ length: count }, (_, number) => measure(`n${number}`, 'x'));
  return plan;
}
