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

/** "/2026", " năm 2026", ", năm 2026", "/năm 2026", " - 2026", ".2026", " 2026" after a month or quarter. */
export const YEAR_AFTER = String.raw`(?: ?[/.-] ?(?:nam )?|,? (?:cua )?nam | )((?:19|20)\d\d)`;

export function period(
  precision: Precision,
  year: string | number | undefined,
  span: (year: number) => Span | undefined,
  inferred: readonly Inference[] = [],
): Period {
  return { precision, year: year === undefined ? undefined : Number(year), inferred, in: span };
}
