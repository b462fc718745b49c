import type { Progress } from "./progress.ts";

/** A part of a text that can go on: "Quý II/2026" in "Báo cáo Quý II/2026". */
export interface SeriesToken {
  /** Only tokens of one kind make one series. */
  readonly kind: TokenKind;
  /** Where it stands in its text. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** How values of this kind go on. */
  readonly progress: Progress;
  /** Another value in this token's own spelling; undefined for a value it cannot say. */
  write(value: number): string | undefined;
}

export type TokenKind =
  | "date"
  | "day"
  | "half-year"
  | "letter"
  | "month"
  | "number"
  | "quarter"
  | "roman"
  | "span"
  | "weekday"
  | "year"
  | "yearless";

/** Finds the tokens of one kind in a text, from left to right. */
export type FindTokens = (text: string) => SeriesToken[];
