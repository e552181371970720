/**
 * Saving: the host does it, the view shows how it goes.
 *
 * Promises: `ip-save` comes after the `ip-change` of what is saved; a host that answers in the
 * middle of the event, or much later, has the last word; what the view was told survives its
 * instance.
 * Does not save anything.
 */

export class Saving {
  /** What the view was last told, until the next step. @type {'saving' | 'saved' | 'failed' | null} */
  #state = null;
  #owed = false;
  /** Commands that no save has taken to the host. @type {object[]} */
  #unsaved = [];
  /** How many of them are on their way; null when no save is. @type {number | null} */
  #sent = null;
  #ask;
  #detail;
  #emit;

  /**
   * @param {(otherwise: unknown, name: string, ...args: string[]) => unknown} ask
   * @param {() => object | null} detail plan and findings, when there is a view to give them
   * @param {(type: string, detail: object, cancelable: boolean) => boolean} emit
   */
  constructor(ask, detail, emit) {
    this.#ask = ask;
    this.#detail = detail;
    this.#emit = emit;
  }

  /** Commands that the host has been told of, and has not saved. */
  owe(commands) {
    this.#unsaved.push(...commands);
  }

  /** Another plan has been opened. */
  clear() {
    this.#unsaved = [];
    this.#sent = null;
  }

  /** The user wants to save. Not to be called while the module is on the stack. */
  request() {
    const read = this.#detail();
    this.#owed = read === null;
    if (read === null) return;
    const detail = { ...read, commands: [...this.#unsaved] };
    this.#sent = this.#unsaved.length;
    // Queued behind the `ip-change` that reading the plan may have queued.
    queueMicrotask(() => {
      this.tell('saving');
      const ours = this.#emit('ip-save', detail, true);
      // A host that prevents the default saves in its own time, or has answered already.
      if (ours && this.#state === 'saving') this.tell('saved');
    });
  }

  /** @param {'saving' | 'saved' | 'failed'} state */
  tell(state) {
    // A host that saves at each `ip-change` says so without being asked: it has all it was told.
    if (state === 'saved') this.#unsaved.splice(0, this.#sent ?? this.#unsaved.length);
    if (state !== 'saving') this.#sent = null;
    this.#state = state;
    this.#ask(null, 'ip_saved', state);
  }

  /** The plan is not the one that was saved any more. */
  forget() {
    this.#state = null;
  }

  /** There is a new view: it is told what the old one knew. */
  restore() {
    if (this.#state) this.#ask(null, 'ip_saved', this.#state);
  }

  /** Does what could not be done when the instance died between the button and the event. */
  settle() {
    if (this.#owed) this.request();
  }
}
