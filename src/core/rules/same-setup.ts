import type { PlanSnapshot } from "../model/index.ts";

/** Whether cells mean the same in both states: nothing changed that deadlines, agencies and columns are read by. */
export function isSameSetup(before: PlanSnapshot, after: PlanSnapshot): boolean {
  return (
    before.plan === after.plan &&
    before.column === after.column &&
    before.agency === after.agency &&
    before.rule === after.rule
  );
}
