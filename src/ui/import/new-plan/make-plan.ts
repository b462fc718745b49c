import { guessPlanFacts, planOfFile } from "../../../core/foreign-plan/index.ts";
import { type Plan, type PlanRecord, type PlanSnapshot, planOf } from "../../../core/model/index.ts";
import type { RecognisedSheet, RecognisedWorkbook } from "../../../core/sheet/index.ts";
import type { PlanFieldName, PlanFields, PlanValues } from "../../plan-info/plan-fields.ts";
import { formatDay } from "../../state/format-day.ts";

/** Where the words of a field come from; "nowhere" leaves it blank. */
export type FieldOrigin = "file" | "file-name" | "open-plan" | "nowhere";

/** What is known of the plan of a file before a person says more. */
export interface PlannedFields {
  readonly fields: PlanFields;
  readonly origins: Readonly<Record<PlanFieldName, FieldOrigin>>;
}

/** What the file says of its plan, as a form shows it; years not said are those of the plan at hand. */
export function plannedFields(workbook: RecognisedWorkbook, current: Plan): PlannedFields {
  const { isTitledByFile, issuedOn, firstYear, lastYear, ...texts } = guessPlanFacts(workbook);
  const fields = {
    ...texts,
    issuedOn: issuedOn === undefined ? "" : formatDay(issuedOn),
    firstYear: String(firstYear ?? current.firstYear),
    lastYear: String(lastYear ?? current.lastYear),
  };
  const said = (name: PlanFieldName): FieldOrigin => (fields[name] === "" ? "nowhere" : "file");
  const years = firstYear === undefined ? "open-plan" : "file";
  return {
    fields,
    origins: {
      title: isTitledByFile ? "file-name" : "file",
      documentType: said("documentType"),
      number: said("number"),
      issuedOn: said("issuedOn"),
      issuer: said("issuer"),
      firstYear: years,
      lastYear: years,
    },
  };
}

/** The records of the new plan. Agencies are those of the plan at hand: the file names them too. */
export function plannedRecords(
  sheets: readonly RecognisedSheet[],
  { issuedOn, ...values }: PlanValues,
  current: PlanSnapshot,
  newId: () => string,
): PlanRecord[] {
  const { reporting } = planOf(current);
  const plan = {
    kind: "plan",
    id: newId(),
    ...values,
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(reporting ? { reporting } : {}),
  } as const;
  return planOfFile({ sheets, plan, agencies: current.agency.values(), newId });
}
