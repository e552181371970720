/**
 * A plan as text, drawn by the shell while the module is on its way: what matters, the goals, who
 * does what and by when. It stands where the view will stand, and looks like it.
 *
 * Promises: nothing in it can be pressed, and nothing is judged, since nothing has been checked yet;
 * what a plan holds in the wrong place is left out; text stays text.
 * Does not know who may see a plan: `session.js` asks for it only where nothing is hidden.
 */

/** Goals in goals: as many as the module reads, `limits.rs`. */
const DEPTH = 4;

/**
 * @param {Record<string, any>} plan
 * @param {{ lang: string, level?: number, word: (key: string) => string }} how level: of the plan's
 *   own heading
 * @returns {HTMLElement}
 */
export function preview(plan, { lang, level, word }) {
  const people = new Map(objects(plan.participants).map(({ id, name }) => [id, prose(name)]));

  const heading = (below, ...children) => {
    const tag = `h${Math.min((level >= 2 && level <= 4 ? level : 2) + below, 6)}`;
    return piece(tag, tag, ...children);
  };
  const titled = (title) => piece('span', 'line-title', prose(title));
  const entry = (tag, kind, { id }, ...children) => {
    const box = piece(tag, kind, ...children);
    box.dataset.entry = prose(id);
    return box;
  };

  function measure(one) {
    const who = people.get(one.responsible);
    const due = day(one.deadline, lang);
    const facts = [
      prose(one.extent),
      who && `${word('meta.responsible')}: ${who}`,
      due && word('measure.due').replace('{date}', due),
    ];
    const tags = facts.filter(Boolean).map((fact) => piece('li', 'tag', fact));
    const line = piece('div', 'line', titled(one.title), piece('ul', 'tags', ...tags), piece('p', '', prose(one.how)));
    return entry('li', 'measure', one, line);
  }

  const measures = (list) => piece('ul', 'measures', ...objects(list).map(measure));

  function goal(one, depth) {
    const title = heading(depth + 1, titled(one.title));
    const text = piece('p', 'goal-text', prose(one.description));
    const box = entry('section', 'goal', one, title, text, measures(one.measures), goals(one.goals, depth + 1));
    box.dataset.depth = depth;
    return box;
  }

  function goals(list, depth) {
    const shown = depth > DEPTH ? [] : objects(list);
    return piece('div', 'goals', ...shown.map((one) => goal(one, depth)));
  }

  const section = (key, ...children) => piece('section', 'section', heading(1, word(key)), ...children);
  const page = piece(
    'div',
    'page',
    piece(
      'div',
      'head',
      heading(0, prose(plan.title) || word('heading.plan')),
      piece('ul', 'head-facts', piece('li', '', word('host.loading'))),
    ),
    section('heading.what-matters', piece('p', 'own-words', prose(plan.whatMatters))),
    section('heading.goals', goals(plan.goals, 1), measures(plan.measures)),
  );
  page.lang = lang;
  return piece('div', 'ip-view', page);
}

const prose = (value) => (typeof value === 'string' ? value.trim() : '');
const objects = (list) => (Array.isArray(list) ? list.filter((one) => Object(one) === one) : []);

/** A day as lines show it. */
function day(value, lang) {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(prose(value)) ?? [];
  return year && [date, month, year].join(lang === 'en' ? '/' : '.');
}

function piece(name, kind, ...children) {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  made.append(...children);
  return made;
}
