/**
 * Types of `individuell-plan/core`. Needs no DOM. Those of the plan itself are in `plan.d.ts`.
 *
 * @example
 * import type { Plan } from 'individuell-plan/core';
 * const plan: Plan = {
 *   format: 'individuell-plan/1',
 *   id: 'plan-1',
 *   title: 'Individuell plan for Ada',
 *   person: { name: 'Ada' },
 *   participants: [{ id: 'p1', name: 'Berit', roles: ['coordinator'], sector: 'health' }],
 *   goals: [{ id: 'g1', title: 'Gå på skolen hver dag', goals: [], measures: [], evaluations: [] }],
 *   measures: [],
 * };
 */

import type {
  EntryOf,
  FieldName,
  Id,
  IsoDate,
  ListName,
  PartName,
  Plan,
  PlanStatus,
  Template,
} from './plan.js';

export * from './plan.js';

/** A JSON Pointer into the plan, such as `/goals/0/measures/2/deadline`. */
export type Pointer = string;
/** The language of messages: Norwegian Bokmål, Norwegian Nynorsk, English. */
export type Language = 'nb' | 'nn' | 'en';

/** In which role the user works. Decides what the view offers; the host's server decides what holds. */
export type UserRole =
  | 'person'
  | 'next-of-kin'
  | 'guardian'
  | 'coordinator'
  | 'substitute'
  | 'participant'
  | 'coordinating-unit'
  | 'reader';

/** Sets one field; null clears it. */
export type SetCommand = { command: 'set'; field: FieldName; value: unknown } & (
  | { /** An entry. */ id: Id; part?: never }
  | { /** A part of the plan that is not a list. */ part: PartName; id?: never }
  | { /** Neither: the plan itself. */ id?: never; part?: never }
);

/**
 * Puts a new entry, with all that is under it, into a list; without `parent` a list of the plan
 * itself. `index` is its place there, from 0.
 *
 * @example
 * const measure: AddCommand = {
 *   command: 'add', parent: 'g1', list: 'measures', index: 0, entry: { id: 'm8', title: 'Lesegruppe' },
 * };
 */
export type AddCommand = {
  [List in ListName]: {
    command: 'add';
    parent?: Id;
    list: List;
    index: number;
    entry: { id: Id } & Partial<EntryOf[List]>;
  };
}[ListName];

/** Takes an entry out, with all that is under it. */
export interface RemoveCommand {
  command: 'remove';
  id: Id;
}

/** Moves an entry: to a place, from 0, in its list or in that of another parent. */
export interface MoveCommand {
  command: 'move';
  id: Id;
  /** The entry that gets it; without, the plan itself. */
  parent?: Id;
  /** The place it has afterwards. */
  index: number;
}

/**
 * A change of a plan. It applies whole or is refused.
 *
 * @example
 * const later: Command = { command: 'set', id: 'm7', field: 'deadline', value: '2026-03-15' };
 */
export type Command = SetCommand | AddCommand | RemoveCommand | MoveCommand;

/** Something about the plan that someone should know. Findings never stop anyone from saving. */
export interface Finding {
  /** For programs; does not change with the language. */
  code: string;
  /** Impossible, needed before the plan is taken into use, or something to remember. */
  level: 'error' | 'gap' | 'reminder';
  path: Pointer;
  /** The law or guideline the rule comes from. */
  source: string;
  /** One sentence in the language asked for. */
  message: string;
  /** What can be done about it. */
  wayOut: string;
}

/** A letter of the content rule (innhold a-i), and how much of it the plan holds. */
export interface Letter {
  letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i';
  /** What it asks for. */
  title: string;
  /** All of it is there, some of it, or nothing; in a redacted plan, something of it is hidden. */
  state: 'met' | 'partly' | 'missing' | 'hidden';
  /** What is left to do, as far as it is seen; empty when the letter is met. */
  todo: Pick<Finding, 'code' | 'path' | 'message' | 'wayOut'>[];
}

