/**
 * The element in the design systems that Norwegian portals are built with, with their real sheets,
 * light and dark: it takes their colours, can be read in all of them, and neither lets their rules
 * in nor its own out.
 *
 * The screen is always a rich plan with a measure open and the summary of errors shown.
 */

import { readFile } from 'node:fs/promises';
import { pale, paleEdges, paleFocus, paleText } from './contrast.mjs';
import { axe, smallTargets, stickingOut } from './inspect.mjs';
import { expect, test } from './page.mjs';
import { places } from './places.mjs';
import { SYSTEMS, colours, visit } from './themes.mjs';

const plan = JSON.parse(await readFile(places.samplePlan, 'utf8'));

/** Puts the plan on the page, opens a measure and saves, so that the summary of errors is shown. */
async function show(portal) {
  const element = await portal.put({ plan, userId: 'tora', settings: { environment: 'test' } });
  await portal.opener('m7').click();
  await element.locator('.save-row button').click();
  await expect(element.locator('#ip-summary')).toBeFocused();
  // No button is looked at while the mouse is still over it.
  await portal.page.mouse.move(0, 0);
  await expect(element.locator('.save-row button:hover')).toHaveCount(0);
  return element;
}

/** Where each colour of ours is seen on that screen. */
async function seen(element) {
  await element.locator('.control').first().focus();
  return element.evaluate(({ shadowRoot }) => {
    const look = (selector, property) => {
      const node = shadowRoot.querySelector(selector);
      if (!node) throw new Error(`${selector} is not on the screen`);
      return getComputedStyle(node)[property];
    };
    const shadow = look('.control:focus-visible', 'boxShadow');
    return {
      text: look('.page', 'color'),
      subtle: look('.head-facts', 'color'),
      ground: look('.ip-view', 'backgroundColor'),
      raised: look('.card', 'backgroundColor'),
      line: look('.toolbar', 'borderBottomColor'),
      control: look('.search .control', 'borderTopColor'),
      accent: look('.button.quiet', 'color'),
      accentGround: look('.save-row .primary', 'backgroundColor'),
      onAccent: look('.save-row .primary', 'color'),
      danger: look('.field-error:not(:empty)', 'color'),
      warning: look('.summary', 'borderTopColor'),
      warningGround: look('.summary', 'backgroundColor'),
      success: look('.tag[data-status="done"]', 'color'),
      focusInner: shadow.slice(0, shadow.indexOf(')') + 1),
      focusOuter: look('.control:focus-visible', 'outlineColor'),
    };
  });
}

/** What each node of the shadow root is drawn with, of all that a host's rules could change. */
function drawn(element) {
  return element.evaluate(({ shadowRoot }) => {
    const properties = [
      'color', 'background-color', 'font-size', 'font-weight', 'font-style', 'font-variant', 'line-height', 'letter-spacing',
      'word-spacing', 'text-align', 'text-transform', 'text-indent', 'text-decoration', 'text-shadow', 'white-space', 'cursor',
      'list-style-type', 'visibility', 'opacity', 'box-sizing', 'display', 'padding', 'margin', 'border', 'border-radius',
      'hyphens', 'word-break', 'direction', 'pointer-events', 'user-select', 'caret-color', 'accent-color', 'quotes',
    ];
    return [...shadowRoot.querySelectorAll('*')].map((node) => {
      const style = getComputedStyle(node);
      const of = properties.map((property) => `${property}: ${style.getPropertyValue(property)}`);
      return `${node.localName}.${node.getAttribute('class') ?? ''}#${node.id} { ${of.join('; ')} }`;
    });
  });
}

/** What the host's own nodes are drawn with. */
function hostDrawn(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('html, head ~ *, h1, #outside, #elsewhere')].map((node) => {
      const style = getComputedStyle(node);
      const skip = /^(block-size|height|inline-size|width|perspective-origin|transform-origin|--)/;
      return [...style].filter((name) => !skip.test(name)).map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
    }),
  );
}

/** The nodes that are drawn differently, the first few of them. */
function differences(before, after) {
  expect(after.length, 'as many nodes').toBe(before.length);
  return after.filter((line, at) => line !== before[at]).slice(0, 3);
}

