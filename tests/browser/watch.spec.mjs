/**
 * The watch itself: what must never happen is made to happen, and must be caught.
 *
 * Each test clears the watch afterwards, or the fixture would fail it, as it should.
 */

import { axe, headingGaps, smallTargets, stickingOut, unseenFocus } from './inspect.mjs';
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
