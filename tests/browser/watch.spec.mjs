/**
 * The watch itself: what must never happen is made to happen, and must be caught.
 *
 * Each test clears the watch afterwards, or the fixture would fail it, as it should.
 */

import {
  axe, boundless, clipped, covering, crampedBySpacing, headingGaps, moving, smallTargets, stickingOut, unclearNames, unseenFocus,
} from './inspect.mjs';
import { expect, test } from './page.mjs';

test.beforeEach(({ portal }) => portal.open());

/** Nothing before, something after. */
async function caught(watch, page, what, act) {
  await watch.settle(page);
  expect(watch.complaints()).toEqual([]);
  await act();
  await expect.poll(() => watch.complaints().filter((complaint) => what.test(complaint)).length).toBeGreaterThan(0);
  // The event and the line on the console come one after the other.
  await watch.settle(page);
  watch.clear();
}

test('a style attribute is caught', async ({ page, portal, watch }) => {
  await caught(watch, page, /^policy: .*style-src/, () =>
    portal.element.evaluate((element) => {
      element.shadowRoot.querySelector('.page').setAttribute('style', 'color: red');
    }),
  );
});

test('a static subtree put in as HTML is caught', async ({ page, portal, watch }) => {
  await caught(watch, page, /^policy: .*(require-trusted-types-for|TrustedHTML)/, () =>
    portal.element.evaluate(() => {
      try {
        document.createElement('template').innerHTML = '<p>inert</p>';
      } catch {
        // What throws has been reported all the same.
      }
    }),
  );
});

test('a policy for Trusted Types of one\'s own is caught', async ({ page, watch }) => {
  await caught(watch, page, /^policy: .*trusted-types/, () =>
    page.evaluate(() => {
      try {
        globalThis.trustedTypes.createPolicy('ours', { createHTML: (text) => text });
      } catch {
        // As above.
      }
    }),
  );
});

test('a request to a foreign server is caught, by the policy', async ({ page, watch }) => {
  await caught(watch, page, /^policy: .*connect-src/, () =>
    page.evaluate(() => fetch('https://example.org/').catch(() => {})),
  );
});

test('a request to a foreign server is caught, without the policy too', async ({ page, portal, watch }) => {
  await page.route('**/tests/bare.html', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    delete headers['content-security-policy'];
    await route.fulfill({ response, headers });
  });
  await portal.visit('bare.html');
  // Nobody listens on this port: what counts is that it was asked.
  await caught(watch, page, /^request: http:\/\/127\.0\.0\.1:9\//, () =>
    page.evaluate(() => fetch('http://127.0.0.1:9/', { mode: 'no-cors' }).catch(() => {})),
  );
});

test('a request to our own server for what is no file of the page is caught', async ({ page, watch }) => {
  await caught(watch, page, /^request: .*\/api\/plan/, () => page.evaluate(() => fetch('/api/plan')));
});

test('an error of a script is caught', async ({ page, watch }) => {
  await caught(watch, page, /^page error: .*planted/, () =>
    page.evaluate(() => { setTimeout(() => { throw new Error('planted'); }); }),
  );
});

test('a line of error on the console is caught', async ({ page, watch }) => {
  await caught(watch, page, /^console error: planted/, () => page.evaluate(() => console.error('planted')));
});

test('what axe and the other inspections look for is found in the shadow root', async ({ page, portal }) => {
  await portal.element.evaluate((element) => {
    const plant = (name, attributes, text = '') => {
      const node = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) node[key] = value;
      node.textContent = text;
      element.shadowRoot.querySelector('.page').prepend(node);
      return node;
    };
    plant('button', { className: 'no-name' });
    plant('h6', {}, 'Far down');
    Object.assign(plant('div', { className: 'wide' }, 'x').style, { width: '3000px' });
    const flat = plant('button', { id: 'flat' }, 'x');
    Object.assign(flat.style, { all: 'unset', outline: 'none', fontSize: '8px' });
  });
  expect((await axe(page)).join('\n')).toMatch(/button-name/);
  expect(await headingGaps(page)).toContainEqual(expect.stringContaining('Far down'));
  expect(await smallTargets(page)).toContainEqual(expect.stringContaining('flat'));
  expect(await stickingOut(page)).toContainEqual(expect.stringContaining('wide'));
  await page.locator('#open-empty').focus();
  expect(await unseenFocus(page, 3)).toContainEqual(expect.stringContaining('flat'));
});

