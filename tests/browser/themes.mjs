/**
 * The design systems that Norwegian portals are built with, as host pages: their own sheets from
 * node_modules, their own switch for dark, and which of their tokens each of our colours is.
 *
 * Promises to bring the sheets in from the page's own origin, so that the strict policy holds, and
 * unchanged. It knows names of tokens only, never their values: those are asked of the page.
 */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { places } from './places.mjs';

/** Where the sheets are served: a folder of the tests that is not there. */
const FOLDER = '/tests/themes/';

/** What a portal itself writes beside the sheets of its system: the ground of the page. */
const OWN_SHEET = 'host.css';

const designsystemet = {
  sheets: ['@digdir/designsystemet-css/dist/src/index.css'],
  host: 'body { font-family: var(--ds-font-family), sans-serif; }',
  turn: (scheme) => { document.documentElement.dataset.colorScheme = scheme; },
  schemes: ['light', 'dark'],
  tokens: {
    text: '--ds-color-neutral-text-default',
    subtle: '--ds-color-neutral-text-subtle',
    ground: '--ds-color-neutral-background-default',
    raised: '--ds-color-neutral-background-tinted',
    line: '--ds-color-neutral-border-subtle',
    control: '--ds-color-neutral-border-default',
    accent: '--ds-color-text-subtle',
    accentGround: '--ds-color-base-default',
    onAccent: '--ds-color-base-contrast-default',
    danger: '--ds-color-danger-text-subtle',
    warning: '--ds-color-warning-text-subtle',
    warningGround: '--ds-color-warning-background-tinted',
    success: '--ds-color-success-text-subtle',
    focusInner: '--ds-color-focus-inner',
    focusOuter: '--ds-color-focus-outer',
  },
};

/** By name: sheets in order, what the host adds, how it turns dark, and its tokens. */
export const SYSTEMS = {
  Designsystemet: {
    ...designsystemet,
    sheets: [...designsystemet.sheets, '@digdir/designsystemet-css/dist/theme/designsystemet.css'],
  },
  'Designsystemet, Altinn’s brand': {
    ...designsystemet,
    sheets: [...designsystemet.sheets, '@digdir/designsystemet-theme/brand/altinn.css'],
  },
  'Designsystemet, the brand of Uutilsynet': {
    ...designsystemet,
    sheets: [...designsystemet.sheets, '@digdir/designsystemet-theme/brand/uutilsynet.css'],
  },
  Aksel: {
    sheets: ['reset', 'tokens', 'baseline', 'print'].map((name) => `@navikt/ds-css/dist/global/${name}.css`)
      .concat('@navikt/ds-css/dist/components.css'),
    host: 'body { background: var(--ax-bg-default); }',
    turn: (scheme) => { document.documentElement.className = scheme; },
    schemes: ['light', 'dark'],
    tokens: {
      text: '--ax-text-neutral',
      subtle: '--ax-text-neutral-subtle',
      ground: '--ax-bg-default',
      raised: '--ax-bg-neutral-soft',
      line: '--ax-border-neutral-subtle',
      control: '--ax-border-neutral',
      accent: '--ax-text-accent-subtle',
      accentGround: '--ax-bg-accent-strong',
      onAccent: '--ax-text-accent-contrast',
      danger: '--ax-text-danger-subtle',
      warning: '--ax-text-warning-subtle',
      warningGround: '--ax-bg-warning-soft',
      success: '--ax-text-success-subtle',
      focusInner: '--ax-bg-default',
      focusOuter: '--ax-border-focus',
    },
  },
  Helsenorge: {
    sheets: ['@helsenorge/designsystem-react/lib/designsystem-react.css'],
    // As its _body.scss has it, which is not published as CSS.
    host: "body { font: 400 1.25rem/1.5 'Source Sans Pro', Arial, sans-serif; background: #fff; color: #000; }",
    // It has no dark colours: a device that asks for dark gets the light ones, whole.
    turn: () => {},
    schemes: ['light', 'dark'],
    tokens: {
      text: '--color-base-text-onlight',
      subtle: '--color-base-text-onlight-subdued',
      ground: '--color-base-background-white',
      raised: '--color-base-background-neutral',
      line: '--color-base-border-onlight-subtle',
      control: '--color-base-border-onlight',
      accent: '--color-action-text-onlight',
      accentGround: '--color-action-background-onlight',
      onAccent: '--color-base-text-ondark',
      danger: '--color-notification-text-error',
      warning: '--color-notification-text-warning',
      warningGround: '--color-notification-background-warning',
      // Its green is 4.49:1 on its own neutral ground; the tick and the word say it.
      success: '--color-base-text-onlight',
      focusInner: '--color-base-background-white',
      focusOuter: '--color-action-border-onlight-focus',
    },
  },
};

/** Opens a host page with a system's sheets on it, or with sheets that a test wrote. */
export async function visit(page, { sheets = [], host = '', turn = () => {} }, scheme = 'light') {
  // Without motion nothing is looked at while it is still changing.
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.route(`**${FOLDER}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(FOLDER.length);
    const body = name === OWN_SHEET ? host : await readFile(resolve(places.root, 'node_modules', name), 'utf8');
    await route.fulfill({ contentType: 'text/css', body });
  });
  await page.goto('/tests/bare.html');
  for (const name of [...sheets, OWN_SHEET]) {
    await page.evaluate(
      (href) =>
        new Promise((loaded, failed) => {
          const link = document.createElement('link');
          Object.assign(link, { rel: 'stylesheet', href, onload: loaded, onerror: () => failed(new Error(href)) });
          document.head.append(link);
        }),
      FOLDER + name,
    );
  }
  await page.evaluate(turn, scheme);
  // The plan belongs in the page's main part, and so does its heading.
  await page.evaluate(() => document.querySelector('main').append(document.querySelector('h1'), document.querySelector('#outside')));
}

/** The colour of each token on the host's own page; a token that is not there is an error. */
export function colours(page, tokens) {
  return page.evaluate((tokens) => {
    const probe = document.createElement('i');
    document.querySelector('main').append(probe);
    const read = ([name, token]) => {
      if (!getComputedStyle(probe).getPropertyValue(token)) throw new Error(`the system has no ${token}`);
      probe.style.color = `var(${token})`;
      return [name, getComputedStyle(probe).color];
    };
    const found = Object.fromEntries(Object.entries(tokens).map(read));
    probe.remove();
    return found;
  }, tokens);
}
