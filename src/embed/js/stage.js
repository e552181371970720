/**
 * What stands in the shadow root: the view of the plan, or what the shell shows in its place.
 *
 * Promises: everything is built by DOM calls, so that it works where the host forbids inline
 * styles and demands Trusted Types; while a new instance starts, a picture of the old view stands
 * in its place, so that nothing jumps; the host's own children are never touched.
 * Does not know the plan, nor the view's inner life: the module draws into the container it gets.
 *
 * Nodes that go can take the focus with them, and a host that hears of it may call in the middle;
 * so they go last in each method, when everything else is in order.
 */

import css from './style.js';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** Milliseconds after which nobody waits for a frame any more. */
const NO_FRAME = 100;

/** A constructed style sheet belongs to one document; elements in the same document share it. */
const sheets = new WeakMap();

export class Stage {
  /** What the button to try again does. */
  onRetry = () => {};
  /** Done when a plan that stands there as text can be seen; null then. @type {Promise<void> | null} */
  unseen = null;
  /** A failure is being told, with a button to try again. */
  isFailing = false;

  #root;
  #box = null;
  /** The view's container, or the picture that stands for it. */
  #container = null;
  #picture = null;
  /** The plan as text that was shown last. */
  #preview = null;
  /** Where somebody reads in it, who has scrolled. @type {{ entry: string, top: number } | null} */
  #place = null;
  /** What is being drawn. */
  #coming = null;
  /** Says the present notice again. */
  #notice = () => {};
  #lang;
  #word;

  /**
   * @param {ShadowRoot} root
   * @param {() => string} lang the language of the shell's own words
   * @param {(key: string) => string} word a sentence in that language
   */
  constructor(root, lang, word) {
    this.#root = root;
    this.#lang = lang;
    this.#word = word;
    this.dress();
  }

  /** Puts the style sheet on; called again when the element has moved to another document. */
  dress() {
    const document = this.#root.ownerDocument;
    let sheet = sheets.get(document);
    if (!sheet && document.defaultView) {
      sheet = new document.defaultView.CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(document, sheet);
    }
    if (sheet) this.#root.adoptedStyleSheets = [sheet];
  }

  /** A container in the document for the module to draw in, beside what stands there. */
  prepare() {
    this.#place = this.isPreviewed ? placeIn(this.#picture) : null;
    this.#coming = create('div', 'ip-view');
    // First in the root: an id is then found here before it is found in the picture.
    this.#root.prepend(this.#coming);
    return this.#coming;
  }

  /** The view has come: its container takes the place of everything else. */
  enter() {
    this.#container = this.#coming;
    this.#picture = null;
    this.#root.replaceChildren(this.#container);
    const place = this.#place;
    if (!place) return;
    const keep = () => keepPlace(this.#root.host, entriesOf(this.#root), place);
    keep();
    // What was out of sight has its own height only in a frame.
    painted().then(keep);
  }

  /** The view has not come. */
  discard() {
    this.#coming.remove();
  }

  /** Puts a picture where the view was. The copy has no listeners, so nothing calls the dead. */
  freeze() {
    if (!this.#container) return;
    const picture = this.#container.cloneNode(true);
    const selects = picture.querySelectorAll('select');
    this.#container.querySelectorAll('select').forEach((select, index) => {
      selects[index].selectedIndex = select.selectedIndex;
    });
    picture.inert = true;
    this.#container = null;
    this.#picture = picture;
    this.#root.replaceChildren(picture);
  }

  /** A plan as text in the view's place, until the view has come; null takes it away. */
  show(preview) {
    const before = this.isPreviewed ? this.#picture : null;
    if (!preview && !before) return;
    if (!before) {
      this.unseen = painted();
      this.unseen.then(() => (this.unseen = null));
    }
    this.#picture = this.#preview = preview;
    // Empty, the box stays: what is written into it later is read aloud.
    if (this.isFailing) withoutHope(preview);
    else this.say([], { busy: true });
    if (before) before.replaceWith(...[preview].filter(Boolean));
    else this.#root.append(preview);
  }

  get isPreviewed() {
    return this.#picture !== null && this.#picture === this.#preview;
  }

  /** Leaves nothing behind. */
  clear() {
    this.#container = null;
    this.#picture = null;
    this.#root.replaceChildren();
  }

