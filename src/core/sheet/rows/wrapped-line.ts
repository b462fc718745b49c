import { cellSign } from "../contents/cell-sign.ts";
import type { MappedColumn } from "../recognised-sheet.ts";
import type { SheetGrid } from "../sheet-grid.ts";
import { endsOpen } from "./row-words.ts";
import type { TableColumns } from "./table-columns.ts";

/**
 * How what a row says of agencies and deadlines, or where a table has neither of all else, goes on with the rows above
 * it, in a table printed with a row for every line: "open" where a cell above breaks off or one goes on in small
 * letters, "likely" where they only name nothing by itself ("Trường Đại học" over "Tây Nguyên"), name one more who
 * supports, or say what no line above has said; undefined where one cell says something of its own.
 */
export type Wrap = "open" | "likely";

/** `top` is the first row of the task above, from 0. */
export function wrapOf(
  grid: SheetGrid,
  { all, work, isWorkNamed }: TableColumns,
  top: number,
  row: number,
): Wrap | undefined {
  let wrap: Wrap | undefined;
  for (const { index, role } of all) {
    if (isWorkNamed ? !WORK.includes(role) : !work.includes(index)) continue;
    const text = grid.textAt(row, index).trim();
    if (text === "") continue;
    const before = lastTextAbove(grid, index, top, row);
    const own = wrapOfCell(before, text) ?? (before === "" || role === "support" ? "likely" : undefined);
    if (own === undefined) return undefined;
    wrap = wrap === "open" ? wrap : own;
  }
  return wrap;
}

const WORK: readonly MappedColumn["role"][] = ["lead", "lead-and-support", "support", "deadline"];

function lastTextAbove(grid: SheetGrid, column: number, top: number, row: number): string {
  for (let above = row - 1; above >= top; above--) {
    const text = grid.textAt(above, column).trim();
    if (text !== "") return text;
  }
  return "";
}

/** "Chậm nhất ngày", "01/12/2025 -": the day itself stands in the line below. */
const TIME_ENDS_OPEN = /(?:^|\s)(?:ngày|tháng|quý|năm|tuần|nhất|trước|sau|hết|đến|từ|đầu|cuối)$|[-–/]$/iu;

/** "Văn phòng Đoàn", "Trường Đại học": which one stands in the line below. */
const NAME_ENDS_OPEN =
  /(?:^|[\s,;])(?:ban|đoàn|sở|hội|(?<!văn )phòng|ủy ban|uỷ ban|cục|trung tâm|công ty|bệnh viện|ngân hàng|vườn quốc gia|khu bảo tồn|đồn biên phòng|trường|đại học|học viện|viện|bộ|hiệp hội|tập đoàn|quỹ)$/iu;
/** "UBND xã": which one. */
const LEVEL_ENDS_OPEN = /(?:^|[\s,;])(?:ubnd|hđnd|công an|đảng ủy)\s(?:xã|phường|tỉnh|thị trấn|huyện|thành phố)$/iu;
/** Characters at the end of a cell that are looked at: the longest of those words, also with their accents apart. */
const LONGEST_TIME_END = 12;
const LONGEST_NAME_END = 28;
const ADDRESSED = /^(?:đ\/c|đồng chí)\s/iu;

function wrapOfCell(before: string, text: string): Wrap | undefined {
  if (before === "" || /[.!?…]$/.test(before)) return undefined;
  if (/^\p{Ll}/u.test(text.normalize("NFC")) || endsOpen(before)) return "open";
  if (TIME_ENDS_OPEN.test(before.slice(-LONGEST_TIME_END).normalize("NFC"))) return "open";
  if (NAME_ENDS_OPEN.test(before.slice(-LONGEST_NAME_END).normalize("NFC"))) return "open";
  const sign = cellSign(text);
  const isNameless = sign === "text" || sign === "act";
  if (isNameless && LEVEL_ENDS_OPEN.test(before.slice(-LONGEST_NAME_END).normalize("NFC"))) return "open";
  return isNameless && (cellSign(before) === "agency" || ADDRESSED.test(before)) ? "likely" : undefined;
}
