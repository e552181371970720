/**
 * What crosses the border between JavaScript and the wasm module: JSON text in, JSON text or a
 * refusal out.
 *
 * Promises: whatever the host hands in becomes text or a `PlanError`, never a stray exception; an
 * error that the module throws on purpose becomes a `PlanError` too.
 * Does not read plans: whether the text is a plan is for the module to judge.
 */

/** The one kind of error this package throws or reports. */
export class PlanError extends Error {
  /**
   * @param {{ code: string, path?: string, message: string }} detail `code` is for programs,
   *   `path` (a JSON Pointer) says where, `message` is for people and never quotes a plan.
   */
  constructor({ code, path = '', message }) {
    super(message);
    this.name = 'PlanError';
    this.code = code;
    this.path = path;
  }
}

/**
 * The JSON text of a value; text is taken to be JSON already.
 *
 * The engine's own message is dropped on purpose: it can quote keys of the host's object.
 *
 * @param {unknown} value
 * @param {string} message what to say when the value has no JSON form
 * @returns {string}
 * @throws {PlanError} code `not-json`: a cycle, a BigInt, a function, or nesting without end
 */
export function jsonText(value, message) {
  if (typeof value === 'string') return value;
  let text;
  try {
    text = JSON.stringify(value);
    // Half a surrogate pair is legal in a JavaScript string and illegal in UTF-8. It is replaced
    // here, once; the slow way is taken only when `stringify` has had to escape one.
    if (text && /\\ud[89a-f]/.test(text)) text = JSON.stringify(value, wellFormed);
  } catch {
    text = undefined;
  }
  if (text === undefined) throw new PlanError({ code: 'not-json', message });
  return text;
}

function wellFormed(_key, value) {
  return typeof value === 'string' ? (value.toWellFormed?.() ?? value) : value;
}

/**
 * The refusal in what the module threw, or null. The module throws refusals as JSON text;
 * whatever else comes out of it has torn through its frames and leaves a broken instance.
 *
 * @param {unknown} thrown
 * @returns {PlanError | null}
 */
export function refusal(thrown) {
  if (typeof thrown !== 'string') return null;
  try {
    const detail = JSON.parse(thrown);
    return typeof detail.code === 'string' ? new PlanError(detail) : null;
  } catch {
    return null;
  }
}

/** True when both texts hold the same JSON, keys in the same order. */
export function sameJson(a, b) {
  if (a === b) return true;
  if (a === null || b === null) return false;
  try {
    return JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b));
  } catch {
    return false;
  }
}
