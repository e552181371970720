/**
 * Who sees what in the element, what of a redacted plan reaches the host, consent as a table, and
 * texts that are asked for.
 */

import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { TODAY, expect, test } from './page.mjs';
import { places } from './places.mjs';
import { measure, small } from './plans.mjs';

test.beforeEach(({ portal }) => portal.visit('bare.html'));

const core = await (await import(pathToFileURL(`${places.pkg}/core.js`).href)).load();

/** A plan of which Fredrik may know what is about school, and nothing about health. */
function shared() {
  const plan = small();
  plan.participants.unshift({ id: 'p', name: 'Test Testesen', roles: ['person'] });
  plan.participants[1].mobile = '+4790000001';
  plan.consents = [
    { id: 'c', about: 'exchange', decision: 'given', by: 'p', date: '2026-01-10', covers: ['k', 'f'], informationTypes: ['Skole'] },
  ];
  plan.goals[1].measures = [
    { ...measure('m3', 'Samtaler hos legen'), responsible: 'k', lifeArea: 'Helse' },
    { ...measure('m4', 'Leksehjelp'), responsible: 'k', lifeArea: 'Skole' },
  ];
  return plan;
}

const everyWord = (portal) => portal.element.evaluate((element) => element.shadowRoot.textContent);

test('a participant sees what consent shares; the rest is said to be hidden, and why', async ({ portal }) => {
  await portal.put({ plan: shared(), userRole: 'participant', userId: 'f' });
  await expect(portal.entry('m4')).toContainText('Leksehjelp');
  await expect(portal.entry('m3')).toContainText('Skjult for deg. Det er ikke gitt samtykke');
  const words = await everyWord(portal);
  expect(words).toContain('Du ser den delen av planen som du har tilgang til');
  for (const hidden of ['Samtaler hos legen', '90000001']) expect(words).not.toContain(hidden);
  // The host handed in all of it, and gets all of it back.
  await portal.opener('m1').click();
  await portal.field('m1', 'title').fill('Lesegruppe på torsdager');
  await portal.call('save');
  await expect.poll(async () => (await portal.heard('ip-save')).length).toBe(1);
  const [{ plan }] = await portal.heard('ip-save');
  expect(plan.goals[1].measures[0].title).toBe('Samtaler hos legen');
  expect(plan.goals[0].measures[0].title).toBe('Lesegruppe på torsdager');
});

test('another role sees more, at once', async ({ portal }) => {
  await portal.put({ plan: shared(), userRole: 'participant', userId: 'f' });
  await expect(portal.entry('m3')).toContainText('Skjult for deg');
  await portal.element.evaluate((element) => { element.userRole = 'coordinator'; });
  await expect(portal.entry('m3')).toContainText('Samtaler hos legen');
  expect(await everyWord(portal)).not.toContain('Skjult for deg');
});

test('a redacted plan never comes back whole: its commands change the full plan by exactly the edit', async ({ portal }) => {
  const full = shared();
  const viewer = { role: 'participant', userId: 'f' };
  const redacted = core.redact(full, viewer, { today: TODAY });
  expect(JSON.stringify(redacted)).not.toContain('Samtaler hos legen');
  await portal.put({ plan: redacted, userRole: viewer.role, userId: viewer.userId });
  expect(await portal.element.evaluate((element) => element.plan)).toBe(null);
  expect(await portal.element.evaluate((element) => {
    try { element.getPlan(); } catch ({ code, message }) { return { code, isSaid: message.length > 20 }; }
  })).toEqual({ code: 'redacted', isSaid: true });
  await portal.opener('m2').click();
  await portal.field('m2', 'title').fill('Lydbøker hjemme');
  await portal.call('save');
  await expect.poll(async () => (await portal.heard('ip-save')).length).toBe(1);
  for (const { plan } of [...(await portal.heard('ip-save')), ...(await portal.heard('ip-change'))]) expect(plan).toBe(null);
  const [{ commands }] = await portal.heard('ip-save');
  const after = core.apply(full, commands, { as: viewer, today: TODAY });
  full.goals[0].measures[1].title = 'Lydbøker hjemme';
  expect(after).toEqual(core.apply(full, [], { today: TODAY }));
  expect(() => core.apply(redacted, commands, { as: viewer, today: TODAY })).toThrow(expect.objectContaining({ code: 'redacted' }));
});

test('what was saved is not handed over again', async ({ portal }) => {
  await portal.put({ plan: small() });
  const saved = async () => (await portal.heard('ip-save')).map(({ commands }) => commands.length);
  await portal.opener('m1').click();
  await portal.field('m1', 'title').fill('En');
  await portal.call('save');
  await portal.call('save');
  await expect.poll(saved).toEqual([1, 0]);
});

