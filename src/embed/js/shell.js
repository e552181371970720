/**
 * The shell: the page's one live generation of the wasm module, and how every element gets up
 * again after a trap.
 *
 * Promises: a call into the module either returns, throws a `PlanError`, or ends the whole
 * generation; then each element on the page is moved into the next one, one after the other, and
 * only the one that killed the instance can lose its place.
 * Does not know plans or elements: it knows sessions (`session.js`), by the methods named below.
 *
 * A trap in Rust runs no destructors, so nothing in a dead instance may be used, not even to read.
 */

import { PlanError, refusal } from './border.js';
import { LoadFailure } from './files.js';
import { fetchMore, loadGeneration } from './generation.js';
import { fetchWords, teach } from './languages.js';

/**
 * @typedef {import('./generation.js').Generation} Generation
 * @typedef {object} Session what the shell needs of an element that is on the page
 * @property {boolean} wants it stands there without an instance
 * @property {string} lang the language it speaks
 * @property {boolean} hasFocus
 * @property {Promise<void> | null} unseen what stands in its place cannot be seen yet
 * @property {(generation: Generation) => boolean} livesIn
 * @property {() => void} raise move into the live generation
 * @property {() => void} settle the view has had time to draw
 * @property {(now: number) => void} blame an instance has died, perhaps by this element
 * @property {() => void} lose the instance is gone, and off the stack
 * @property {(reason: string) => void} miss the module did not load
 * @property {() => void} flush tell the host what it has not heard yet
 */

/** @type {Set<Session>} */
const sessions = new Set();
/** @type {Generation | null} */
let live = null;
/** The attempt to load that counts. @type {Promise<Generation> | null} */
let loading = null;
/** Who is on the stack, and who is being brought up: the first to blame for a trap. */
let calling = null;
let raising = null;

/** The generation to live in, or null while there is none. */
export function living() {
  return live?.dead === false ? live : null;
}

/** True while the session's view is being brought up and has not had time to draw. */
export function isRaising(session) {
  return raising === session;
}

/** True when the same can be tried again: the instance has died of it, or is on the stack. */
export function isForLater(error) {
  return !living() || error.code === 'busy';
}

/** The element has come to the page. False when it had never left. */
export function join(session) {
  if (sessions.has(session)) return false;
  if (sessions.size === 0) watchPage('addEventListener');
  sessions.add(session);
  return true;
}

/** The element has left the page. False when it had left before. */
export function leave(session) {
  const left = sessions.delete(session);
  if (left && sessions.size === 0) watchPage('removeEventListener');
  return left;
}

/**
 * Calls an export of the module. There is no other way in.
 *
 * @param {Session} session
 * @param {Generation} generation
 * @param {string} name
 * @param {unknown[]} args
 * @throws {PlanError} what the module refuses; `busy` when the module is on the stack already, as
 *   when a host calls from a focus event; `internal` when the generation has died of the call
 */
export function callInto(session, generation, name, args) {
  if (calling) throw new PlanError({ code: 'busy', message: '' });
  calling = session;
  try {
    return generation.exports[name](...args);
  } catch (thrown) {
    const refused = refusal(thrown);
    if (!refused) bury(generation, thrown);
    throw refused ?? new PlanError({ code: 'internal', message: '' });
  } finally {
    calling = null;
  }
}

/** Somebody works in a plan, or is about to: what that needs is fetched. */
export function expectWork() {
  fetchMore(living);
}

/**
 * Marks a generation as dead, from wherever this was found out, and sees to the next one.
 *
 * @param {Generation} generation
 * @param {unknown} [cause] nobody is to blame for what the network did not bring
 */
export function bury(generation, cause) {
  if (generation.dead) return;
  const inside = [...sessions].filter((session) => session.livesIn(generation));
  // The dead instance may still be on the stack: its nodes are left alone until it is not. First of
  // all, since what it died of may be a stack that is used up.
  queueMicrotask(() => {
    for (const session of inside) session.lose();
    if ([...sessions].some((session) => session.wants)) load();
  });
  generation.dead = true;
  const guilty = calling ?? raising ?? inside.find((session) => session.hasFocus);
  const now = performance.now();
  if (!(cause instanceof LoadFailure)) for (const session of guilty ? [guilty] : inside) session.blame(now);
}

/**
 * Loads the next generation and brings up everyone who waits for it.
 *
 * @param {{ anew?: boolean }} [how] anew: an attempt that hangs is left to itself
 */
export function load({ anew = false } = {}) {
  if (loading && !anew) return;
  // At the same time as the module; whether it came is seen when it is needed.
  for (const session of sessions) fetchWords(session.options).catch(() => {});
  const attempt = loadGeneration(bury);
  loading = attempt;
  attempt.then(
    async (generation) => {
      if (loading !== attempt) return;
      loading = null;
      live = generation;
      // Each has time to draw before the next one comes, so that it is known who kills the
      // instance: views draw in microtasks, where no call is on the stack.
      for (const session of [...sessions]) {
        if (generation.dead) return;
        if (session.wants) await raise(session);
      }
    },
    ({ reason }) => {
      if (loading !== attempt) return;
      loading = null;
      for (const session of [...sessions]) session.miss(reason);
    },
  );
}

/**
 * Brings an element up in the live generation, at once when its language is there; done when its
 * view has drawn itself.
 *
 * @param {Session} session
 */
export async function raise(session) {
  const generation = live;
  if (session.unseen) {
    await session.unseen;
    if (generation.dead || !session.wants) return;
  }
  try {
    if (!teachFor(generation, session)) {
      await fetchWords(session.options);
      if (generation.dead || !session.wants) return;
      // The language may have changed meanwhile.
      if (!teachFor(generation, session)) return raise(session);
    }
  } catch ({ reason }) {
    session.miss(reason);
    return;
  }
  raising = session;
  session.raise();
  await new Promise((resolve) => setTimeout(resolve));
  if (raising === session) raising = null;
  if (!generation.dead) session.settle();
}

function onHide({ type }) {
  if (type === 'visibilitychange' && document.visibilityState !== 'hidden') return;
  for (const session of sessions) session.flush();
}

/** Teaches it what the session says; whom to blame is known if it dies of that. */
function teachFor(generation, session) {
  raising = session;
  try {
    return teach(generation, session.options);
  } finally {
    raising = null;
  }
}

/** @param {'addEventListener' | 'removeEventListener'} way */
function watchPage(way) {
  globalThis[way]('pagehide', onHide);
  document[way]('visibilitychange', onHide);
}
