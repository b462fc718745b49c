import { parseRomanNumeral } from "../../model/index.ts";
import { WIDEST_HEADER } from "../header-labels.ts";
import type { SheetGrid } from "../sheet-grid.ts";

const COUNTED = /^[([]?\s*(\d{1,3}|[A-Za-zĐđ]|[IVX]{1,5})\s*[)\]]?(?:\s*=.*)?$/;

/** Whether a row only numbers the columns: (1) (2) (3), A B 1 2, I II III, "(4)=(2)+(3)". */
export function isNumberingRow(grid: SheetGrid, row: number): boolean {
  const columns = grid.filledColumns(row).filter((column) => column < WIDEST_HEADER);
  if (columns.length < 2) return false;
  const names: string[] = [];
  for (const column of columns) {
    const name = COUNTED.exec(grid.textAt(row, column).trim().slice(0, 40))?.[1];
    if (name === undefined) return false;
    names.push(name);
  }
  const isBracketed = columns.some((column) => /[([=]/.test(grid.textAt(row, column)));
  const counts = isCounting(names.filter((name) => /\d/.test(name)).map(Number));
  if (counts) return columns.length > 2 || isBracketed;
  return columns.length > 2 && (isAlphabet(names) || isCounting(names.map((name) => parseRomanNumeral(name) ?? 0)));
}

function isCounting(values: readonly number[]): boolean {
  const [first = 9] = values;
  return values.length >= 2 && first <= 2 && values.every((value, at) => value === first + at);
}

/** "A", "B", "C" in this order. */
function isAlphabet(names: readonly string[]): boolean {
  return names.every((name, at) => name.toUpperCase() === String.fromCharCode(65 + at));
}
