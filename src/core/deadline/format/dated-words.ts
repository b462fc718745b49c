import { addDays } from "../calendar.ts";
import type { Bound, ClauseMeaning, Precision } from "../deadline.ts";
import { inLeapYear } from "./day-words.ts";
import { type Ends, periodWords } from "./period-words.ts";

/** "trước ngày 15/12/2026", "quý II/2026", "từ năm 2026"; undefined where no time is known. */
export function datedWords(clause: ClauseMeaning): string | undefined {
  const bound = clause.bound ?? "by";
  const precision = clause.precision ?? (bound === "within" ? "range" : "day");
  const ends = endsOf(clause, bound, precision);
  if (ends === undefined) return precision === "range" ? "cả giai đoạn" : undefined;
  const words = periodWords(precision, ends, clause.yearless === undefined);
  return `${boundWords(bound, precision)}${words === "năm" && bound === "within" ? "trong năm" : words}`;
}

/** The stretch the words named, before the bound was applied to it. */
function endsOf({ first, last, startsBy, yearless }: ClauseMeaning, bound: Bound, precision: Precision) {
  if (yearless) return { first: inLeapYear(yearless.first), last: inLeapYear(yearless.last) } satisfies Ends;
  if (bound === "from") return first === undefined ? undefined : ({ first, last: startsBy } satisfies Ends);
  if (last === undefined) return undefined;
  if (bound === "before" && precision !== "day") return { first: addDays(last, 1) } satisfies Ends;
  return { first, last } satisfies Ends;
}

/** A day that is due needs no word; a period in which something is done neither. */
export function boundWords(bound: Bound, precision: Precision): string {
  const isDay = precision === "day";
  switch (bound) {
    case "by":
      return isDay ? "" : "chậm nhất ";
    case "before":
      return isDay ? "trước ngày " : "trước ";
    case "within":
      return isDay ? "trong ngày " : "";
    case "from":
      return isDay ? "từ ngày " : "từ ";
    case "endOf":
      return isDay ? "hết ngày " : "hết ";
  }
}
