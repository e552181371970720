/** Types of `individuell-plan/define`: the element, its events, and its registration. */

import type { Command, Finding, KnownPlan, Language, Pointer, Request, Settings, UserRole } from './core.js';
import type { Id, IsoDate, Plan, Sector } from './plan.js';

export * from './plan.js';
export type {
  AddCommand,
  Command,
  DaySettings,
  Finding,
  KnownPlan,
  Language,
  LimitSettings,
  MoveCommand,
  PlanError,
  Pointer,
  RemoveCommand,
  Request,
  RequestKind,
  SetCommand,
  Settings,
  UserRole,
} from './core.js';

/** Whether the plan can be changed. */
export type Mode = 'edit' | 'read';

/** A person or a service that the user can pick from. */
export interface DirectoryEntry {
  name: string;
  organisation?: string;
  sector?: Sector;
  phone?: string;
  email?: string;
}

/** Sentences of the host's own in place of ours, by their text key. */
export type Texts = Record<string, string>;

/** The element can be used: the plan set so far, if any, is on the screen. Sent once. */
export interface ReadyDetail {
  lang: Language;
  mode: Mode;
  role: UserRole;
}

/**
 * The user has changed the plan. Sent 300 ms after typing and about 200 ms after other steps; not
 * for what the host does itself by `plan` or `apply()`.
 */
export interface ChangeDetail {
  /** Null when the plan that is open is redacted. */
  plan: Plan | null;
  /** What leads from the plan of the event before to this one. */
  commands: Command[];
  /** That of the last step. */
  reason: 'edit' | 'undo' | 'redo';
}

/**
 * The user wants to save. Unless a listener calls `preventDefault()`, the plan counts as saved
 * when the event is over; a host that has prevented it calls `markSaved()` when it knows.
 */
export interface SaveDetail {
  /** Null when the plan that is open is redacted: what is to be stored are the commands. */
  plan: Plan | null;
  findings: Finding[];
  /**
   * What has been done since the plan was opened or saved. Applied by `core.apply` to the full plan
   * as the same user, they change exactly what the user has changed.
   */
  commands: Command[];
}

/**
 * The user asks for something that only the host can do. A listener that takes it calls
 * `preventDefault()`; if nobody does, the user is told so and offered the text to copy.
 */
export interface RequestDetail extends Request {
  /** The meeting it is about. */
  id?: Id;
}

/** Something went wrong. The page stays as it is, and so does the plan that is open. */
export interface ErrorDetail {
  /**
   * `load-failed`: the module did not come. `recovered`: it broke, and everything is back.
   * `gave-up`: it broke again and again. `not-json`, `user-id-is-identity-number`, `bad-date`:
   * what the host has set is of no use. Others are the module's own.
   */
  code: string;
  /** A JSON Pointer into what was handed in; empty for the whole of it. */
  path: string;
  /** One sentence in the element's language; quotes nothing of a plan. */
  message: string;
}

/**
 * `<individuell-plan>`.
 *
 * Slot `fallback`: what stands in the element until there is a plan to show, and when the module does not
 * come. To roles `person` and `coordinator` a plan that is set is shown as text before the module is there.
 *
 * @example
 * import 'individuell-plan';
 * const editor = document.querySelector('individuell-plan')!;
 * editor.userRole = 'coordinator';
 * editor.plan = await (await fetch('/plan')).json();
 * editor.addEventListener('ip-save', async (event) => {
 *   event.preventDefault();
 *   const answer = await fetch('/plan', { method: 'PUT', body: JSON.stringify(event.detail.plan) });
 *   editor.markSaved(answer.ok);
 * });
 */
export class IndividuellPlanElement extends HTMLElement {
  /**
   * The plan, as an object of its own. Set it as an object or as JSON text; null shows no plan.
   * Setting never throws: a plan that cannot be read gives `ip-error` and leaves the open one.
   * Setting what is there already does nothing, so a framework may hand back what it got.
   * Null, too, when the open plan is redacted: such a plan is shown and edited, and never stored.
   *
   * @example
   * editor.plan = '{"format":"individuell-plan/1","id":"plan-1","participants":[],"goals":[],"measures":[]}';
   */
  get plan(): Plan | null;
  set plan(value: Plan | string | null | undefined);

  /**
   * What the host decides about the rules. JSON text will do, here and in the next three.
   *
   * @example
   * editor.settings = { environment: 'test' };
   */
  get settings(): Settings | string | undefined;
  set settings(value: Settings | string | null | undefined);

  /**
   * The host's own sentences, by text key.
   *
   * @example
   * editor.texts = { 'host.retry': 'Last inn på nytt' };
   */
  get texts(): Texts | string | undefined;
  set texts(value: Texts | string | null | undefined);

  /**
   * People and services to pick participants from.
   *
   * @example
   * editor.directory = [{ name: 'Skolehelsetjenesten', sector: 'health' }];
   */
  get directory(): readonly DirectoryEntry[] | string | undefined;
  set directory(value: readonly DirectoryEntry[] | string | null | undefined);

