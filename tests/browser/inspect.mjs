/**
 * What is looked at on every screen: axe, headings, names, sizes of targets, scrolling sideways,
 * text that is cut off, boundaries in forced colours, motion, and whether focus can be seen.
 *
 * Promises to look through the open shadow root as if it were part of the page, to look the same
 * where the element has none, and to name what it complains about. It changes nothing on the page
 * but where it is scrolled to and what has focus.
 */

import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Smallest side of a target, in CSS pixels (WCAG 2.5.8). */
const TARGET = 24;

/** Violations of the whole page, or of a part within the shadow root, one line each. */
export async function axe(page, part) {
  // What is in order is counted and not described, which takes longer than looking.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(TAGS);
  const found = await violationsOf(part ? builder.include({ fromShadowDom: ['individuell-plan', part] }) : builder);
  // axe scrolls, and then the toolbar that stays lies over whatever it happens to lie over. How
  // large targets are is measured by `smallTargets`, and what hides focus by `unseenFocus`.
  return found.filter((complaint) => !/^target-size: .*partially obscured/.test(complaint));
}

async function violationsOf(builder) {
  const { violations, passes } = await builder.analyze();
  if (passes.length + violations.length === 0) throw new Error('axe has looked at nothing');
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
      for (const control of (host.shadowRoot ?? host).querySelectorAll(controls)) {
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
      for (const node of (host.shadowRoot ?? host).querySelectorAll('*')) {
        if (!node.checkVisibility() || node.closest('.only-read-aloud')) continue;
        // A table with a row and a column of names scrolls in a box of its own (WCAG 1.4.10).
        if (node.parentElement?.closest('.scrolls')) continue;
        const { right, left, width } = node.getBoundingClientRect();
        if (width > 0 && (right > clientWidth + 0.5 || left < -0.5)) {
          found.push(`${node.localName}.${node.getAttribute('class') ?? ''} ${node.id} from ${left.toFixed()} to ${right.toFixed()}`);
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

/** Roles that are pressed, typed in or chosen from. */
const CONTROL_ROLES = new Set([
  'button', 'link', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'switch', 'spinbutton', 'slider',
  'listbox', 'menuitem', 'tab', 'DisclosureTriangle', 'Date', 'ColorWell',
]);

/** Roles whose name is told when a reader comes into them. */
const GROUP_ROLES = new Set(['region', 'group', 'radiogroup', 'navigation', 'form', 'dialog', 'table', 'list', 'article', 'search']);

/**
 * Controls without a name, and controls that cannot be told apart.
 *
 * Two controls are alike when role, name and context are the same. The context is what a screen
 * reader can tell of the place: the headings above it, the names of the groups it stands in, the
 * first words of its row or list item, the head of its column, and what describes it. Names are
 * those that Chromium computes.
 */
export async function unclearNames(page) {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = [];
  const seen = new Map();
  const headings = [];
  let [columns, column] = [[], -1];
  const words = (node) => {
    if (node.role?.value === 'StaticText') return node.name?.value ?? '';
    const parts = (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
    return parts.map(words).find((text) => text.trim()) ?? (node.ignored ? '' : (node.name?.value ?? ''));
  };
  const read = (node, groups) => {
    const role = node.role?.value ?? '';
    const name = (node.name?.value ?? '').trim();
    let inside = groups;
    if (!node.ignored) {
      if (role === 'heading') {
        const level = node.properties?.find((property) => property.name === 'level')?.value.value ?? 2;
        headings.length = Math.min(headings.length, level - 1);
        headings[level - 1] = name;
      }
      if (role === 'table') columns = [];
      if (role === 'row') column = -1;
      if (/^(cell|gridcell|columnheader|rowheader)$/.test(role)) {
        column += 1;
        if (role === 'columnheader') columns[column] = name;
        else inside = [...groups, columns[column] ?? ''];
      }
      if (role === 'row' || role === 'listitem') inside = [...groups, words(node)];
      if (GROUP_ROLES.has(role) && name) inside = [...groups, name];
      if (CONTROL_ROLES.has(role)) {
        const place = [...headings.filter(Boolean), ...groups].join(' > ');
        if (!name) found.push(`a ${role} without a name in: ${place}`);
        const key = JSON.stringify([role, name, node.description?.value ?? '', place]);
        if (name && seen.has(key)) found.push(`two of ${role} “${name}” in: ${place}`);
        seen.set(key, true);
      }
    }
    for (const id of node.childIds ?? []) if (byId.has(id)) read(byId.get(id), inside);
  };
  if (nodes.length > 0) read(nodes[0], []);
  if (seen.size === 0) throw new Error('no control was looked at');
  return [...new Set(found)];
}

/** Text that is cut off or spills out of the box it is written in. */
export function clipped(page) {
  return page.evaluate(() => {
    const found = [];
    for (const host of document.querySelectorAll('individuell-plan')) {
      for (const node of (host.shadowRoot ?? host).querySelectorAll('*')) {
        if (!node.checkVisibility() || node.closest('.only-read-aloud, [aria-hidden="true"]')) continue;
        const name = `${node.localName}.${node.getAttribute('class') ?? ''} “${node.textContent.trim().slice(0, 40)}”`;
        if (node.localName === 'text') {
          const picture = node.ownerSVGElement.getBoundingClientRect();
          const text = node.getBoundingClientRect();
          if (text.left < picture.left - 1 || text.right > picture.right + 1) found.push(`${name} leaves its picture`);
          continue;
        }
        if (node.closest('svg')) continue;
        // What one types in scrolls with the caret.
        if (/^(input|textarea|select)$/.test(node.localName)) continue;
        const { overflowX, overflowY } = getComputedStyle(node);
        const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
        const isLabelled = node.localName === 'button';
        if ((cuts(overflowX) || isLabelled) && node.clientWidth > 0 && node.scrollWidth > node.clientWidth + 1) {
          found.push(`${name}: ${node.scrollWidth} wide in ${node.clientWidth}`);
        }
        if ((cuts(overflowY) || isLabelled) && node.clientHeight > 0 && node.scrollHeight > node.clientHeight + 1) {
          found.push(`${name}: ${node.scrollHeight} high in ${node.clientHeight}`);
        }
      }
    }
    return found;
  });
}

/** The distances a reader may set (WCAG 1.4.12). */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** What is cut off or sticks out when the reader has set text apart; afterwards it is as before. */
export async function crampedBySpacing(page) {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const roots = [...document.querySelectorAll('individuell-plan')].map((host) => host.shadowRoot ?? document);
    for (const root of new Set(roots)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    globalThis.takeSpacingAway = () => {
      for (const root of new Set(roots)) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, SPACING);
  const found = [...(await clipped(page)), ...(await stickingOut(page))];
  await page.evaluate(() => globalThis.takeSpacingAway());
  return found;
}

/** What stays on the screen while it is scrolled, and takes more than half of it. */
export function covering(page) {
  return page.evaluate(() => {
    const found = [];
    for (const host of document.querySelectorAll('individuell-plan')) {
      for (const node of (host.shadowRoot ?? host).querySelectorAll('*')) {
        if (!node.checkVisibility() || !/^(sticky|fixed)$/.test(getComputedStyle(node).position)) continue;
        const { width, height } = node.getBoundingClientRect();
        if (height > innerHeight / 2 && width > innerWidth / 2) found.push(`${node.localName}.${node.className}: ${height.toFixed()} high`);
      }
    }
    return found;
  });
}

/**
 * Controls of which nothing shows where they are when the reader has chosen the colours: neither
 * border, outline, underline nor mark. Grounds do not count, since the browser takes them away.
 */
export function boundless(page) {
  return page.evaluate(() => {
    if (!matchMedia('(forced-colors: active)').matches) return ['colours are not forced'];
    const found = [];
    const shows = (colour) => colour !== 'transparent' && !/^rgba.*,\s*0\)$|\/\s*0\)$/.test(colour);
    for (const host of document.querySelectorAll('individuell-plan')) {
      for (const control of (host.shadowRoot ?? host).querySelectorAll('a[href], button, input, select, textarea, [role=option][aria-selected=true]')) {
        if (!control.checkVisibility() || control.closest('[aria-hidden="true"]')) continue;
        if (/^(checkbox|radio)$/.test(control.type) && getComputedStyle(control).appearance !== 'none') continue;
        const style = getComputedStyle(control);
        const edge = (side) =>
          Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none' && shows(style[`border${side}Color`]);
        const outlined = Number.parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none' && shows(style.outlineColor);
        const underlined = style.textDecorationLine.includes('underline') && shows(style.textDecorationColor);
        const mark = getComputedStyle(control, '::before').content;
        const marked = mark !== 'none' && mark !== 'normal' && !mark.startsWith('""');
        if (outlined || underlined || marked || ['Top', 'Bottom', 'Left', 'Right'].some(edge)) continue;
        found.push(`${control.localName}.${control.className} “${control.textContent.trim().slice(0, 40)}”`);
      }
    }
    return found;
  });
}

/** What moves although the reader wants less motion. */
export function moving(page) {
  return page.evaluate(() => {
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return ['less motion is not asked for'];
    const lasts = (text) => text.split(',').some((part) => Number.parseFloat(part) > 0.01);
    return [...document.querySelectorAll('individuell-plan')]
      .flatMap((host) => [...(host.shadowRoot ?? host).querySelectorAll('*')])
      .filter((node) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(node);
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
      })
      .map((node) => `${node.localName}.${node.className}`);
  });
}

/** What holds on any screen besides what axe looks at. */
async function unfit(page) {
  return [
    ...(await headingGaps(page)).map((what) => `heading: ${what}`),
    ...(await smallTargets(page)).map((what) => `small target: ${what}`),
    ...(await stickingOut(page)).map((what) => `sticks out: ${what}`),
  ];
}

/** Everything above that holds on any screen; of a part of it, axe looks at that part only. */
export async function complaints(page, part) {
  return [...(await axe(page, part)), ...(await unfit(page))];
}

/** The deep run takes its time. */
const IS_DEEP = process.env.IP_COUNTS === 'deep';

/** After how many steps a long journey is looked at: this many, or in the deep run after each. */
export const lookAfter = (steps) => (IS_DEEP ? 1 : steps);

/** Milliseconds that a journey may take which looks at a few states, and in the deep run after each step. */
export const TIME_TO_LOOK = IS_DEEP ? 1_500_000 : 180_000;

/** Nothing is to be complained about at a step of a journey. */
export async function expectClear(page, what) {
  expect(await atStep(page), what).toEqual([]);
}

/** The same after a step that is looked at in the deep run only. */
export async function afterStep(page, what) {
  if (IS_DEEP) await expectClear(page, what);
}

/**
 * What there is to complain about at a step of a journey: axe in light and in dark, and in each
 * language headings, names, targets and what sticks out, in the deep run axe too. The step goes on
 * where it was: in its language, with its focus.
 */
async function atStep(page) {
  const read = async () => [...(await unfit(page)), ...(await unclearNames(page))];
  const found = [...(await axeInBoth(page)), ...(await read())];
  const spoken = await page.evaluate(() => document.querySelector('individuell-plan').lang);
  for (const lang of ['nn', 'en']) {
    await speak(page, lang);
    const others = [...(await read()), ...(IS_DEEP ? await axeInBoth(page) : [])];
    found.push(...others.map((what) => `${lang}: ${what}`));
  }
  await speak(page, spoken);
  return found;
}

/** axe in light, as the page is, and in dark. */
async function axeInBoth(page) {
  const light = await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(page);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((what) => `dark: ${what}`)];
}

/** Waits until the element says everything in a language. */
async function speak(page, lang) {
  await page.evaluate((lang) => { document.querySelector('individuell-plan').lang = lang; }, lang);
  await page.locator(`individuell-plan .page[lang=${lang}]`).waitFor();
  // Focus goes back to where it was in the task after the drawing.
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => setTimeout(resolve))));
}
