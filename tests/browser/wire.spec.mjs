/**
 * What goes over the wire until the first screen can be edited, from the network log.
 *
 * Promises that every file the page asked for is counted, at brotli 11, in kB of 1,000 bytes.
 */

import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from './page.mjs';

const BUDGET = 250_000;

test('the element is on the screen after at most 250 kB', async ({ page, portal }) => {
  const files = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/pkg/')) files.push(response);
  });
  await portal.open();
  await portal.opener('m1').click();
  await expect(portal.field('m1', 'title')).toBeFocused();
  const asked = [...files];
  let sum = 0;
  for (const response of asked) {
    const body = await response.body();
    const wire = brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }).length;
    sum += wire;
    console.log(String(wire).padStart(8), new URL(response.url()).pathname);
  }
  console.log(String(sum).padStart(8), 'bytes of', BUDGET);
  expect(asked.length).toBeGreaterThan(5);
  expect(sum).toBeLessThanOrEqual(BUDGET);
});
