import { cellSign } from "../contents/cell-sign.ts";
import type { SheetGrid } from "../sheet-grid.ts";
import { endsOpen } from "./row-words.ts";
import type { TableColumns } from "./table-columns.ts";

/**
 * How what a row says of agencies and deadlines goes on with the rows above it, in a table printed with a row for every
 * line: "open" where each cell above breaks off or each goes on in small letters, "likely" where some only names nothing
 * by itself ("Trường Đại học" over "Tây Nguyên"); undefined where one cell says something of its own.
 */
export type Wrap = "open" | "likely";

/** `top` is the first row of the task above, from 0. */
export function wrapOf(
  grid: SheetGrid,
  { all, isWorkNamed }: TableColumns,
  top: number,
  row: number,
): Wrap | undefined {
  if (!isWorkNamed) return undefined;
  let wrap: Wrap | undefined;
  for (const { index, role } of all) {
    if (role !== "lead" && role !== "lead-and-support" && role !== "support" && role !== "deadline") continue;
    const text = grid.textAt(row, index).trim();
    if (text === "") continue;
    const own = wrapOfCell(lastTextAbove(grid, index, top, row), text);
    if (own === undefined) return undefined;
    wrap = wrap === "likely" ? wrap : own;
  }
  return wrap;
}

function lastTextAbove(grid: SheetGrid, column: number, top: number, row: number): string {
  for (let above = row - 1; above >= top; above--) {
    const text = grid.textAt(above, column).trim();
    if (text !== "") return text;
  }
  return "";
}

/** "Chậm nhất ngày", "01/12/2025 -": the day itself stands in the line below. */
const TIME_ENDS_OPEN = /(?:^|\s)(?:ngày|tháng|quý|năm|tuần|nhất|trước|sau|hết|đến|từ|đầu|cuối)$|[-–/]$/iu;

function wrapOfCell(before: string, text: string): Wrap | undefined {
  if (before === "" || /[.!?…]$/.test(before)) return undefined;
  if (/^\p{Ll}/u.test(text.normalize("NFC")) || endsOpen(before)) return "open";
  if (TIME_ENDS_OPEN.test(before.slice(-8).normalize("NFC"))) return "open";
  const sign = cellSign(text);
  return (sign === "text" || sign === "act") && cellSign(before) === "agency" ? "likely" : undefined;
}
