/**
 * The portal's own script on the demonstration page: what a host writes around <individuell-plan>.
 *
 * It promises to use only what the element offers to every host (attributes, the property `plan`,
 * the events `ip-*`), to change nothing in a plan, and to write text as text only. It stores
 * nothing: the last saved plan lives as long as the page does.
 *
 * Query, for tests and links: lang, role, mode, scheme, plan (a path on this server), today.
 */

const element = document.querySelector('individuell-plan');
// Everybody in the samples is invented, and so are their numbers.
element.settings = { environment: 'test' };
const byId = (id) => document.getElementById(id);
const query = new URLSearchParams(location.search);

/* ---- Who is signed in: one participant of the sample plan for each role. ---- */

const PARTICIPANT_OF_ROLE = {
  person: 'ada',
  'next-of-kin': 'petter',
  guardian: 'mari',
  coordinator: 'tora',
  substitute: 'birk',
  participant: 'silje',
};

/** The plan as the portal has it in store: what was fetched, then what was saved. */
let stored = { participants: [] };

function showWho() {
  const role = byId('role').value;
  const person = (stored.participants ?? []).find(({ id }) => id === PARTICIPANT_OF_ROLE[role]);
  element.setAttribute('user-role', role);
  if (person) element.setAttribute('user-id', person.id);
  else element.removeAttribute('user-id');
  const label = text(role);
  byId('who').textContent = person ? `${person.name} (${label.toLowerCase()})` : label;
}

/* ---- The page's words. Bokmål stands in index.html; the other two stand here. ---- */

const WORDS = {
  nb: {
    savedAt: (time, goals, measures) => `Lagret klokka ${time}. Planen har ${goals} mål og ${measures} tiltak.`,
    notFetched: 'Planen kunne ikke hentes. Prøv igjen om litt.',
    details: (name) => `Innholdet i ${name}`,
    empty: 'Ikke noe innhold.',
  },
  nn: {
    skip: 'Hopp til innhaldet', signedIn: 'Innlogga som', crumbs: 'Brødsmulesti', home: 'Framsida',
    service: 'Helse og meistring', plan: 'Individuell plan', choices: 'Val for demonstrasjonen',
    demo: 'Dette er ein demonstrasjon. Alle personar og stader er oppdikta.',
    choose: 'Vel rolle, språk og vising', role: 'Rolle', person: 'Den planen gjeld',
    'next-of-kin': 'Pårørande', guardian: 'Verje eller føresett', coordinator: 'Koordinator',
    substitute: 'Stadfortredar', participant: 'Deltakar', 'coordinating-unit': 'Koordinerande eining',
    reader: 'Berre lese', language: 'Språk', mode: 'Vising', edit: 'Rediger', read: 'Les',
    scheme: 'Fargar', auto: 'Som på eininga', light: 'Lyse', dark: 'Mørke',
    openSample: 'Plan for eit barn', openAdult: 'Plan for ein vaksen', openStroke: 'Plan etter hjerneslag', openEmpty: 'Tom plan',
    lead: 'Planen samlar måla, tiltaka og menneska rundt den planen gjeld. Han gir ikkje i seg sjølv rett til tenester.',
    fallback: 'Får du ikkje opna planen her, kan du be koordinatoren om han på papir.', hostTitle: 'Dette får portalen',
    hostText: 'Elementet lagrar ikkje planen. Portalen får han gjennom hendingar og lagrar han sjølv.',
    savedTitle: 'Sist lagra plan', nothingSaved: 'Ingenting er lagra enno.',
    showSaved: 'Vis den lagra planen', savedLabel: 'Den lagra planen',
    logTitle: 'Hendingar, nyaste først', noEvents: 'Ingen hendingar enno.',
    footer: 'Eksempel kommune er oppdikta. Sida viser korleis ein portal tek i bruk elementet.',
    savedAt: (time, goals, measures) => `Lagra klokka ${time}. Planen har ${goals} mål og ${measures} tiltak.`,
    notFetched: 'Vi fekk ikkje henta planen. Prøv igjen om litt.',
    details: (name) => `Innhaldet i ${name}`,
    empty: 'Ikkje noko innhald.',
  },
  en: {
    skip: 'Skip to content', signedIn: 'Signed in as', crumbs: 'Breadcrumb', home: 'Home',
    service: 'Health and coping', plan: 'Individual plan', choices: 'Choices for the demonstration',
    demo: 'This is a demonstration. All people and places are invented.',
    choose: 'Choose role, language and view', role: 'Role', person: 'The person the plan is for',
    'next-of-kin': 'Next of kin', guardian: 'Guardian', coordinator: 'Coordinator',
    substitute: 'Substitute', participant: 'Participant', 'coordinating-unit': 'Coordinating unit',
    reader: 'Read only', language: 'Language', mode: 'View', edit: 'Edit', read: 'Read',
    scheme: 'Colours', auto: 'As on the device', light: 'Light', dark: 'Dark',
    openSample: 'A child’s plan', openAdult: 'An adult’s plan', openStroke: 'A plan after a stroke', openEmpty: 'An empty plan',
    lead: 'The plan brings together the goals, the measures and the people around the person it is for. It does not in itself give a right to services.',
    fallback: 'If you cannot open the plan here, ask the coordinator for it on paper.', hostTitle: 'What the portal receives',
    hostText: 'The element does not store the plan. The portal receives it through events and stores it itself.',
    savedTitle: 'Last saved plan', nothingSaved: 'Nothing has been saved yet.',
    showSaved: 'Show the saved plan', savedLabel: 'The saved plan',
    logTitle: 'Events, newest first', noEvents: 'No events yet.',
    footer: 'Eksempel kommune is invented. The page shows how a portal takes the element into use.',
    savedAt: (time, goals, measures) => `Saved at ${time}. The plan has ${goals} goals and ${measures} measures.`,
    notFetched: 'The plan could not be fetched. Try again in a while.',
    details: (name) => `Content of ${name}`,
    empty: 'No content.',
  },
};