  /**
   * Says something in the place of the view, or above what can be read of it. Before there has been
   * a view, the host's own fallback stands with it; afterwards the picture does, to be read but not
   * written in.
   *
   * @param {string[]} keys of the sentences
   * @param {{ busy?: boolean, retry?: boolean }} [how]
   */
  say(keys, { busy = false, retry = false } = {}) {
    this.isFailing = retry;
    this.#notice = () => {
      const text = keys.map(this.#word).join(' ');
      const label = retry ? this.#word('host.retry') : null;
      this.#box.fill({ text, label, busy, lang: this.#lang(), slot: !this.#picture || (this.isPreviewed && retry) });
    };
    this.#box ??= new Box(() => this.onRetry());
    this.#notice();
    if (this.#picture) makeReadOnly(this.#picture);
    if (retry && this.isPreviewed) withoutHope(this.#picture);
    // The box stays in the tree while its words change: a live region that is put in anew is
    // not read out.
    if (this.#box.node.parentNode !== this.#root) this.#root.prepend(this.#box.node);
  }

  /** Says it in another language, when that has changed while the words stand there. */
  repeat() {
    if (this.#box?.node.isConnected) this.#notice();
  }

  /** True when nothing stands there, not even the host's fallback. */
  get isEmpty() {
    return !this.#root.firstChild;
  }

  /** True when the focus is inside. */
  get hasFocus() {
    return this.#root.activeElement !== null;
  }

  /** Where the focus is, in a form that outlives the nodes. */
  markFocus() {
    const active = this.#root.activeElement;
    if (!active) return null;
    const { selectionStart = null, selectionEnd = null } = active;
    return { id: active.closest('[id]')?.id ?? '', selectionStart, selectionEnd };
  }

  /** The ids of what is open for editing, which a new view can open again. */
  opened() {
    const editors = this.#container?.querySelectorAll('.editor') ?? [];
    return [...editors].map((editor) => editor.closest('[id]')?.id).filter(Boolean);
  }

  /** Puts the focus back, unless the user has gone somewhere else in the meantime. */
  restoreFocus({ id, selectionStart, selectionEnd }) {
    if (!this.#focusIsFree()) return;
    const target = (id && this.#root.getElementById(id)) || this.#firstControl();
    target?.focus({ preventScroll: true });
    if (target?.id !== id || selectionStart === null) return;
    try {
      target.setSelectionRange(selectionStart, selectionEnd);
    } catch {
      // Not every field has a caret that can be placed.
    }
  }

  focusFirst(options) {
    this.#firstControl()?.focus(options);
  }

  #firstControl() {
    return [...this.#root.querySelectorAll(CONTROLS)].find(
      (control) => !control.disabled && !control.closest('[inert]') && (control.checkVisibility?.() ?? true),
    );
  }

  /** Nodes that go take the focus to the body, also out of nested shadow roots. */
  #focusIsFree() {
    const { activeElement, body } = this.#root.ownerDocument;
    return !activeElement || activeElement === body;
  }
}

/** The box for words of the shell: the host's fallback, a status line, a button to try again. */
class Box {
  node = create('div', 'ip-shell');
  #slot = create('slot', '');
  #status = create('p', 'ip-shell-text');
  #button = create('button', 'ip-shell-retry');

  constructor(retry) {
    this.#slot.name = 'fallback';
    this.#status.setAttribute('role', 'status');
    this.#button.type = 'button';
    this.#button.addEventListener('click', retry);
    this.node.append(this.#status);
  }

  /** Without a label there is no button. */
  fill({ text, label, busy, lang, slot }) {
    this.node.lang = lang;
    this.node.setAttribute('aria-busy', String(busy));
    // Words that only matter while nothing better is there give way to the host's fallback;
    // a failure is told beside it.
    this.#slot.textContent = label ? '' : text;
    this.#status.textContent = label ? text : '';
    this.#button.textContent = label ?? '';
    if (!slot) this.#slot.remove();
    else if (!this.#slot.parentNode) this.node.prepend(this.#slot);
    if (!label) this.#button.remove();
    else if (!this.#button.parentNode) this.node.append(this.#button);
  }
}

/** What stands there as text is not being opened any more. */
function withoutHope(preview) {
  preview?.querySelector('.head-facts')?.remove();
}

/** Done when what is drawn now can be seen, or when no frame comes, as in a hidden window. */
function painted() {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, NO_FRAME);
  });
}

const entriesOf = (box) => [...box.querySelectorAll('[data-entry]')];
const topOf = (box) => box.getBoundingClientRect().top;

/** The first entry in sight and where it is, once the beginning is out of sight. */
function placeIn(box) {
  if (topOf(box) >= 0) return null;
  const first = entriesOf(box).find((entry) => topOf(entry) >= 0);
  return first ? { entry: first.dataset.entry, top: topOf(first) } : null;
}

/** Scrolls whatever has been scrolled until the same entry is where it was. */
function keepPlace(host, entries, { entry, top }) {
  const same = entries.find((one) => one.dataset.entry === entry);
  let scroller = host;
  while (scroller && !scroller.scrollTop) {
    scroller = scroller.assignedSlot ?? scroller.parentElement ?? scroller.getRootNode().host;
  }
  if (same && scroller) scroller.scrollTop += topOf(same) - top;
}

function create(name, className) {
  const node = document.createElement(name);
  if (className) node.className = className;
  return node;
}

/** Text can still be selected and found in a picture, but nothing in it seems to work. */
function makeReadOnly(picture) {
  picture.inert = false;
  for (const control of picture.querySelectorAll('button, input, select, textarea')) {
    const holdsText = /^(text|search|tel|url|email|date|textarea)$/.test(control.type);
    control[holdsText ? 'readOnly' : 'disabled'] = true;
  }
}
