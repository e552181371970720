/**
 * The first meeting of `tests/meeting.md`, read as what is said and what the coordinator does.
 *
 * Promises a list of steps in the order of the file: `{ said, line }` for what is typed into the
 * quick line, `{ said, place }` for a form that is filled in by the journey.
 */

import { readFileSync } from 'node:fs';

const FILE = new URL('../meeting.md', import.meta.url);

/** @returns {Array<{ said: string, line?: string, place?: string }>} */
export function meeting() {
  const steps = [];
  let said = '';
  for (const row of readFileSync(FILE, 'utf8').split('\n')) {
    const [, sentence] = /^- (.+)$/.exec(row) ?? [];
    const [, kind, text] = /^ {2}(line|place): (.+)$/.exec(row) ?? [];
    if (sentence) said = sentence;
    if (kind) steps.push({ said, [kind]: text });
  }
  return steps;
}