/** Something that is due, or that should have a date. */
export interface Tick {
  /** That of the clock; `docs/clocks.md` has them all. */
  code: string;
  /** Null when the date is what is missing. */
  due: IsoDate | null;
  state: 'missing' | 'overdue' | 'soon' | 'later';
  path: Pointer;
  /** The participant who owes it; null when nobody is named. */
  who: Id | null;
  /** The law or guideline the clock comes from. */
  source: string;
  /** One sentence in the language asked for. */
  message: string;
  /** What can be done about it. */
  wayOut: string;
}

/** A step of a checklist. It is done when the plan says so; nobody ticks a box. */
export interface ProcedureStep {
  /** Unique in its checklist; `docs/procedures.md` has them all. */
  code: string;
  /** `hidden` in a redacted plan, when what it looks at is hidden. */
  state: 'done' | 'open' | 'not-relevant' | 'hidden';
  /** Where in the plan it is done. */
  path: Pointer;
  /** What to do, in one sentence. */
  message: string;
  /** The law or guideline the step comes from. */
  source: string;
}

/**
 * A checklist. Start-up and journal are always there, the others while they are needed; there is
 * one for each transfer that is going on.
 */
export interface Procedure {
  code: 'start-up' | 'transfer' | 'closing' | 'journal' | 'consent-renewal';
  title: string;
  steps: ProcedureStep[];
}

/** Days by which the rules and clocks go; 0 to 3650. */
export interface DaySettings {
  /** Before an evaluation, from when it is announced. Default 30. */
  evaluationNotice?: number;
  /** From appointment to the coordinator's first contact. Default 14. */
  firstContact?: number;
  /** From when a need is seen, or health changes, until it is acted on. Default 14. */
  startUp?: number;
  /** From one meeting to the next, at most. Default 365. */
  meeting?: number;
  /** From one meeting to the next, as usual. Default 182. */
  meetingUsual?: number;
  /** Before a meeting, by when its notice is sent. Default 14. */
  meetingNotice?: number;
  /** After a meeting, by when its minutes are sent. Default 14. */
  minutes?: number;
  /** Before any other deadline, from when it is announced. Default 30. */
  deadlineNotice?: number;
  /** Without anything written, after which somebody asks why. Default 90. */
  inactivity?: number;
  /** Before a consent ends, from when it is announced. Default 30. */
  consentNotice?: number;
  /** Before access ends, and from when new participants have it. Default 30. */
  accessNotice?: number;
  /** Before and after a birthday, and before a transition, when it is told of. Default 60. */
  birthdayNotice?: number;
}

/** How much is much. */
export interface LimitSettings {
  /** Participants before a group is called large, 1 to 1000. Default 12. */
  groupSize?: number;
  /** Characters before a text is called long, 1 to 1,000,000. Default 2000. */
  textHint?: number;
}

/** A sort of information that a consent can name, such as `Helse`. */
export interface InformationSort {
  name: string;
  /** The life areas of the plan that it reaches. */
  lifeAreas: readonly string[];
}

/** What a host can decide about the rules. Everything has a default; what is unknown is ignored. */
export interface Settings {
  /** In `test`, only test numbers are right. Default `prod`. */
  environment?: 'prod' | 'test';
  days?: DaySettings;
  limits?: LimitSettings;
  /** The ages at which rights or services change. Default 12, 15, 16 and 18. */
  ages?: number[];
  /**
   * Whether professionals need an identity number, or one in the register of health personnel:
   * only some systems give access by number. Default false.
   */
  requireParticipantNumbers?: boolean;
  /**
   * What the sorts of information that consents name reach. A sort that is not listed reaches the
   * life area of its own name.
   */
  informationTypes?: readonly InformationSort[];
  /** The municipality's template, for plans that name none of their own. */
  template?: Template;
  /** The heading level of the plan's title, to fit the page's outline. Default 2. */
  headingLevel?: 2 | 3 | 4;
}

/** Another plan that the person is known to have. A person has one plan, so the rules tell of it. */
export interface KnownPlan {
  id: Id;
  title?: string;
  /** Absent is read as in use. */
  status?: PlanStatus;
}

/** What the core asks besides the plan. */
export interface CoreOptions {
  /** The date in Oslo unless given. */
  today?: IsoDate;
  /** `nb` unless given. */
  lang?: Language;
  settings?: Settings;
  knownPlans?: readonly KnownPlan[];
}

