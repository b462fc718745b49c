import type { IsoDate } from "../../model/index.ts";
import type { Inference, Precision } from "../deadline.ts";

/** A stretch of the calendar as words name it, its year still open where the words leave it out. */
export interface Period {
  readonly precision: Precision;
  readonly year: number | undefined;
  readonly inferred: readonly Inference[];
  /** Undefined where the year has no such day: 29/2 in 2026. */
  in(year: number): Span | undefined;
}

export interface Span {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** One way of naming a stretch of the calendar: reads the whole folded text or nothing. */
export type PeriodForm = (text: string) => Period | undefined;

/** A year as plans write it, 1990 to 2069; a number beyond is none. */
export const YEAR = String.raw`(?:199\d|20[0-6]\d)`;
/** A year of two digits, 15 to 69: never a day or month beside it. */
export const SHORT_YEAR = String.raw`(?:1[5-9]|[2-6]\d)`;

/** "/2026", " năm 2026", ", năm 2026", "/năm 2026", " - 2026", ".2026", " 2026", " (2026)", "/26" after what it completes. */
export const YEAR_AFTER = String.raw`(?: ?[/.,-] ?(?:nam ?)?|,? (?:cua )?nam ?| \(?)(${YEAR}|(?<=[/-] ?|nam ?)${SHORT_YEAR})\)?`;

const CENTURY: Inference = { what: "century", from: "convention" };

/** A period whose year stands in two or four digits, or is left out. */
export function period(
  precision: Precision,
  year: string | undefined,
  span: (year: number) => Span | undefined,
  inferred: readonly Inference[] = [],
): Period {
  if (year?.length === 2) return { precision, year: 2000 + Number(year), inferred: [...inferred, CENTURY], in: span };
  return { precision, year: year === undefined ? undefined : Number(year), inferred, in: span };
}
