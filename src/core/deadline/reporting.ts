import type { ReportingPeriods } from "../model/index.ts";
import { fold } from "../text/index.ts";
import type { DeadlineContext } from "./deadline.ts";
import type { FormReading } from "./forms/form.ts";
import { EVERY_MONTH, monthDayRule, monthEndRule } from "./recurrence.ts";

/** The months in which the periods of regular reports close. */
const CLOSING_MONTHS: readonly (readonly [period: keyof ReportingPeriods, months: readonly number[]])[] = [
  ["monthly", EVERY_MONTH],
  ["quarterly", [3, 6, 9, 12]],
  ["halfYearly", [6, 12]],
  ["yearly", [12]],
];

/**
 * A rhythm without a day of its own is due when the figures of its reports close, where the plan says when. A label
 * that speaks of something else than a report keeps the end of the calendar's period: "Kế hoạch: hằng năm".
 */
export function atReportingDay(reading: FormReading, label: string, { reporting }: DeadlineContext): FormReading {
  const { kind, rrule, bound } = reading;
  if (!reporting || kind !== "recurring" || rrule === undefined || bound !== undefined) return reading;
  if (label !== "" && !fold(label).includes("bao cao")) return reading;
  const [rule = "", ...until] = rrule.split(";UNTIL=");
  const [period, months] = CLOSING_MONTHS.find(([, closing]) => monthEndRule(closing) === rule) ?? [];
  const day = period && reporting[period]?.cutOffDay;
  if (day === undefined || months === undefined) return reading;
  return {
    ...reading,
    rrule: [monthDayRule(day, months), ...until].join(";UNTIL="),
    bound: "by",
    precision: "day",
    inferred: [...(reading.inferred ?? []).filter(({ what }) => what !== "day"), { what: "day", from: "plan" }],
  };
}