/** Puts nodes at the top of the element: each a name, its attributes, its style and its text. */
function plant(portal, ...nodes) {
  return portal.element.evaluate((element, nodes) => {
    for (const [name, attributes, style = {}, text = ''] of nodes) {
      const node = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
      Object.assign(node.style, style);
      node.textContent = text;
      element.shadowRoot.querySelector('.page').prepend(node);
    }
  }, nodes);
}

test('names that are missing, and names that are the same, are found', async ({ page, portal }) => {
  expect(await unclearNames(page)).toEqual([]);
  await portal.element.evaluate((element) => {
    const button = (name, parent) => {
      const node = document.createElement('button');
      node.textContent = name;
      parent.append(node);
    };
    const named = (tag, role, name, parent) => {
      const node = document.createElement(tag);
      if (role) node.setAttribute('role', role);
      if (name) node.setAttribute('aria-label', name);
      parent.append(node);
      return node;
    };
    const box = document.createElement('div');
    element.shadowRoot.querySelector('.page').prepend(box);
    button('', box);
    for (const group of ['First', 'Second']) button('Told by its group', named('div', 'group', group, box));
    const list = named('ul', null, null, box);
    for (const word of ['One', 'Other']) {
      const item = named('li', null, null, list);
      item.append(word);
      button('Told by its line', item);
    }
    for (let count = 0; count < 2; count += 1) button('Alike', box);
    const link = named('div', 'button', 'Alike', box);
    link.tabIndex = 0;
  });
  const found = (await unclearNames(page)).join('\n');
  expect(found).toMatch(/a button without a name/);
  expect(found).toMatch(/two of button “Alike”/);
  expect(found).not.toMatch(/Told by/);
});

test('text that is cut off is found, also when only a reader\'s distances cut it off', async ({ page, portal }) => {
  await plant(
    portal,
    ['p', { class: 'cut' }, { inlineSize: '60px', overflow: 'hidden', whiteSpace: 'nowrap' }, 'Longer than its box'],
    ['p', { class: 'tight' }, { blockSize: '1.25em', inlineSize: 'fit-content', lineHeight: '1', overflow: 'hidden' }, 'Just as high as one line'],
  );
  const before = (await clipped(page)).join('\n');
  expect(before).toMatch(/p\.cut .* wide in 60/);
  expect(before).not.toMatch(/p\.tight/);
  expect((await crampedBySpacing(page)).join('\n')).toMatch(/p\.tight .* high in/);
  expect((await clipped(page)).join('\n'), 'the distances are taken away again').toBe(before);
});

test('what stays on the screen and takes most of it is found', async ({ page, portal }) => {
  expect(await covering(page)).toEqual([]);
  await plant(portal, ['div', { class: 'veil' }, { position: 'sticky', top: '0', height: '600px' }, 'x']);
  expect(await covering(page)).toEqual([expect.stringContaining('veil')]);
});

test('a control that leans on its ground alone is found in forced colours', async ({ page, portal }) => {
  const bare = { border: '0', background: 'silver', textDecoration: 'none', outline: 'none' };
  await plant(portal, ['button', { class: 'bare' }, bare, 'x'], ['button', { class: 'lined' }, { ...bare, borderBlockEnd: '1px solid' }, 'x']);
  expect(await boundless(page), 'it does not judge where colours are not forced').toEqual(['colours are not forced']);
  await page.emulateMedia({ forcedColors: 'active' });
  const found = (await boundless(page)).join('\n');
  expect(found).toMatch(/button\.bare/);
  expect(found).not.toMatch(/button\.lined/);
});

test('what moves all the same is found', async ({ page, portal }) => {
  await plant(portal, ['div', { class: 'restless' }, { transition: 'color 200ms' }, 'x']);
  expect(await moving(page)).toEqual(['less motion is not asked for']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving(page)).toEqual(['div.restless']);
});

test('axe can look at a part only', async ({ page, portal }) => {
  await plant(portal, ['p', { id: 'pale' }, { color: '#999', background: '#fff' }, 'Pale'], ['p', { id: 'dark' }, { color: '#000', background: '#fff' }, 'Dark']);
  expect(await axe(page, '#pale')).toEqual([expect.stringContaining('color-contrast')]);
  expect(await axe(page, '#dark')).toEqual([]);
});
