/**
 * What goes over the wire until the plan stands on the screen, and what comes when somebody edits,
 * from the network log.
 *
 * Promises that every file the page asked for is counted, at brotli 11, in kB of 1,000 bytes.
 */

import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from './page.mjs';

const BUDGET = 250_000;

/** Prints what each file takes, and gives the sum. Asked for anew: a browser need not keep what it has used. */
async function weigh(page, files) {
  let sum = 0;
  for (const response of files) {
    const body = await (await page.request.get(response.url())).body();
    const wire = brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }).length;
    sum += wire;
    console.log(String(wire).padStart(8), new URL(response.url()).pathname);
  }
  return sum;
}

/** What `xtask/src/own_std.rs` notes of the last build. */
const isMadeWithOwnStd = () => readFileSync(new URL('../../target/xtask/own-std.stamp', import.meta.url), 'utf8') === 'used';

test('the plan is on the screen, and everything that comes with editing is there, after at most 250 kB', async ({ page, portal }) => {
  const files = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/pkg/')) files.push(response);
  });
  await portal.open();
  await portal.opener('m1').click();
  await expect(portal.field('m1', 'title')).toBeFocused();
  const isLater = (response) => response.url().endsWith('_more.wasm');
  const asked = files.filter((response) => !isLater(response));
  const sum = await weigh(page, asked);
  console.log(String(sum).padStart(8), 'bytes of', BUDGET);
  expect(asked.length, 'one of ours, the language and the module').toBe(3);
  expect(sum).toBeLessThanOrEqual(BUDGET);
  const later = files.filter(isLater);
  expect(later.length, 'editing brings the second half, once').toBe(1);
  const whole = sum + (await weigh(page, later));
  console.log(String(whole).padStart(8), 'bytes with what comes when somebody edits');
  // Without a standard library compiled for it the module weighs more, which is no fault of the code.
  if (isMadeWithOwnStd()) expect(whole).toBeLessThanOrEqual(BUDGET);
});
