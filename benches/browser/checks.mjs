// That what was measured is what was meant: every title is there, every key arrived, and the
// planted errors are found. A check that fails ends the run: fast and wrong is of no use.

/** Every measure's title stands on the page; in ours as text, which reading and searching need. */
export async function checkPage({ ask, page, plan }) {
  expectSame('titles on the page', await ask('titles'), plan.titles);
  if (page.isOurs) expectSame('titles without a text node', await ask('missingTexts', plan.titles), []);
}

/**
 * The browser's own search finds the titles. Only in ours: in the others titles are values of
 * fields. Each search walks the whole page, so of a large plan every tenth is looked for, and none
 * under throttle.
 */
export async function checkFound({ ask, page, plan, throttle }) {
  if (!page.isOurs || throttle > 1) return;
  const step = plan.size === 'large' ? 10 : 1;
  const sought = plan.titles.filter((_, index) => index !== plan.middle.index && index % step === 0);
  expectSame('titles that the search does not find', await ask('unfindable', sought), []);
  const nowhere = 'denne teksten finnes ikke i planen';
  expectSame('what the search must not find', await ask('unfindable', [nowhere]), [nowhere]);
}

export async function checkTyped({ ask, tab, plan, typed }) {
  const { goal, measure, index } = plan.middle;
  const wanted = plan.titles[index] + typed;
  expectSame('typed text in the view', (await ask('titles'))[index], wanted);
  const model = await tab.page.evaluate(([g, m]) => window.__driver.modelTitle(g, m), [goal, measure]);
  expectSame('typed text in the model', model, wanted);
}

/** The plain pages give a number; ours gives findings, of which errors are compared by measure. */
export async function checkValid({ tab, page, plan }) {
  const found = await tab.page.evaluate(() => window.__driver.validate());
  if (!page.isOurs) {
    expectSame('planted errors', found, plan.expectedErrors);
    return;
  }
  const model = await tab.page.evaluate(() => document.querySelector('individuell-plan').getPlan());
  const errors = found.filter(({ level }) => level === 'error');
  const places = errors.map(({ code, path }) => `${code} ${measureAt(model, path)}`);
  const wanted = plan.backwards.map((id) => `deadline-before-start ${id}`);
  expectSame('planted errors', places.sort(), wanted.sort());
}

function measureAt(plan, pointer) {
  const [goals, goal, measures, measure] = pointer.split('/').slice(1);
  return plan[goals]?.[goal]?.[measures]?.[measure]?.id;
}

function expectSame(what, found, wanted) {
  const [is, should] = [found, wanted].map((value) => JSON.stringify(value));
  if (is !== should) throw new Error(`${what}: ${short(is)} instead of ${short(should)}`);
}

const short = (text = 'nothing') => (text.length > 300 ? `${text.slice(0, 300)}…` : text);
