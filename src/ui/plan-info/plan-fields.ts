import type { IsoDate, Plan } from "../../core/model/index.ts";
import { formatDay } from "../state/format-day.ts";

/** The fields of a plan that a person may change, as they are typed. */
export type PlanFields = Readonly<Record<PlanFieldName, string>>;

export type PlanFieldName = "title" | "documentType" | "number" | "issuedOn" | "issuer" | "firstYear" | "lastYear";

export type Problem = "blank" | "day" | "year" | "yearOrder";

export type FieldProblems = Readonly<Partial<Record<PlanFieldName, Problem>>>;

/** The day of issue is undefined where it was left blank. */
export type PlanValues = Pick<Plan, Exclude<PlanFieldName, "issuedOn">> & { readonly issuedOn: IsoDate | undefined };

export type ReadFields =
  | { readonly ok: true; readonly values: PlanValues }
  | { readonly ok: false; readonly problems: FieldProblems };

export const PLAN_FIELDS: readonly PlanFieldName[] = [
  "title",
  "documentType",
  "number",
  "issuedOn",
  "issuer",
  "firstYear",
  "lastYear",
];

export function fieldsOf(plan: Plan): PlanFields {
  const { title, documentType, number, issuer, issuedOn, firstYear, lastYear } = plan;
  const day = issuedOn === undefined ? "" : formatDay(issuedOn);
  return { title, documentType, number, issuedOn: day, issuer, firstYear: `${firstYear}`, lastYear: `${lastYear}` };
}

/** What not every document has, or has yet; the other fields are needed for the plan itself. */
const OPTIONAL: ReadonlySet<PlanFieldName> = new Set(["documentType", "number", "issuedOn", "issuer"]);

export function isRequired(name: PlanFieldName): boolean {
  return !OPTIONAL.has(name);
}

/** What was typed as values of a plan, or what is wrong with each field. */
export function readFields(fields: PlanFields): ReadFields {
  const problems: Partial<Record<PlanFieldName, Problem>> = {};
  for (const name of PLAN_FIELDS) if (isRequired(name) && fields[name].trim() === "") problems[name] = "blank";
  const issuedOn = readDay(fields.issuedOn);
  const firstYear = readYear(fields.firstYear);
  const lastYear = readYear(fields.lastYear);
  if (issuedOn === undefined && fields.issuedOn.trim() !== "") problems.issuedOn = "day";
  if (firstYear === undefined) problems.firstYear ??= "year";
  if (lastYear === undefined) problems.lastYear ??= "year";
  if (firstYear !== undefined && lastYear !== undefined && lastYear < firstYear) problems.lastYear ??= "yearOrder";
  if (firstYear === undefined || lastYear === undefined || Object.keys(problems).length > 0)
    return { ok: false, problems };
  const { title, documentType, number, issuer } = fields;
  return {
    ok: true,
    values: {
      title: tidy(title),
      documentType: tidy(documentType),
      number: tidy(number),
      issuer: tidy(issuer),
      issuedOn,
      firstYear,
      lastYear,
    },
  };
}

/** "5/1/2026" → "2026-01-05"; undefined for a day that is not in the calendar. */
export function readDay(text: string): IsoDate | undefined {
  const match = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text);
  if (!match) return undefined;
  const [, day = "", month = "", year = ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

function readYear(text: string): number | undefined {
  return /^\s*\d{4}\s*$/.test(text) ? Number(text) : undefined;
}

/** One line, composed (NFC): these texts stand in headings. */
function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
