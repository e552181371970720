/**
 * The example app: single parts of the editor in a Leptos app's own page, one state for all of them.
 */

import { complaints } from './inspect.mjs';
import { expect, test } from './page.mjs';

test('parts of one app share a state: a line becomes a measure, undo takes it back everywhere', async ({ page }) => {
  await page.goto('/example/');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  const count = page.locator('#app-count');
  const before = await count.textContent();
  const [, goals, measures] = /(\d+) mål, (\d+) tiltak/.exec(before);
  expect(Number(measures)).toBeGreaterThan(20);
  await page.locator('#ip-quick').fill('Lese sammen; hver kveld; hjemme @mari 15.3');
  await page.locator('#ip-quick').press('Enter');
  await expect(count).toHaveText(`${goals} mål, ${Number(measures) + 1} tiltak`);
  await expect(page.getByRole('button', { name: 'Lese sammen' })).toBeVisible();
  await page.getByRole('button', { name: /^Angre/ }).click();
  await expect(count).toHaveText(before);
  await expect(page.getByRole('button', { name: 'Lese sammen' })).toHaveCount(0);
});

test('the app hears what happens, and what it tells is shown in every part', async ({ page }) => {
  await page.goto('/example/');
  await page.locator('#app-save').click();
  await expect(page.locator('#app-saved')).toHaveText('Lagret 1 ganger');
  await expect(page.locator('#ip-goals')).toHaveText('Mål og tiltak');
  await page.locator('#app-language').click();
  await expect(page.locator('.page')).toHaveAttribute('lang', 'nn');
  await expect(page.locator('#ip-overview')).toHaveText('Oversikt');
  await expect(page.getByText('Kven har ansvar for kva?').first()).toBeVisible();
});

test('keys act inside the workspace, and its style stays there', async ({ page }) => {
  await page.goto('/example/');
  const size = () => page.locator('#app-count').evaluate((node) => getComputedStyle(node).margin);
  const own = await page.evaluate(() => {
    const probe = document.createElement('p');
    document.body.append(probe);
    const { margin } = getComputedStyle(probe);
    probe.remove();
    return margin;
  });
  expect(await size(), 'a paragraph of the app').toBe(own);
  const goal = page.locator('.goals .line-title').first();
  await goal.focus();
  await page.keyboard.press('n');
  await expect(page.locator('#ip-quick')).toBeFocused();
  expect(await complaints(page)).toEqual([]);
});