for (const [name, system] of Object.entries(SYSTEMS)) {
  for (const scheme of system.schemes) {
    test.describe(`in ${name}, ${scheme}`, () => {
      test('it takes the colours of the system', async ({ page, portal }) => {
        await visit(page, system, scheme);
        const wanted = await colours(page, system.tokens);
        expect(await seen(await show(portal))).toEqual(wanted);
      });

      test('it can be used by everybody', async ({ page, portal }) => {
        await visit(page, system, scheme);
        await show(portal);
        expect(await axe(page)).toEqual([]);
        expect(await pale(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
      });

      test('no rule of the element reaches the host', async ({ page, portal }) => {
        await visit(page, system, scheme);
        const before = await hostDrawn(page);
        await show(portal);
        await page.locator('#outside').focus();
        await page.locator('#outside').blur();
        expect(differences(before, await hostDrawn(page))).toEqual([]);
      });
    });
  }
}

test('in Designsystemet the main colour and the size follow the place that the element stands in', async ({ page, portal }) => {
  await visit(page, SYSTEMS.Designsystemet);
  const element = await show(portal);
  const look = () =>
    element.evaluate(({ shadowRoot }) => {
      const { backgroundColor, fontSize } = getComputedStyle(shadowRoot.querySelector('.save-row .primary'));
      return { backgroundColor, fontSize };
    });
  expect((await look()).fontSize).toBe('18px');
  await page.evaluate(() => Object.assign(document.querySelector('main').dataset, { color: 'brand1', size: 'lg' }));
  const { accentGround } = await colours(page, { accentGround: '--ds-color-brand1-base-default' });
  await expect.poll(look).toEqual({ backgroundColor: accentGround, fontSize: '21px' });
});

for (const scheme of ['light', 'dark']) {
  test.describe(`with no system at all, ${scheme}`, () => {
    const host = `:root { color-scheme: ${scheme}; }`;

    test('its own theme is whole', async ({ page, portal }) => {
      await visit(page, { host }, scheme);
      const element = await show(portal);
      expect(await axe(page)).toEqual([]);
      expect(await pale(page)).toEqual([]);
      const { ground, text } = await seen(element);
      expect({ ground, text }).toEqual(
        scheme === 'light'
          ? { ground: 'rgb(255, 255, 255)', text: 'rgb(27, 31, 36)' }
          : { ground: 'rgb(20, 23, 28)', text: 'rgb(236, 239, 243)' },
      );
    });
  });
}

test('what the host sets itself comes before the system it uses', async ({ page, portal }) => {
  const own = {
    text: '--ip-color-text', subtle: '--ip-color-text-subtle', ground: '--ip-color-background', raised: '--ip-color-surface',
    line: '--ip-color-border-subtle', control: '--ip-color-border', accent: '--ip-color-accent',
    accentGround: '--ip-color-accent-background', onAccent: '--ip-color-on-accent', danger: '--ip-color-danger',
    warning: '--ip-color-warning', warningGround: '--ip-color-warning-background', success: '--ip-color-success',
    focusInner: '--ip-color-focus-inner', focusOuter: '--ip-color-focus',
  };
  const values = Object.values(own).map((token, at) => `${token}: rgb(${at + 1}, ${100 + at}, ${200 - at});`);
  const sizes = '--ip-font-family: "Courier New", monospace; --ip-font-size: 20px; --ip-border-radius: 0;';
  const sheet = `${SYSTEMS.Designsystemet.host} individuell-plan { ${values.join(' ')} ${sizes} }`;
  await visit(page, { ...SYSTEMS.Designsystemet, host: sheet });
  const element = await show(portal);
  const wanted = Object.keys(own).map((name, at) => [name, `rgb(${at + 1}, ${100 + at}, ${200 - at})`]);
  expect(await seen(element)).toEqual(Object.fromEntries(wanted));
  const primary = element.locator('.save-row .primary');
  await expect(primary).toHaveCSS('font-family', '"Courier New", monospace');
  await expect(primary).toHaveCSS('font-size', '20px');
  await expect(primary).toHaveCSS('border-radius', '0px');
});

test('every token that the README names is one that is read, and the other way round', async () => {
  const sheet = await readFile(`${places.root}/style/10-tokens.css`, 'utf8');
  const readme = await readFile(`${places.root}/README.md`, 'utf8');
  // `--ip-*` itself stands for all of them.
  const names = (text) => [...new Set(text.match(/--ip-[a-z-]*[a-z]/g))].sort();
  expect(names(readme)).toEqual(names(sheet));
});

/** Rules of the kind that are found in portals: resets, rules by tag, everything marked important. */
const HOSTILE = `
  * { all: unset; font-size: 40px; color: red !important; background: yellow !important; letter-spacing: 0.5em !important;
    text-align: right !important; text-transform: uppercase !important; line-height: 3 !important; font-weight: 900 !important;
    font-style: italic; word-spacing: 2em; text-indent: 3em; white-space: pre; cursor: wait; list-style: square; hyphens: auto;
    text-shadow: 0 0 9px red; word-break: break-all; user-select: none; }
  html { font-size: 16px; }
  button, input, select, textarea, h2, h3, p, li, label { font: 700 30px fantasy !important; border: 9px solid lime; padding: 40px; }
  .button, .page, .card, .goal, .measure, .ip-view, .control { display: none !important; }
  *:focus-visible { outline: none !important; }
`;

test('a host with hostile rules changes nothing in the element', async ({ page, portal }) => {
  await visit(page, { host: 'body { margin: 0; font-family: sans-serif; }' });
  const before = await drawn(await show(portal));
  await visit(page, { host: `${HOSTILE} body { display: block; font-family: sans-serif; } main { display: block; }` });
  const element = await show(portal);
  await expect(element.locator('.save-row .primary')).toBeVisible();
  expect(differences(before, await drawn(element))).toEqual([]);
  await expect(page.locator('h1'), 'the hostile rules were there').toHaveCSS('color', 'rgb(255, 0, 0)');
  expect(await pale(page)).toEqual([]);
});

for (const width of [320, 360]) {
  test(`nothing scrolls sideways in a system with large type, ${width} wide`, async ({ page, portal }) => {
    await page.setViewportSize({ width, height: 800 });
    await visit(page, SYSTEMS.Designsystemet);
    await page.evaluate(() => { document.documentElement.dataset.size = 'lg'; });
    await show(portal);
    expect(await stickingOut(page)).toEqual([]);
  });
}

test.describe('the eyes of these tests can fail', () => {
  for (const [what, look, rules] of [
    ['pale text', paleText, '.page { color: #999 }'],
    ['text on a ground that is only half there', paleText, '.page { background: rgb(0 0 0 / 60%) }'],
    ['a pale edge', paleEdges, '.search .control { border-color: #ccc }'],
    ['a pale ring', paleFocus, ':focus-visible { outline-color: #eee }'],
    ['no ring', paleFocus, ':focus-visible { outline: none }'],
  ]) {
    test(what, async ({ page, portal }) => {
      await visit(page, { host: ':root { color-scheme: light; }' });
      const element = await show(portal);
      expect(await look(page)).toEqual([]);
      await element.evaluate(({ shadowRoot }, rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        shadowRoot.adoptedStyleSheets.push(sheet);
      }, rules);
      expect((await look(page)).length).toBeGreaterThan(0);
    });
  }

  test('a colour that is not the system’s', async ({ page, portal }) => {
    await visit(page, { ...SYSTEMS.Aksel, host: `${SYSTEMS.Aksel.host} individuell-plan { --ip-color-accent: #0b4f8a; }` });
    const wanted = await colours(page, SYSTEMS.Aksel.tokens);
    const found = await seen(await show(portal));
    expect(found.accent).not.toBe(wanted.accent);
    await expect(colours(page, { none: '--ax-not-there' })).rejects.toThrow(/--ax-not-there/);
  });

  test('a rule that reaches in', async ({ page, portal }) => {
    await visit(page, {});
    const element = await show(portal);
    const before = await drawn(element);
    await element.evaluate(({ shadowRoot }) => { shadowRoot.querySelector('.page').style.letterSpacing = '1px'; });
    expect(differences(before, await drawn(element)).length).toBeGreaterThan(0);
  });
});