/** The texts that leave a plan. */
export type TextKind =
  /** What must be documented in the journal. */
  | 'journal'
  /** A form to sign; what the plan knows is filled in, no answer is. */
  | 'consent-form'
  /** The consents as they stand, for the journal. */
  | 'consent-record'
  /** Notice of need, or application, for a coordinator or a plan. */
  | 'need'
  /** The person's own evaluation, with how to complain. */
  | 'evaluation-form'
  /** Notice of a meeting; `id` is the meeting's. */
  | 'meeting-notice'
  /** Minutes of a meeting; `id` is the meeting's. */
  | 'minutes'
  /** To those who carry parts of the plan; with `id`, to one participant, with what is theirs to do. */
  | 'message-to-partners'
  /** To the coordinating unit, of where the plan stands; with `id`, of that transfer. */
  | 'unit-notice'
  /** The person's wish for another coordinator. */
  | 'other-coordinator'
  /** Figures, to be read. */
  | 'summary'
  /** Everything in the plan, to be read: for print and archive. */
  | 'whole-plan';

/** How a text is made. */
export interface TextOptions {
  /** The date in Oslo unless given. */
  today?: IsoDate;
  /** `nb` unless given. */
  lang?: Language;
  settings?: Settings;
  /** Who reads it: what that reader may not see is hidden. Without, the plan is told as it is. */
  as?: UserRole | { role: UserRole; userId?: Id };
  /** Plain text unless given; `html` is a whole page without style or script. */
  format?: 'text' | 'html';
  /** What it is about; `meeting-notice` and `minutes` need it. */
  id?: Id;
}

/** A plan in figures, for KOSTRA, PLO and the archive: nobody's words, and nobody's name. */
export interface PlanSummary {
  /** KOSTRA's `FAAT_INDIVIDUELL_PLAN`: 1 is yes, in use or paused, and not a coordinator only. */
  hasPlan: 1 | 2;
  status: PlanStatus;
  mode: 'plan' | 'coordinator-only';
  /** The day the figures are of. */
  date: IsoDate;
  period: { start: IsoDate | null; end: IsoDate | null };
  nextEvaluation: IsoDate | null;
  /** The last meeting that was held. */
  lastMeeting: IsoDate | null;
  /** The last day of a plan that is closed. */
  closed: IsoDate | null;
  /** Whether there is a coordinator on `date`. */
  coordinator: boolean;
  /** Where the coordinator works. */
  coordinatorUnit: string | null;
  /** How much of each letter of the content rule is there. */
  letters: Record<Letter['letter'], Letter['state']>;
  counts: {
    goals: number;
    goalsReached: number;
    measures: number;
    measuresDone: number;
    participants: number;
    meetingsHeld: number;
  };
}

/** What is thrown and reported: an `Error` that also says what and where. */
export interface PlanError extends Error {
  /** `not-json`, `internal`, or a code of the module's. */
  code: string;
  /** A JSON Pointer into what was handed in; empty for the whole of it. */
  path: string;
}

/** What a number is. */
export type NumberKind =
  | 'birth-number'
  | 'd-number'
  | 'common-help-number'
  | 'h-number'
  | 'hpr'
  | 'duf'
  | 'organisation'
  | 'phone'
  | 'email'
  | 'postcode'
  | 'municipality';

/** What can be found of a number. */
export type NumberCode =
  | 'wrong-length'
  | 'not-digits'
  | 'no-such-date'
  | 'wrong-control-digits'
  | 'other-kind'
  | 'test-number-in-prod'
  | 'h-number-in-prod'
  | 'help-number-in-prod'
  | 'real-number-in-test'
  | 'only-valid-from-2032'
  | 'birth-date-differs'
  | 'unusual-length'
  | 'unusual-first-digit'
  | 'not-in-number-plan'
  | 'not-mobile'
  | 'not-an-address';

/** How a number is judged; all optional. */
export interface NumberOptions {
  environment?: 'prod' | 'test';
  kind?: NumberKind;
  /** Compared with day, month and two digits of the year; a difference is a warning. */
  birthDate?: IsoDate;
  /** Common help numbers are an error in production, not a hint. */
  refuseHelpNumbers?: boolean;
  /** Errors become warnings: nothing that came in is dropped. */
  imported?: boolean;
  lang?: Language;
}

