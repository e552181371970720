/**
 * An editor in the middle of work: what a journey starts from when it asks whether anything is lost.
 */

import { expect } from './page.mjs';
import { small } from './plans.mjs';

/** An open editor with half a text in it, a step before it and one after it. */
export async function atWork(portal) {
  await portal.put({ plan: small() });
  await portal.call('apply', { command: 'set', id: 'm2', field: 'title', value: 'Før' });
  await portal.opener('m1').click();
  await portal.field('m1', 'title').fill('');
  await portal.field('m1', 'title').pressSequentially('Halvferd');
}

/** The plan, the half text and the whole history, back and forth. */
export async function expectAllThere(portal) {
  const [first, second] = (await portal.call('getPlan')).goals[0].measures;
  expect([first.title, second.title]).toEqual(['Halvferd', 'Før']);
  while (await portal.call('undo'));
  expect(await portal.call('getPlan')).toEqual(small());
  while (await portal.call('redo'));
  expect((await portal.call('getPlan')).goals[0].measures[0].title).toBe('Halvferd');
}
