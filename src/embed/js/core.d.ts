/**
 * Types of `individuell-plan/core`, and of the plan itself. Needs no DOM.
 *
 * The format is `individuell-plan/1`. Fields that are empty are left out, lists are always
 * written, and fields that this version does not know are kept as they came.
 */

/** A calendar date, `yyyy-mm-dd`. */
export type IsoDate = string;
/** An id, unique in the whole plan. */
export type Id = string;
/** A JSON Pointer into the plan, such as `/goals/0/measures/2/deadline`. */
export type Pointer = string;
/** The language of messages: Norwegian Bokmål, Norwegian Nynorsk, English. */
export type Language = 'nb' | 'nn' | 'en';

/** How far a measure (tiltak) has come. */
export type MeasureStatus = 'planned' | 'ongoing' | 'done' | 'paused' | 'cancelled';
/** What an evaluation of a goal came to. */
export type EvaluationResult = 'reached' | 'partly' | 'not-reached' | 'ongoing';
/** The part of the services a participant comes from. */
export type Sector = 'health' | 'school' | 'nav' | 'child-welfare' | 'family' | 'other';
/** What a participant is in the plan. */
export type ParticipantRole =
  | 'person'
  | 'next-of-kin'
  | 'parent'
  | 'guardian'
  | 'coordinator'
  | 'hospital-coordinator'
  | 'child-coordinator'
  | 'pathway-coordinator'
  | 'contact-doctor'
  | 'contact-psychologist'
  | 'general-practitioner'
  | 'participant'
  | 'substitute'
  | 'coordinating-unit';
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

/** The person the plan is for. */
export interface Person {
  name?: string;
  birthDate?: IsoDate;
  /** Test numbers only. A real identity number does not belong in the plan. */
  number?: string;
  language?: string;
  phone?: string;
  email?: string;
}

/** The time the plan is made for, or a part of it. */
export interface Period {
  start?: IsoDate;
  end?: IsoDate;
}

/** Someone who takes part in the plan. */
export interface Participant {
  id: Id;
  name?: string;
  roles: ParticipantRole[];
  organisation?: string;
  sector?: Sector;
  phone?: string;
  email?: string;
  /** From this day on. */
  from?: IsoDate;
  /** To the end of this day. */
  to?: IsoDate;
}

/** A measure (tiltak): what is done, how much and how, by whom, until when. */
export interface Measure {
  id: Id;
  /** What is done. */
  title?: string;
  /** How much (omfang). */
  extent?: string;
  /** How it is carried out (gjennomføring). */
  how?: string;
  /** The id of a participant. */
  responsible?: Id;
  start?: IsoDate;
  deadline?: IsoDate;
  status?: MeasureStatus;
}

/** One look back at a goal. */
export interface Evaluation {
  id: Id;
  date?: IsoDate;
  result?: EvaluationResult;
  text?: string;
}

/** A goal (hovedmål), or a goal under it (delmål). */
export interface Goal {
  id: Id;
  title?: string;
  description?: string;
  goals: Goal[];
  measures: Measure[];
  evaluations: Evaluation[];
}

/**
 * A plan, format version 1.
 *
 * @example
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
export interface Plan {
  format: 'individuell-plan/1';
  id: Id;
  title?: string;
  person?: Person;
  /** What is important to the person, in their own words. */
  whatMatters?: string;
  period?: Period;
  /** When and how the whole plan is evaluated next. */
  evaluation?: { next?: IsoDate; method?: string };
  participants: Participant[];
  goals: Goal[];
  /** Measures that belong to no goal yet. */
  measures: Measure[];
}

/** The lists that entries live in. */
export type ListName = 'goals' | 'measures' | 'evaluations' | 'participants';

/** Sets one field; null clears it. */
export type SetCommand = { command: 'set'; field: string; value: unknown } & (
  | { /** An entry. */ id: Id; part?: never }
  | { /** A part of the plan that is not a list. */ part: 'person' | 'period' | 'evaluation'; id?: never }
  | { /** Neither: the plan itself. */ id?: never; part?: never }
);

/** Puts a new entry into a list; without `parent` a list of the plan itself. */
export interface AddCommand {
  command: 'add';
  parent?: Id;
  list: ListName;
  /** Last in the list when left out. */
  index?: number;
  entry: { id: Id } & Partial<Goal | Measure | Evaluation | Participant>;
}

/** Takes an entry out, with all that is under it. */
export interface RemoveCommand {
  command: 'remove';
  id: Id;
}

/** Moves an entry to another place or parent. */
export interface MoveCommand {
  command: 'move';
  id: Id;
  parent?: Id;
  index?: number;
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

/** What a host can decide about the rules. */
export interface Settings {
  /** In `test`, only test numbers are right. */
  environment?: 'prod' | 'test';
  /** Days before and after which the rules remind. */
  days?: Record<string, number>;
  /** How large a plan may be. */
  limits?: Record<string, number>;
  /** What a new plan starts with. */
  template?: unknown;
}

/** What is thrown and reported: an `Error` that also says what and where. */
export interface PlanError extends Error {
  /** `not-json`, `internal`, or a code of the module's. */
  code: string;
  /** A JSON Pointer into what was handed in; empty for the whole of it. */
  path: string;
}

/** The rules and the commands, without a view. */
export interface Core {
  /**
   * What is wrong with a plan, missing in it, or due.
   *
   * @param plan an object or JSON text
   * @param options `today` is the date in Oslo unless given, `lang` is `nb`
   * @throws {PlanError} when the plan cannot be read
   * @example
   * import { load } from 'individuell-plan/core';
   * const core = await load();
   * for (const finding of core.validate(plan, { today: '2026-03-15', lang: 'nn' })) {
   *   console.log(finding.level, finding.path, finding.message);
   * }
   */
  validate(
    plan: Plan | string,
    options?: { today?: IsoDate; lang?: Language; settings?: Settings },
  ): Finding[];

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
