/** What the examples in the type declarations take as given on a host's page. */

import type * as core from 'individuell-plan/core';
import type { IndividuellPlanElement } from 'individuell-plan';

declare global {
  type AddCommand = core.AddCommand;
  type Command = core.Command;
  const plan: core.Plan;
  const commands: core.Command[];
  const editor: IndividuellPlanElement;
  const undoButton: HTMLButtonElement;
  const redoButton: HTMLButtonElement;
  const notice: HTMLElement;
  const response: Response;
  let localCopy: core.Plan | null;
}