test('consent is a table; who is new is named, and a new consent asks for all of it', async ({ portal }) => {
  const plan = shared();
  plan.participants.push({ id: 'n', name: 'Nina Test', roles: ['participant'], from: '2026-10-01' });
  await portal.put({ plan });
  await portal.element.locator('#ip-section-consents').click();
  const table = portal.element.getByRole('table', { name: 'Hva som deles med hvem' });
  await expect(table.getByRole('columnheader')).toHaveText(['Deltaker', 'Planen ellers', 'Skole', 'Helse']);
  await expect(table.getByRole('row', { name: /^Fredrik/ }).getByRole('cell')).toHaveText(['Deles', 'Deles', 'Ikke spurt']);
  await expect(table.getByRole('row', { name: /^Nina/ }).getByRole('cell')).toHaveText(['Ikke spurt', 'Ikke spurt', 'Ikke spurt']);
  await expect(portal.element.getByText('Samtykket må fornyes')).toBeVisible();
  await expect(portal.element.locator('.findings').getByRole('button', { name: /Nina Test/ }).first()).toBeVisible();
  await portal.element.getByRole('button', { name: 'Lag nytt samtykke for dem som deltar nå' }).click();
  const { consents } = await portal.call('getPlan');
  expect(consents).toHaveLength(2);
  expect(consents[1]).toMatchObject({ about: 'exchange', covers: ['k', 'f', 'n'], informationTypes: ['Helse', 'Skole'] });
  expect(consents[1].decision).toBe(undefined);
});

test('a text is read first, then handed to the portal; when none takes it, the screen says so', async ({ portal }) => {
  await portal.put({ plan: shared() });
  await portal.element.locator('#ip-section-texts').click();
  await portal.element.getByRole('button', { name: 'Lag tekst til journalen' }).click();
  const text = portal.element.getByRole('textbox', { name: /^Til journalen/ });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/Det er samtykke til å dele opplysninger/);
  expect(await portal.heard('ip-request')).toEqual([]);
  await portal.element.getByRole('button', { name: 'Be portalen gjøre det' }).click();
  await expect(portal.element.getByText('Portalen kan ikke gjøre dette for deg')).toBeVisible();
  await portal.element.evaluate((element) => element.addEventListener('ip-request', (event) => event.preventDefault()));
  await portal.element.getByRole('button', { name: 'Be portalen gjøre det' }).click();
  await expect(portal.element.getByText('Portalen har tatt imot.')).toBeVisible();
  const asked = await portal.heard('ip-request');
  expect(asked).toHaveLength(2);
  expect(Object.keys(asked[1]).sort()).toEqual(['html', 'kind', 'subject', 'text']);
  expect(asked[1].kind).toBe('journal');
  expect(asked[1].html).toMatch(/^<!doctype html>/i);
});

test('a text holds what its reader may see', async ({ portal }) => {
  await portal.put({ plan: shared(), userRole: 'participant', userId: 'f' });
  await portal.element.locator('#ip-section-texts').click();
  await portal.element.getByRole('button', { name: 'Skriv ut planen' }).click();
  const text = portal.element.locator('#ip-prepared');
  await expect(text).toHaveValue(/Leksehjelp/);
  await expect(text).not.toHaveValue(/Samtaler hos legen/);
});

test('a wrong number is told to who types it, and what was imported stands', async ({ portal }) => {
  const plan = small();
  plan.participants[1].email = 'ikke en adresse';
  await portal.put({ plan });
  await portal.opener('f').click();
  const email = portal.field('f', 'email');
  await expect(email).toHaveValue('ikke en adresse');
  await expect(email).not.toHaveAttribute('aria-invalid', 'true');
  await email.fill('fredrik@');
  await email.blur();
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await expect(portal.element.getByText('Dette er ikke en e-postadresse.')).toBeVisible();
  await email.fill('fredrik@example.no');
  await expect(email).not.toHaveAttribute('aria-invalid', 'true');
});

test('when what makes the texts does not come, the host is told in plain words, and the next try works', async ({ page, portal, watch }) => {
  watch.forgive(/Failed to load resource/);
  await portal.put({ plan: shared() });
  await page.route('**/core_bg.wasm', (route) => route.fulfill({ status: 404, body: 'not here' }));
  await portal.element.locator('#ip-section-texts').click();
  const ask = portal.element.getByRole('button', { name: 'Lag tekst til journalen' });
  await ask.click();
  await expect.poll(() => portal.heard('ip-error')).toEqual([expect.objectContaining({ code: 'load-failed' })]);
  expect((await portal.heard('ip-error'))[0].message).toContain('Prøv igjen');
  await page.unroute('**/core_bg.wasm');
  await ask.click();
  await expect(portal.element.locator('#ip-prepared')).toBeFocused();
});
