/**
 * Texts that leave the plan: made when somebody asks for one, read, and then handed to the host.
 *
 * Promises: the host hears of a text only when the user has seen it and wants it to; a host that
 * takes it prevents the default, and if nobody does, the user is told so.
 * The texts are those of `core`, which is fetched the first time somebody asks: few do.
 */

export class Letters {
  /** What is being read. @type {{ kind: string, id?: string, subject: string, text: string, html: string } | null} */
  #detail = null;
  #ask;
  #state;
  #emit;
  #report;

  /**
   * @param {(otherwise: unknown, name: string, ...args: string[]) => unknown} ask
   * @param {() => { text: string, options: any }} state the plan, and what the host has set
   * @param {(type: string, detail: object, cancelable: boolean) => boolean} emit
   * @param {(error: any) => void} report a refusal, or that `core` did not come
   */
  constructor(ask, state, emit, report) {
    this.#ask = ask;
    this.#state = state;
    this.#emit = emit;
    this.#report = report;
  }

  /** @param {{ kind: string, id: string | null }} asked */
  async prepare({ kind, id }) {
    try {
      const { load } = await import('./core.js');
      const core = await load();
      const { text, options } = this.#state();
      const { lang, today, settings, role, userId } = options;
      const made = core.request(kind, text, { lang, today, settings, id, as: { role, userId } });
      this.#detail = id ? { ...made, id } : made;
      this.#show('');
    } catch (error) {
      this.#report(error);
    }
  }

  /** Asks the host to take what is being read. */
  request() {
    if (!this.#detail) return;
    const taken = !this.#emit('ip-request', { ...this.#detail }, true);
    this.#show(taken ? 'taken' : 'not-taken');
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(this.#detail.text);
      this.#show('copied');
    } catch {
      // No permission, or an old browser: the text stands there, selected by whoever reads it.
      this.#show('not-taken');
    }
  }

  #show(fate) {
    const { subject, text } = this.#detail;
    this.#ask(null, 'ip_prepared', JSON.stringify({ subject, text }), fate);
  }
}
