import { headerKey } from "../names/name-words.ts";
import type { SheetGrid } from "../sheet-grid.ts";

/** So many rows above a header can hold its title. */
const MOST_ROWS = 12;
/** A title stands alone in its row, or beside the one other cell of a letterhead. */
const MOST_CELLS = 2;
const REPORT =
  /^(?:phu luc |bieu |bang |so |phieu )?(?:bao cao|theo doi|tong hop (?:bao cao|ket qua|tinh hinh|tien do)|tinh hinh|ket qua|tien do)(?: |$)/;

/** Whether the title over a header calls the table a report of what was done: "Báo cáo quý III", "Biểu theo dõi tiến độ". */
export function isReportTitled(grid: SheetGrid, headerTop: number): boolean {
  for (let row = Math.max(0, headerTop - MOST_ROWS); row < headerTop; row++) {
    const filled = grid.filledColumns(row);
    if (filled.length <= MOST_CELLS && filled.some((column) => callsReport(grid.textAt(row, column)))) return true;
  }
  return false;
}

/** "Xã Mường Hum - Báo cáo quý III" says whose report it is first. */
function callsReport(text: string): boolean {
  return text.split(/\s[-–]\s|\n/).some((part) => REPORT.test(headerKey(part)));
}
