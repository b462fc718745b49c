import type { CellRange } from "../../../core/sheet/raw-sheet.ts";

const PLACE = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** The row and column of a place such as "B7", from 0. */
export function cellPlace(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = PLACE.exec(text.trim()) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** A range such as "A1:C3", or one place. */
export function cellRange(text: string): CellRange | undefined {
  const [first = "", last = first] = text.split(":");
  const from = cellPlace(first);
  const to = cellPlace(last);
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
