/**
 * What is looked at on every screen: axe, headings, sizes of targets, scrolling sideways, and
 * whether focus can be seen.
 *
 * Promises to look through the open shadow root as if it were part of the page, and to name what
 * it complains about. It changes nothing on the page but where
 * it is scrolled to and what has focus.
 */

import AxeBuilder from '@axe-core/playwright';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Smallest side of a target, in CSS pixels (WCAG 2.5.8). */
const TARGET = 24;

/** Violations of the whole page, one line each. */
export async function axe(page) {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  if (passes.length === 0) throw new Error('axe has looked at nothing');
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} | ${target.flat().join(' ')} | ${failureSummary.replaceAll('\n', ' ')}`),
  );
}

/** Headings that skip a level, in the order in which the page is read. */
export function headingGaps(page) {
  return page.evaluate(() => {
    const headings = [];
    const read = (node) => {
      if (node.nodeType !== Node.ELEMENT_NODE || !node.checkVisibility()) return;
      if (/^h[1-6]$/.test(node.localName)) headings.push([Number(node.localName[1]), node.textContent.trim()]);
      for (const child of (node.shadowRoot ?? node).children) read(child);
    };
    read(document.body);
    if (headings.length === 0) return ['no heading at all'];
    let before = 0;
    return headings.flatMap(([level, text]) => {
      const skips = level > before + 1;
      const from = before;
      before = level;
      return skips ? [`h${level} “${text}” comes after h${from}`] : [];
    });
  });
}

/** Things to press or type in that are smaller than a finger's due. */
export function smallTargets(page) {
  return page.evaluate((least) => {
    const found = [];
    const controls = 'a[href], button, input, select, textarea, summary, [data-grip]';
    for (const host of document.querySelectorAll('individuell-plan')) {
      for (const control of host.shadowRoot.querySelectorAll(controls)) {
        // What nobody can reach, such as the field that the browser's calendar hangs on, is no target.
        if (!control.checkVisibility() || control.matches('[aria-hidden="true"]')) continue;
        // The label of a checkbox is part of what can be pressed.
        const target = control.closest('label') ?? control;
        const { width, height } = target.getBoundingClientRect();
        if (Math.min(width, height) >= least) continue;
        const name = control.id || control.textContent.trim() || control.className;
        found.push(`${control.localName} ${name}: ${width.toFixed(1)} x ${height.toFixed(1)}`);
      }
    }
    return found;
  }, TARGET);
}

/** What sticks out to the right of the page. Empty when nothing scrolls sideways. */
export function stickingOut(page) {
  return page.evaluate(() => {
    scrollTo(0, scrollY);
    const { scrollWidth, clientWidth } = document.scrollingElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in a window of ${clientWidth}`] : [];
    for (const host of document.querySelectorAll('individuell-plan')) {
      for (const node of host.shadowRoot.querySelectorAll('*')) {
        if (!node.checkVisibility() || node.closest('.only-read-aloud')) continue;
        // A table with a row and a column of names scrolls in a box of its own (WCAG 1.4.10).
        if (node.parentElement?.closest('.scrolls')) continue;
        const { right, left, width } = node.getBoundingClientRect();
        if (width > 0 && (right > clientWidth + 0.5 || left < -0.5)) {
          found.push(`${node.localName}.${node.className} ${node.id} from ${left.toFixed()} to ${right.toFixed()}`);
        }
      }
    }
    return found;
  });
}

/**
 * Walks through the element with Tab and complains of each stop whose focus cannot be seen: no
 * outline or shadow of its own, or something on top of it (WCAG 2.4.7, 2.4.11).
 *
 * @param {import('@playwright/test').Page} page
 * @param {number} stops
 */
export async function unseenFocus(page, stops) {
  const found = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const complaint = await page.evaluate(() => {
      const host = document.activeElement;
      const control = host?.shadowRoot?.activeElement;
      if (!control) return null;
      // A part that the browser put into the control has focus, with a ring of the browser's own.
      if (!control.matches(':focus')) return null;
      const name = `${control.localName} ${control.id || control.textContent.trim().slice(0, 40)}`;
      const style = getComputedStyle(control);
      const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      if (!outlined && style.boxShadow === 'none') return `${name}: nothing shows that it has focus`;
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const shows = [0.1, 0.5, 0.9].some((across) =>
        [0.1, 0.5, 0.9].some((down) => {
          const on = host.shadowRoot.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
          return on !== null && (control.contains(on) || on.contains(control));
        }),
      );
      return shows ? null : `${name}: hidden behind something else`;
    });
    if (complaint) found.push(complaint);
  }
  return [...new Set(found)];
}

/** Everything above that holds on any screen. */
export async function complaints(page) {
  return [
    ...(await axe(page)),
    ...(await headingGaps(page)).map((what) => `heading: ${what}`),
    ...(await smallTargets(page)).map((what) => `small target: ${what}`),
    ...(await stickingOut(page)).map((what) => `sticks out: ${what}`),
  ];
}