  /**
   * Other plans that the person is known to have: a person has one, and the rules tell of it.
   *
   * @example
   * editor.knownPlans = [{ id: 'plan-7', title: 'Individuell plan fra Harstad', status: 'paused' }];
   */
  get knownPlans(): readonly KnownPlan[] | string | undefined;
  set knownPlans(value: readonly KnownPlan[] | string | null | undefined);

  /**
   * Attribute `user-role`. What is absent or unknown means `reader`.
   *
   * @example
   * editor.userRole = 'coordinator';
   */
  get userRole(): UserRole;
  set userRole(value: UserRole | null | undefined);

  /**
   * Attribute `user-id`: the id that the user has as a participant in the plan, or ''. One that
   * looks like an identity number is refused with an `ip-error`.
   *
   * @example
   * editor.userId = 'p1';
   */
  get userId(): Id;
  set userId(value: Id | null | undefined);

  /**
   * Attribute `mode`. Absent means `edit`, anything unknown `read`.
   *
   * @example
   * editor.mode = 'read';
   */
  get mode(): Mode;
  set mode(value: Mode | null | undefined);

  /**
   * Attribute `today`: the date the rules go by. Absent means the date in Oslo, which changes at
   * midnight there.
   *
   * @example
   * editor.today = '2026-03-15';
   */
  get today(): IsoDate;
  set today(value: IsoDate | null | undefined);

  /**
   * The plan as it is now, as an object of its own; null when there is none.
   *
   * @throws {PlanError} code `redacted` when the open plan is redacted: it is not for storing
   * @example
   * localCopy = editor.getPlan();
   */
  getPlan(): Plan | null;

  /**
   * What is wrong with the plan, missing in it, or due; empty when no plan is open.
   *
   * @example
   * const errors = editor.validate().filter((finding) => finding.level === 'error');
   */
  validate(): Finding[];

  /**
   * Takes the last step back. False when there is none.
   *
   * @example
   * undoButton.onclick = () => editor.undo();
   */
  undo(): boolean;

  /**
   * Does again what was undone last. False when there is nothing.
   *
   * @example
   * redoButton.onclick = () => editor.redo();
   */
  redo(): boolean;

  /**
   * As if the user had pressed save: `ip-save` follows. False when no plan is open.
   *
   * @example
   * if (editor.save()) notice.textContent = 'Lagrer …';
   */
  save(): boolean;

  /**
   * Tells the view how saving went, after `preventDefault()` on `ip-save`.
   *
   * @example
   * editor.markSaved(response.ok);
   */
  markSaved(ok?: boolean): void;

  /**
   * Changes the open plan. The user can undo it; no `ip-change` is sent.
   *
   * @throws {PlanError} code `closed` when no plan is open, `not-json`, or why it was refused; the
   *   plan is then as it was
   * @example
   * editor.apply({ command: 'set', id: 'm7', field: 'status', value: 'done' });
   */
  apply(commands: readonly Command[] | Command | string): void;

  /**
   * Puts the focus on a place in the plan. False when it cannot be shown.
   *
   * @example
   * const [first] = editor.validate();
   * if (first) editor.focusPath(first.path);
   */
  focusPath(pointer: Pointer): boolean;

  /**
   * Puts the focus on the first control in the view.
   *
   * @example
   * editor.focus();
   */
  focus(options?: FocusOptions): void;
}

/**
 * Registers the element. Safe on a server, where it does nothing.
 *
 * @param tag `individuell-plan` unless given
 * @param registry that of the page unless given
 * @returns false when the tag is taken by another class, or there is no registry
 * @example
 * import { define } from 'individuell-plan/define';
 * define('kommune-plan');
 */
export function define(tag?: string, registry?: CustomElementRegistry): boolean;

/**
 * Says where the module's two files are, when they are not beside this one: what opens a plan, and
 * what comes later, when somebody begins to edit. They must be of one release. To be called before
 * the first element is connected.
 *
 * @example
 * import { configure, define } from 'individuell-plan/define';
 * configure({
 *   wasmUrl: '/static/individuell_plan_bg.wasm',
 *   laterUrl: '/static/individuell_plan_more.wasm',
 * });
 * define();
 */
export function configure(places: {
  wasmUrl?: string | URL;
  laterUrl?: string | URL;
}): void;

declare global {
  interface HTMLElementTagNameMap {
    'individuell-plan': IndividuellPlanElement;
  }

  interface GlobalEventHandlersEventMap {
    'ip-ready': CustomEvent<ReadyDetail>;
    'ip-change': CustomEvent<ChangeDetail>;
    'ip-save': CustomEvent<SaveDetail>;
    'ip-request': CustomEvent<RequestDetail>;
    'ip-error': CustomEvent<ErrorDetail>;
  }
}
