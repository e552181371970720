/**
 * The gallery: each state is a plan, what the host tells beside it, and what is unfolded.
 *
 * Promises: only what every host may use, besides pressing what a person would press. With
 * `?flat=1` the element draws into its own children instead of a shadow root, for tools that do not
 * look into one; that is done here and not in the element.
 */

const query = new URLSearchParams(location.search);
const lang = query.get('lang') ?? 'nb';
const today = query.get('today') ?? '2026-11-22';
document.documentElement.lang = lang;
document.documentElement.dataset.colorScheme = query.get('scheme') ?? 'auto';

const LONG = 'Rehabiliteringskoordineringsansvarsavklaringsmøteforberedelse ved kommunehelsetjenestesamarbeidet';

const plans = {};
async function plan(name) {
  plans[name] ??= fetch(`./plan-${name}.json`).then((answer) => answer.json());
  return structuredClone(await plans[name]);
}

/** A plan whose texts are as long as people write them, and longer. */
async function longWords() {
  const long = await plan('child');
  long.title = `Individuell plan for ${LONG}`;
  for (const goal of long.goals) {
    goal.title = LONG;
    for (const measure of goal.measures ?? []) measure.title = LONG;
  }
  for (const participant of long.participants) participant.organisation = LONG;
  return long;
}

/** A plan in which something is wrong: an end before its start, two coordinators, nobody responsible. */
async function wrong() {
  const bad = await plan('child');
  bad.period = { start: '2027-01-01', end: '2026-01-01' };
  for (const participant of bad.participants) participant.roles = [...new Set([...(participant.roles ?? []), 'coordinator'])];
  for (const goal of bad.goals) for (const measure of goal.measures ?? []) delete measure.responsible;
  return bad;
}

const SECTIONS = [
  'status', 'clocks', 'procedures', 'timeline', 'loads', 'needs', 'consents', 'meetings', 'goal-evaluation', 'evaluation', 'cooperation',
  'questions', 'contacts', 'start-up', 'transfer', 'closing', 'journal', 'template', 'roles', 'for-coordinator', 'texts',
];
const section = (key) => `#ip-section-${key}`;

/** name, plan, attributes of the element, and what is pressed once it has been drawn. */
const STATES = [
  { name: 'empty', plan: () => plan('empty') },
  { name: 'typical', plan: () => plan('child') },
  { name: 'full', plan: () => plan('adult') },
  { name: 'wrong', plan: wrong, press: ['.attention button', '.save-row .primary'] },
  { name: 'read-only', plan: () => plan('adult'), mode: 'read' },
  { name: 'person', plan: () => plan('child'), role: 'person', user: 'ada' },
  { name: 'hidden', plan: () => plan('child'), role: 'participant', user: 'silje' },
  { name: 'long-words', plan: longWords },
  { name: 'editing-measure', plan: () => plan('child'), press: ['.measure .line-title'] },
  { name: 'editing-goal', plan: () => plan('child'), press: ['.goal .line-title'] },
  { name: 'searching', plan: () => plan('adult'), press: ['#ip-sieve', '#ip-several'] },
  { name: 'meeting', plan: () => plan('adult'), press: [section('meetings'), '.entry .line-title'] },
  { name: 'shortcuts', plan: () => plan('child'), press: ['#ip-shortcuts', '#ip-quick-examples'] },
  ...SECTIONS.map((key) => ({ name: `section-${key}`, plan: () => plan('adult'), press: [section(key)] })),
];

const flat = query.get('flat') === '1';
if (flat) drawFlat();
await import('/pkg/index.js');
for (const state of chosen()) await show(state);
document.documentElement.dataset.ready = 'true';

function chosen() {
  const only = query.get('state');
  const links = STATES.map(({ name }) => {
    const link = document.createElement('a');
    link.href = `?${new URLSearchParams({ ...Object.fromEntries(query), state: name })}`;
    link.textContent = name;
    return link;
  });
  for (const link of links) document.getElementById('states').append(link, ' ');
  // Without a shadow root the ids of two plans would be the same.
  return STATES.filter(({ name }) => (only ? name === only : !flat || name === 'typical'));
}

async function show(state) {
  const heading = document.createElement('h2');
  heading.textContent = state.name;
  const element = document.createElement('individuell-plan');
  element.setAttribute('lang', lang);
  element.setAttribute('today', today);
  element.setAttribute('user-role', state.role ?? 'coordinator');
  if (state.user) element.setAttribute('user-id', state.user);
  element.setAttribute('mode', state.mode ?? 'edit');
  element.settings = { environment: 'test', headingLevel: 3 };
  const shown = document.createElement('section');
  shown.append(heading, element);
  document.getElementById('gallery').append(shown);
  const ready = new Promise((resolve) => { element.addEventListener('ip-ready', resolve, { once: true }); });
  element.plan = await state.plan();
  await ready;
  for (const selector of state.press ?? []) await press(element, selector);
  element.dataset.ready = 'true';
}

async function press(element, selector) {
  const root = element.shadowRoot ?? element;
  for (let tries = 0; tries < 50; tries += 1) {
    const found = root.querySelector(selector);
    if (found) {
      found.click();
      await new Promise((resolve) => { setTimeout(resolve, 60); });
      return;
    }
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
  throw new Error(`the gallery finds no ${selector}`);
}

/** Gives elements a box of their own in place of a shadow root, and their style to the page. */
function drawFlat() {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    if (this.localName !== 'individuell-plan') return attach.call(this, how);
    const box = document.createElement('div');
    box.className = 'ip-flat';
    this.append(box);
    return box;
  };
  import('/pkg/style.js').then(({ default: css }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css.replace(/:host\(([^)]*)\)/g, '.ip-flat$1').replace(/:host/g, '.ip-flat'));
    document.adoptedStyleSheets = [sheet];
  });
}