/** What there is to say of a number. */
export interface NumberAnswer {
  kind: NumberKind | null;
  /** Digits and date only; what the environment forbids is a finding. */
  valid: boolean;
  rule: 'old' | '2032' | null;
  findings: { code: NumberCode; level: 'error' | 'warning' | 'hint'; message: string; wayOut: string }[];
}

/** What can be asked of the host, besides saving. */
export type RequestKind =
  | 'other-coordinator'
  | 'meeting'
  | 'minutes'
  | 'unit-notice'
  | 'consent-form'
  | 'consent-to-journal'
  | 'message-to-partners'
  | 'archive'
  | 'journal'
  | 'application'
  | 'evaluation-form'
  | 'print';

/** What a user asks the host for, with its text. */
export interface Request {
  kind: RequestKind;
  /** The title of the text. */
  subject: string;
  /** The text, plain. */
  text: string;
  /** The same as an HTML page of its own. */
  html: string;
}

/** The rules and the commands, without a view. */
export interface Core {
  /**
   * What is wrong with a plan, missing in it, or due.
   *
   * @param plan an object or JSON text
   * @param options `today` is the date in Oslo unless given, `lang` is `nb`
   * @throws {PlanError} when plan or options cannot be read
   * @example
   * import { load } from 'individuell-plan/core';
   * const core = await load();
   * for (const finding of core.validate(plan, { today: '2026-03-15', lang: 'nn' })) {
   *   console.log(finding.level, finding.path, finding.message);
   * }
   */
  validate(plan: Plan | string, options?: CoreOptions): Finding[];

  /**
   * How much of the content rule a plan holds: always nine letters, `a` to `i`.
   *
   * @param plan an object or JSON text
   * @param options as for `validate`
   * @throws {PlanError} when plan or options cannot be read
   * @example
   * import { load } from 'individuell-plan/core';
   * const core = await load();
   * const left = core.completeness(plan).filter((letter) => letter.state !== 'met');
   * for (const { letter, title, todo } of left) {
   *   console.log(letter, title, todo.map(({ wayOut }) => wayOut));
   * }
   */
  completeness(plan: Plan | string, options?: CoreOptions): Letter[];

  /**
   * Everything that is due or should have a date: what is missing or overdue first, by date, then
   * what is ahead, by date. What presses is among the findings too; what is due later only here.
   *
   * @param plan an object or JSON text
   * @param options as for `validate`
   * @throws {PlanError} when plan or options cannot be read
   * @example
   * import { load } from 'individuell-plan/core';
   * const core = await load();
   * const mine = core
   *   .clocks(plan, { today: '2026-03-15', settings: { days: { minutes: 7 } } })
   *   .filter((tick) => tick.who === 'p1' && tick.state !== 'later');
   */
  clocks(plan: Plan | string, options?: CoreOptions): Tick[];

  /**
   * The checklists: for starting, handing over and closing, for what is noted in the journal, and
   * for renewing consent.
   *
   * @param plan an object or JSON text
   * @param options as for `validate`
   * @throws {PlanError} when plan or options cannot be read
   * @example
   * import { load } from 'individuell-plan/core';
   * const core = await load();
   * for (const { title, steps } of core.procedures(plan, { lang: 'en' })) {
   *   console.log(title, steps.filter((step) => step.state === 'open').length);
   * }
   */
  procedures(plan: Plan | string, options?: CoreOptions): Procedure[];

  /**
   * A text that leaves the plan. Identity numbers are masked in all of them.
   *
   * @param kind which text
   * @param plan an object or JSON text
   * @param options `format` and `id` beside what `validate` takes
   * @throws {PlanError} code `unknown-kind`, `missing-id`, `unknown-id`, `redacted` for a summary
   *   of a redacted plan, or as for `validate`
   * @example
   * import { load } from 'individuell-plan/core';
   * const core = await load();
   * const page = core.text('minutes', plan, { id: 'mt2', format: 'html', lang: 'nn' });
   */
  text(kind: TextKind, plan: Plan | string, options?: TextOptions): string;

