/** What a portal's server writes with `individuell-plan/core`: it compiles, and what is wrong does not. */

import { load } from 'individuell-plan/core';
import type {
  Command,
  Entry,
  EntryOf,
  FieldName,
  Letter,
  ListName,
  PartName,
  Plan,
  PlanSummary,
  Procedure,
  Settings,
  Tick,
} from 'individuell-plan/core';

const core = await load();

const settings: Settings = {
  environment: 'test',
  days: { evaluationNotice: 14, birthdayNotice: 90 },
  limits: { groupSize: 10 },
  ages: [6, 13, 16, 18],
  requireParticipantNumbers: true,
  template: { name: 'Mal for Harstad', sections: ['goals'], lifeAreas: ['Skole'] },
  headingLevel: 3,
};
// @ts-expect-error: no such number of days
export const unknownDays: Settings = { days: { evaluation: 14 } };
// @ts-expect-error: a heading of a plan is not the page's own
export const topHeading: Settings = { headingLevel: 1 };

// ---------------------------------------------------------------------------------- the plan

export const written: Plan = {
  format: 'individuell-plan/1',
  id: 'plan-1',
  status: 'in-use',
  evaluation: { next: '2026-06-01', method: 'Møte' },
  participants: [{ id: 'k', appointments: [{ id: 'k1', role: 'coordinator', from: '2026-01-10' }] }],
  goals: [{ id: 'g', goals: [], measures: [{ id: 'm', standing: 'agreed' }], evaluations: [] }],
  measures: [],
  noCooperation: true,
  consents: [{ id: 'c', about: 'plan', decision: 'given', covers: ['k'] }],
};
// @ts-expect-error: a word that no status has
written.status = 'open';
// @ts-expect-error: what is not so is left out
written.noCooperation = false;
// @ts-expect-error: a list that is written only when it holds something
export const met: number = written.meetings.length;

// ------------------------------------------------------------------------------ the commands

export const right: Command[] = [
  { command: 'set', field: 'status', value: 'paused' },
  { command: 'set', id: 'm', field: 'deadline', value: null },
  { command: 'set', part: 'startUp', field: 'informed', value: '2026-01-02' },
  { command: 'add', list: 'needs', index: 0, entry: { id: 'n', lifeArea: 'Skole' } },
  { command: 'add', parent: 'g', list: 'measures', index: 0, entry: { id: 'm2' } },
  { command: 'remove', id: 'n' },
  { command: 'move', id: 'm2', index: 0 },
];
// @ts-expect-error: the place is asked for
export const placeless: Command = { command: 'move', id: 'm2' };
// @ts-expect-error: an entry is not a part
export const both: Command = { command: 'set', id: 'm', part: 'person', field: 'name', value: 'x' };
// @ts-expect-error: nobody sets an id
export const renamed: Command = { command: 'set', id: 'm', field: 'id', value: 'x' };
// @ts-expect-error: a goal is no need
export const mixed: Command = { command: 'add', list: 'needs', index: 0, entry: { id: 'n', ownWords: 'x' } };

/** The names can be walked over as types. */
export function titleOf(command: Command): string {
  if (command.command !== 'add') return '';
  return command.list === 'meetings' ? (command.entry.title ?? '') : command.list;
}
export const first: Entry = right[3]?.command === 'add' ? { id: 'n' } : { id: 'o' };
export const goal: EntryOf['goals'] = { id: 'g', goals: [], measures: [], evaluations: [] };
export const names: [FieldName, PartName, ListName] = ['hprNumber', 'closing', 'processEvaluations'];

// ------------------------------------------------------------------------ what is computed

const options = { today: '2026-03-01', lang: 'nn', settings, knownPlans: [{ id: 'p7' }] } as const;
const letters: Letter[] = core.completeness(written, options);
export const missing: string[] = letters.flatMap(({ todo }) => todo.map(({ path }) => path));
const ticks: Tick[] = core.clocks(JSON.stringify(written), options);
// @ts-expect-error: a date that is missing is null
export const dues: string[] = ticks.map(({ due }) => due);
const procedures: Procedure[] = core.procedures(written);
export const open: number = procedures
  .filter(({ code }) => code === 'start-up')
  .flatMap(({ steps }) => steps)
  .filter(({ state }) => state !== 'done').length;
export const next: Plan = core.apply(written, right, { as: { role: 'coordinator', userId: 'k' } });

// ------------------------------------------------------------------------ texts that leave the plan

export const minutes: string = core.text('minutes', written, { id: 'h', format: 'html', lang: 'en' });
export const journal: string = core.journalText(written, options);
const figures: PlanSummary = core.summary(written, options);
export const reported: 1 | 2 = figures.hasPlan;
// @ts-expect-error: a date can be missing
export const evaluated: string = figures.nextEvaluation;
// @ts-expect-error: no such text
core.text('epicrisis', written);
// @ts-expect-error: no such format
core.text('journal', written, { format: 'pdf' });

// @ts-expect-error: no such role
core.apply(written, right, { as: 'admin' });
