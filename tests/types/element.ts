/** What a host's page writes with the element: it compiles, and what is wrong does not. */

import 'individuell-plan';
import { configure, define, IndividuellPlanElement } from 'individuell-plan/define';
import type { ChangeDetail, Goal, Measure, Meeting, Plan, Texts } from 'individuell-plan';

configure({ wasmUrl: new URL('https://files.example.no/a.wasm'), laterUrl: '/b.wasm' });
export const isDefined: boolean = define('kommune-plan');

const element = document.createElement('individuell-plan');
element.plan = null;
element.lang = 'nn';
element.settings = { days: { minutes: 7 } };
element.knownPlans = [{ id: 'plan-7', status: 'paused' }];
// @ts-expect-error: a plan is known by its id
element.knownPlans = [{ title: 'Barneverntjenestens tiltaksplan' }];
// @ts-expect-error: no such role
element.userRole = 'admin';
export const texts: Texts = { 'host.retry': 'Last inn på nytt' };

element.addEventListener('ip-change', ({ detail }: CustomEvent<ChangeDetail>) => {
  const goals: Goal[] = detail.plan?.goals ?? [];
  const measures: Measure[] = goals.flatMap((goal) => goal.measures);
  const meetings: Meeting[] = detail.plan?.meetings ?? [];
  element.title = `${measures.length} ${meetings.length} ${detail.commands.length}`;
});
export const shown: Plan | null = new IndividuellPlanElement().getPlan();
// @ts-expect-error: the functions without a view are those of `individuell-plan/core`
export { load } from 'individuell-plan';
