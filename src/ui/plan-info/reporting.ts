import type { ReportingPeriods } from "../../core/model/index.ts";

export const REPORTS = ["monthly", "quarterly", "halfYearly", "yearly"] as const;

/** Cut-off days as they are typed; blank where a report closes with its calendar period. */
export type ReportingTexts = Readonly<Record<(typeof REPORTS)[number], string>>;

/** Điều 12 of Nghị định 09/2019/NĐ-CP. */
export const DECREE_09: ReportingTexts = { monthly: "14", quarterly: "14", halfYearly: "14", yearly: "14" };

export function reportingTexts(reporting: ReportingPeriods = {}): ReportingTexts {
  const text = (report: keyof ReportingTexts) => `${reporting[report]?.cutOffDay ?? ""}`;
  return {
    monthly: text("monthly"),
    quarterly: text("quarterly"),
    halfYearly: text("halfYearly"),
    yearly: text("yearly"),
  };
}

/** A day of a month, or blank. */
export function isCutOffDay(text: string): boolean {
  return text.trim() === "" || (/^\s*\d{1,2}\s*$/.test(text) && Number(text) >= 1 && Number(text) <= 31);
}

/** What was typed as the plan's settings; undefined where every report closes with its calendar period. */
export function readReporting(texts: ReportingTexts): ReportingPeriods | undefined {
  const set = REPORTS.flatMap((report) =>
    texts[report].trim() === "" ? [] : [[report, { cutOffDay: Number(texts[report]) }] as const],
  );
  return set.length === 0 ? undefined : Object.fromEntries(set);
}
