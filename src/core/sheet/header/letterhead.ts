import { headerKey, LONGEST_NAME } from "../names/name-words.ts";
import type { SheetGrid } from "../sheet-grid.ts";

/** What every official document begins with, state or Party (Nghị định 30/2020/NĐ-CP, Phụ lục I): it names no column. */
const MOTTO = /^(?:cong hoa xa hoi chu nghia viet nam(?: doc lap.*)?|dang cong san viet nam|doc lap tu do hanh phuc)$/;
const MAY_BE_MOTTO = /^\s*[cdđ]/i;
const LAST_ROW = 12;
/** The agency on the left, the motto on the right, and a number. */
const MOST_CELLS = 3;

/** The first row below a document's letterhead, or row 0 where it has none: no header stands beside or over one. */
export function belowLetterhead(grid: SheetGrid): number {
  for (let row = Math.min(grid.rowCount, LAST_ROW) - 1; row >= 0; row--) {
    const filled = grid.filledColumns(row);
    if (filled.length <= MOST_CELLS && filled.some((column) => isMotto(grid.textAt(row, column)))) return row + 1;
  }
  return 0;
}

function isMotto(text: string): boolean {
  return text.length <= LONGEST_NAME && MAY_BE_MOTTO.test(text) && MOTTO.test(headerKey(text));
}
