/**
 * The states of the gallery: each is a plan, what the host tells beside it, and what is pressed or
 * typed once it has been drawn.
 *
 * Promises a fresh plan at each call, and that steps do only what a person would: a selector is
 * pressed, a pair of selector and text is typed. Names and plans are the demonstration's own.
 */

/** One word of people at work, longer than any column. */
const LONG = 'Rehabiliteringskoordineringsansvarsavklaringsmøteforberedelse ved kommunehelsetjenestesamarbeidet';

const files = {};
async function plan(name) {
  files[name] ??= fetch(new URL(`plan-${name}.json`, import.meta.url)).then((answer) => answer.json());
  return structuredClone(await files[name]);
}

const everyGoal = (goals) => goals.flatMap((goal) => [goal, ...everyGoal(goal.goals ?? [])]);

/** A plan whose texts are as long as people write them, and longer. */
async function longWords() {
  const long = await plan('child');
  long.title = `Individuell plan for ${LONG}`;
  long.whatMatters = `${LONG} ${long.whatMatters}`;
  // Long, and each its own: entries that are called the same are another matter.
  const called = ({ id }) => `${LONG} ${id}`;
  for (const goal of everyGoal(long.goals)) {
    goal.title = called(goal);
    for (const measure of goal.measures ?? []) Object.assign(measure, { title: called(measure), extent: LONG, how: LONG });
  }
  for (const participant of long.participants) Object.assign(participant, { name: called(participant), organisation: LONG });
  for (const meeting of long.meetings) meeting.title = called(meeting);
  for (const consent of long.consents) if (consent.informationTypes) consent.informationTypes.push(LONG);
  return long;
}

/** A plan in which much is wrong: it ends before it starts, all coordinate and nobody is responsible. */
async function wrong() {
  const bad = await plan('child');
  bad.period = { start: '2027-01-01', end: '2026-01-01' };
  for (const participant of bad.participants) participant.roles = [...new Set([...participant.roles, 'coordinator'])];
  for (const goal of everyGoal(bad.goals)) for (const measure of goal.measures ?? []) delete measure.responsible;
  return bad;
}

/** The sections that fold; each has a state of its own. */
const SECTIONS = [
  'status', 'clocks', 'procedures', 'timeline', 'loads', 'needs', 'consents', 'meetings', 'goal-evaluation', 'evaluation', 'cooperation',
  'questions', 'contacts', 'start-up', 'transfer', 'closing', 'journal', 'template', 'roles', 'for-coordinator', 'texts',
];
const section = (key) => `#ip-section-${key}`;
const child = () => plan('child');
const adult = () => plan('adult');

/**
 * `name`, `plan`, and where they differ from a coordinator who edits: `role`, `user`, `mode`, `saves`.
 * `part` names what stands there and in none of the states that have no `part`.
 */
export const STATES = [
  { name: 'no-plan', plan: () => null },
  { name: 'empty', plan: () => plan('empty') },
  { name: 'typical', plan: child },
  { name: 'full', plan: adult, steps: SECTIONS.map(section) },
  { name: 'wrong', plan: wrong, steps: ['.attention button', '.save-row .primary'] },
  { name: 'not-saved', part: '.save-bar', plan: child, saves: false },
  { name: 'read-only', plan: adult, mode: 'read' },
  { name: 'person', plan: child, role: 'person', user: 'ada' },
  { name: 'next-of-kin', plan: child, role: 'next-of-kin', user: 'mari' },
  { name: 'hidden', plan: child, role: 'participant', user: 'silje', steps: [section('needs'), section('consents')] },
  { name: 'unknown-reader', plan: adult, role: 'reader' },
  { name: 'long-words', plan: longWords, steps: ['.measure .line-title', section('consents'), section('meetings'), section('loads')] },
  { name: 'quick-line', part: '.quick', plan: child, steps: ['#ip-quick-examples', ['#ip-quick', 'Silje ringer skolen innen fredag']] },
  { name: 'editing-measure', part: '.editor', plan: child, steps: ['.measure .line-title'] },
  { name: 'choosing-somebody', part: '.editor', plan: child, steps: ['.measure .line-title', ['.measure [role=combobox]', 's']] },
  { name: 'editing-goal', part: '.editor', plan: child, steps: ['.goal .line-title'] },
  { name: 'evaluating-goal', part: '.editor', plan: child, steps: ['.evaluation .line-title'] },
  { name: 'editing-person', part: '#ip-person', plan: child, steps: ['#ip-person-open', '#ip-period-open', '#ip-plan-open'] },
  { name: 'editing-participant', part: '.editor', plan: child, steps: ['.participant .line-title'] },
  { name: 'searching', part: '.search', plan: adult, steps: [['#ip-search', 'samtale'], '#ip-sieve', '#ip-several'] },
  { name: 'meeting', part: '.meeting', plan: adult, steps: [section('meetings'), '#ip-e-jt4-open'] },
  { name: 'letter', part: '.prepared', plan: adult, steps: [section('texts'), '.asks .link'] },
  { name: 'shortcuts', part: '.more:has(#ip-shortcuts)', plan: child, steps: ['#ip-shortcuts'] },
  ...SECTIONS.map((key) => ({ name: `section-${key}`, part: `[aria-labelledby=ip-section-${key}]`, plan: adult, steps: [section(key)] })),
];