for (const node of document.querySelectorAll('[data-t]')) WORDS.nb[node.dataset.t] = node.textContent;
for (const node of document.querySelectorAll('[data-t-label]')) {
  WORDS.nb[node.dataset.tLabel] = node.getAttribute('aria-label');
}

const text = (key) => WORDS[byId('language').value][key];

/** What the status line says: kept as a function so that it can be said again in another language. */
let status = () => text('nothingSaved');

function showLanguage() {
  const language = byId('language').value;
  document.documentElement.lang = language;
  element.setAttribute('lang', language);
  for (const node of document.querySelectorAll('[data-t]')) node.textContent = text(node.dataset.t);
  for (const node of document.querySelectorAll('[data-t-label]')) {
    node.setAttribute('aria-label', text(node.dataset.tLabel));
  }
  document.title = `${text('plan')} – Eksempel kommune`;
  byId('saved-state').textContent = status();
  showWho();
}

/* ---- The plan in, the events out. ---- */

async function open(path) {
  try {
    const address = new URL(path, document.baseURI);
    if (address.origin !== location.origin) throw new Error('a plan is fetched from this server only');
    const response = await fetch(address);
    if (!response.ok) throw new Error(`answer ${response.status}`);
    stored = await response.json();
    showWho();
    element.plan = stored;
  } catch {
    status = () => text('notFetched');
    byId('saved-state').textContent = status();
  }
}

const clock = () => new Date().toTimeString().slice(0, 8);
const count = (goals, of) => (goals ?? []).reduce((sum, goal) => sum + of(goal) + count(goal.goals, of), 0);

function keep(plan) {
  stored = plan;
  const time = clock();
  const goals = count(plan.goals, () => 1);
  const measures = (plan.measures ?? []).length + count(plan.goals, (goal) => (goal.measures ?? []).length);
  status = () => text('savedAt')(time, goals, measures);
  byId('saved-state').textContent = status();
  byId('saved-plan').textContent = JSON.stringify(plan, null, 2);
  byId('saved').hidden = false;
}

/** As many events as the log shows; older ones are let go, with what they carried. */
const LOG_LENGTH = 50;
let logged = 0;

function log(event) {
  logged += 1;
  const time = document.createElement('time');
  time.textContent = clock();
  const name = document.createElement('code');
  name.textContent = event.type;
  const summary = document.createElement('summary');
  summary.append(`${logged}. `, time, ' ', name);
  if (event.type === 'ip-error') summary.append(' ', String(event.detail?.code ?? ''));
  const content = document.createElement('pre');
  content.tabIndex = 0;
  content.setAttribute('role', 'region');
  const details = document.createElement('details');
  details.append(summary, content);
  // Written when it is opened: a keystroke must not cost the text of a whole plan.
  details.addEventListener('toggle', () => {
    content.setAttribute('aria-label', text('details')(summary.textContent));
    content.textContent = details.open ? (JSON.stringify(event.detail, null, 2) ?? text('empty')) : '';
  });
  const item = document.createElement('li');
  item.append(details);
  byId('log').prepend(item);
  byId('log-empty').hidden = true;
  if (byId('log').children.length > LOG_LENGTH) byId('log').lastElementChild.remove();
}

for (const type of ['ip-ready', 'ip-change', 'ip-save', 'ip-error']) element.addEventListener(type, log);
element.addEventListener('ip-save', (event) => keep(event.detail?.plan ?? element.getPlan()));

/* ---- The choices. ---- */

function choose(id, value) {
  const select = byId(id);
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}

choose('role', query.get('role'));
choose('language', query.get('lang'));
choose('mode', query.get('mode'));
choose('scheme', query.get('scheme'));
if (query.has('today')) element.setAttribute('today', query.get('today'));

const showMode = () => element.setAttribute('mode', byId('mode').value);
const showScheme = () => { document.documentElement.dataset.colorScheme = byId('scheme').value; };

byId('role').addEventListener('change', showWho);
byId('language').addEventListener('change', showLanguage);
byId('mode').addEventListener('change', showMode);
byId('scheme').addEventListener('change', showScheme);
byId('open-sample').addEventListener('click', () => open('./demo/plan-child.json'));
byId('open-adult').addEventListener('click', () => open('./demo/plan-adult.json'));
byId('open-stroke').addEventListener('click', () => open('./demo/plan-stroke.json'));
byId('open-empty').addEventListener('click', () => open('./demo/plan-empty.json'));

// On a narrow screen the choices start folded, so that the plan comes first.
byId('choices').open = matchMedia('(width >= 48rem)').matches;

showMode();
showScheme();
showLanguage();
open(query.get('plan') ?? './demo/plan-child.json');
