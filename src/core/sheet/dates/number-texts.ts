import type { RawCell } from "../raw-sheet.ts";

const EXPONENT = /^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i;

/** A number that is displayed with an exponent ("4.6E+04"), in full; undefined for others. */
export function fullNumber({ text, value }: RawCell): string | undefined {
  if (typeof value !== "number" || !EXPONENT.test(text.trim())) return undefined;
  return value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 6 });
}

/** Whether a column of progress is kept in parts of one: 0.5 for a half, 1 for done. */
export function areFractions(cells: readonly RawCell[]): boolean {
  const plain = cells.filter(({ type, text }) => type === "number" && !text.includes("%"));
  const values = plain.flatMap(({ value }) => (typeof value === "number" ? value : []));
  return values.some((value) => value > 0 && value < 1) && values.every((value) => value >= 0 && value <= 1);
}

/** A part of one as a percentage: "50%". */
export function percentText({ type, text, value }: RawCell): string | undefined {
  if (type !== "number" || typeof value !== "number" || text.includes("%")) return undefined;
  return `${Math.round(value * 1000) / 10}%`.replace(".", ",");
}
