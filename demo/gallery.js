/**
 * The gallery: draws the states of `gallery-states.js`, one below the other, or one of them.
 *
 * Promises to tell, by `data-ready` on the document, when everything stands. With `?flat=1` the
 * element draws into a box among its children instead of a shadow root, for tools that do not look
 * into one; that is done here and not in the element.
 */

import { STATES } from './gallery-states.js';

const WORDS = {
  nb: 'Galleri',
  nn: 'Galleri',
  en: 'Gallery',
};

const query = new URLSearchParams(location.search);
const lang = query.get('lang') in WORDS ? query.get('lang') : 'nb';
const flat = query.get('flat') === '1';
document.documentElement.lang = lang;
document.documentElement.dataset.colorScheme = query.get('scheme') ?? 'auto';
document.getElementById('title').textContent = WORDS[lang];

/** The boxes that elements draw into without a shadow root. */
const boxes = new WeakMap();

listStates();
if (flat) drawFlat();
await import('/pkg/index.js');
for (const state of chosen()) await show(state);
await pause(200); // What follows a settled plan has followed.
document.documentElement.dataset.ready = 'true';

function pause(time) {
  return new Promise((resolve) => { setTimeout(resolve, time); });
}

/** Without a shadow root the ids of two plans would be the same, so there it is one at a time. */
function chosen() {
  const name = query.get('state') ?? (flat ? 'typical' : null);
  return STATES.filter((state) => !name || state.name === name);
}

function listStates() {
  const list = document.createElement('ul');
  for (const { name } of STATES) {
    const link = document.createElement('a');
    link.href = `?${new URLSearchParams({ ...Object.fromEntries(query), state: name })}`;
    link.textContent = name;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  document.getElementById('states').append(list);
}

async function show({ name, plan, role = 'coordinator', user, mode = 'edit', saves = true, steps = [] }) {
  const heading = document.createElement('h2');
  heading.textContent = name;
  const element = document.createElement('individuell-plan');
  if (boxes.has(element)) element.append(boxes.get(element));
  element.setAttribute('lang', lang);
  element.setAttribute('today', query.get('today') ?? '2026-11-22');
  element.setAttribute('user-role', role);
  if (user) element.setAttribute('user-id', user);
  element.setAttribute('mode', mode);
  element.settings = { environment: 'test', headingLevel: 3 };
  const shown = document.createElement('section');
  shown.append(heading, element);
  document.getElementById('gallery').append(shown);
  const ready = new Promise((resolve) => { element.addEventListener('ip-ready', resolve, { once: true }); });
  const given = await plan();
  if (given) {
    element.plan = given;
    await ready;
    element.validate(); // Any call has drawn what comes a moment after the goals.
  } else {
    await pause(400); // That there is no plan is said when none has come for a moment.
  }
  for (const step of steps) await take(element.shadowRoot ?? boxes.get(element), step);
  if (!saves) {
    element.addEventListener('ip-save', (event) => event.preventDefault());
    element.save();
    element.markSaved(false);
  }
}

/** Presses what a selector names, or types into it; waits until it is there. */
async function take(root, step) {
  const [selector, text] = [step].flat();
  for (let tries = 0; tries < 100; tries += 1) {
    const found = root.querySelector(selector);
    if (found && text === undefined) found.click();
    if (found && text !== undefined) {
      found.focus();
      found.value = text;
      found.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await pause(20);
    if (found) return;
  }
  throw new Error(`the gallery finds no ${selector}`);
}

/** Gives elements a box in place of a shadow root, with what the element asks of one, and the page its style. */
function drawFlat() {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    if (this.localName !== 'individuell-plan') return attach.call(this, how);
    const box = document.createElement('div');
    box.className = 'ip-flat';
    box.getElementById = (id) => box.querySelector(`#${CSS.escape(id)}`);
    Object.defineProperty(box, 'activeElement', {
      get: () => (box.contains(document.activeElement) ? document.activeElement : null),
    });
    boxes.set(this, box);
    return box;
  };
  const replace = CSSStyleSheet.prototype.replaceSync;
  CSSStyleSheet.prototype.replaceSync = function (css) {
    const scoped = css.replace(/:host\(([^)]*)\)/g, ':scope$1').replace(/:host/g, ':scope');
    replace.call(this, `@scope (.ip-flat) { ${scoped} }`);
    document.adoptedStyleSheets = [this];
  };
}