  /**
   * What a user asks the host for, as the element prepares it for `ip-request`.
   *
   * @param plan an object or JSON text
   * @param options `as` says who asks, and what that reader may see; `id` is the meeting it is about
   * @throws {PlanError} as for `text`; and `not-permitted` for a role that does not ask for it
   * @example
   * import { load } from 'individuell-plan/core';
   * const core = await load();
   * const { subject, text } = core.request('unit-notice', plan, { as: 'coordinator' });
   */
  request(
    kind: RequestKind,
    plan: Plan | string,
    options?: Omit<TextOptions, 'format'>,
  ): Request;

  /**
   * What must be documented in the journal: the same as `text('journal', plan, options)`.
   *
   * @param plan an object or JSON text
   * @param options as for `text`
   * @throws {PlanError} when plan or options cannot be read
   * @example
   * import { load } from 'individuell-plan/core';
   * const core = await load();
   * console.log(core.journalText(plan));
   */
  journalText(plan: Plan | string, options?: TextOptions): string;

  /**
   * A plan in figures, for KOSTRA, PLO and the archive.
   *
   * @param plan an object or JSON text
   * @param options as for `validate`
   * @throws {PlanError} code `redacted` when the plan is, or when plan or options cannot be read
   * @example
   * import { load } from 'individuell-plan/core';
   * const core = await load();
   * const { hasPlan, letters } = core.summary(plan, { today: '2026-12-31' });
   * console.log(hasPlan === 1 ? 'FAAT_INDIVIDUELL_PLAN 1' : 'FAAT_INDIVIDUELL_PLAN 2', letters.h);
   */
  summary(plan: Plan | string, options?: CoreOptions): PlanSummary;

  /**
   * The plan after the commands. The one handed in is left as it is.
   *
   * @param plan an object or JSON text
   * @param commands a list, a single one, or JSON text
   * @param options `as` says who asks: what that role may not do is refused
   * @throws {PlanError} when the plan cannot be read, or a command is refused
   * @example
   * import { load } from 'individuell-plan/core';
   * const core = await load();
   * const next = core.apply(
   *   plan,
   *   { command: 'set', id: 'm7', field: 'status', value: 'done' },
   *   { as: { role: 'participant', userId: 'p3' } },
   * );
   */
  apply(
    plan: Plan | string,
    commands: readonly Command[] | Command | string,
    options?: { as?: UserRole | { role: UserRole; userId?: Id }; today?: IsoDate; lang?: Language },
  ): Plan;

  /**
   * The plan that a viewer may have: what is hidden is emptied, and listed in `hidden` with the
   * reason. Never store it: send its commands to `apply` with the full plan and the same viewer.
   *
   * @param viewer a role, or a role and which participant it is; whoever is not named is a reader
   * @param options `settings.informationTypes` says which life areas a sort of information reaches
   * @throws {PlanError} code `redacted` when the plan has been redacted for somebody else
   * @example
   * import { load } from 'individuell-plan/core';
   * const core = await load();
   * const seen = core.redact(plan, { role: 'participant', userId: 'p3' });
   * const next = core.apply(plan, commands, { as: { role: 'participant', userId: 'p3' } });
   */
  redact(
    plan: Plan | string,
    viewer: UserRole | { role: UserRole; userId?: Id },
    options?: { today?: IsoDate; lang?: Language; settings?: Settings },
  ): Plan;

  /**
   * What there is to say of a number. Neither answer nor error holds a digit of it.
   *
   * @param text as it was typed; spaces, dots and hyphens are ignored
   * @param options without `kind`, a number of a person is judged; `environment` is `prod` and
   *   `lang` `nb` unless given
   * @throws {PlanError} when an option cannot be used
   * @example
   * import { load } from 'individuell-plan/core';
   * const core = await load();
   * core.checkNumber('158385 47718', { environment: 'test' }).valid; // true
   */
  checkNumber(text: string, options?: NumberOptions): NumberAnswer;
}

/**
 * Loads the module. Loading again gives the same functions.
 *
 * @param places where the two files are, when they are not beside this one
 * @throws {PlanError} code `load-failed`
 * @example
 * import { load } from 'individuell-plan/core';
 * const core = await load({ wasmUrl: 'https://files.example.no/core_bg.wasm' });
 */
export function load(places?: { wasmUrl?: string | URL; glueUrl?: string | URL }): Promise<Readonly<Core>>;
