/**
 * Watches a page while a journey runs: reports of the policy, errors of scripts, requests.
 *
 * Promises to have seen everything from the first byte of the first page on, across navigations.
 * It judges in `complaints()`, and forgives only what a journey has named beforehand.
 */

/** What the page may ask of its own server: itself, its own files, the package. */
const OWN_PATHS = [/^\/(index\.html)?$/, /^\/demo\//, /^\/pkg\//, /^\/tests\//, /^\/example\//];

/** How Chromium words a report of the policy or of Trusted Types on the console. */
const POLICY_WORDS = /Content Security Policy|violates the following|Trusted ?(Type|HTML|Script)/i;

export class Watch {
  /** Reports of CSP and Trusted Types, by event. */
  reports = [];
  /** Console lines of every kind: `{ type, text }`. */
  console = [];
  pageErrors = [];
  requests = [];
  #origin;
  #forgiven = [];

  /** @param {string} origin of the server under test */
  constructor(origin) {
    this.#origin = origin;
  }

  /** @param {import('@playwright/test').Page} page a page on which nothing has been opened yet */
  async follow(page) {
    page.on('console', (line) => this.console.push({ type: line.type(), text: line.text() }));
    page.on('pageerror', (error) => this.pageErrors.push(String(error?.stack ?? error)));
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('websocket', (socket) => this.requests.push(socket.url()));
    await page.exposeFunction('ipReport', (report) => this.reports.push(report));
    await page.addInitScript(() => {
      addEventListener(
        'securitypolicyviolation',
        ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => {
          globalThis.ipReport({ effectiveDirective, blockedURI, sample, at: `${sourceFile}:${lineNumber}` });
        },
        true,
      );
    });
  }

  /** Complaints that match are expected in this journey. @param {RegExp} what */
  forgive(what) {
    this.#forgiven.push(what);
  }

  get policyReports() {
    const onConsole = this.console.filter(({ text }) => POLICY_WORDS.test(text)).map(({ text }) => text);
    return [...this.reports.map((report) => JSON.stringify(report)), ...onConsole];
  }

  get consoleErrors() {
    const errors = this.console.filter(({ type, text }) => type === 'error' && !POLICY_WORDS.test(text));
    return errors.map(({ text }) => text);
  }

  /** Requests to somewhere else, or to an address of our server that is none of the page's files. */
  get foreignRequests() {
    return this.requests.filter((address) => {
      const url = new URL(address);
      if (url.protocol === 'data:') return false;
      // A file that the page made itself and hands over; it never leaves the machine.
      if (url.protocol === 'blob:') return url.origin !== this.#origin;
      return url.origin !== this.#origin || !OWN_PATHS.some((path) => path.test(url.pathname));
    });
  }

  /** Waits until what the page has already done has been reported. */
  async settle(page) {
    if (page.isClosed()) return;
    await page.evaluate(async () => {
      // Reports are sent as tasks: two turns of the event loop see all of them out.
      for (let turn = 0; turn < 2; turn += 1) {
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(0);
        });
      }
    });
  }

  /** Everything that should not have happened. */
  complaints() {
    const all = [
      ...this.policyReports.map((what) => `policy: ${what}`),
      ...this.pageErrors.map((what) => `page error: ${what}`),
      ...this.consoleErrors.map((what) => `console error: ${what}`),
      ...this.foreignRequests.map((what) => `request: ${what}`),
    ];
    return all.filter((complaint) => !this.#forgiven.some((what) => what.test(complaint)));
  }

  /** Forgets what was seen: for the tests of the watch itself. */
  clear() {
    for (const list of [this.reports, this.console, this.pageErrors, this.requests]) list.length = 0;
  }
}
