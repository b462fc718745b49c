import { guessPlanFacts, planOfFile } from "../../../core/foreign-plan/index.ts";
import { type Plan, type PlanRecord, type PlanSnapshot, planOf } from "../../../core/model/index.ts";
import type { RecognisedSheet, RecognisedWorkbook } from "../../../core/sheet/index.ts";
import type { PlanFieldName, PlanFields } from "../../plan-info/plan-fields.ts";
import { formatDay } from "../../state/format-day.ts";

/** What the file says of its plan, as a form shows it; years not said are those of the plan at hand. */
export function plannedFields(workbook: RecognisedWorkbook, current: Plan, today: string): PlanFields {
  const { title, documentType, number, issuer, issuedOn = today, ...years } = guessPlanFacts(workbook);
  const { firstYear = current.firstYear, lastYear = Math.max(current.lastYear, firstYear) } = years;
  return {
    title,
    documentType,
    number,
    issuer,
    issuedOn: formatDay(issuedOn),
    firstYear: String(firstYear),
    lastYear: String(lastYear),
  };
}

/** The records of the new plan. Agencies are those of the plan at hand: the file names them too. */
export function plannedRecords(
  sheets: readonly RecognisedSheet[],
  values: Pick<Plan, PlanFieldName>,
  current: PlanSnapshot,
  newId: () => string,
): PlanRecord[] {
  const { reporting } = planOf(current);
  const plan = { kind: "plan", id: newId(), ...values, ...(reporting ? { reporting } : {}) } as const;
  return planOfFile({ sheets, plan, agencies: current.agency.values(), newId });
}
