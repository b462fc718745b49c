import type { RawCell } from "../raw-sheet.ts";
import { dayText, monthText, storedDay } from "./day-texts.ts";

const NUMERIC_DAY = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/;
const NUMERIC_MONTH = /^\d{1,2}\s?[/.-]\s?\d{4}$/;
const SPELLED = /ngày|tháng|năm|quý/iu;

/** Told without reading it, for nearly all dates: "05/12/2026" displayed for 2026-12-05. */
export function isPlainDay({ text, value, precision }: RawCell): boolean {
  if (typeof value !== "string" || value.length !== 10 || text.length !== 10 || precision !== undefined) return false;
  return text === `${value.slice(8)}/${value.slice(5, 7)}/${value.slice(0, 4)}`;
}

/** What a date cell is taken in as: what it displays where that is a Vietnamese way of writing, else dd/mm/yyyy. */
export function dateCellText(cell: RawCell): string {
  const stored = storedDay(cell.value);
  const shown = cell.text.trim();
  if (!stored || SPELLED.test(shown.normalize("NFC"))) return cell.text;
  if (cell.precision === "year") return shown.includes(String(stored.year)) ? cell.text : String(stored.year);
  if (cell.precision === "month") return NUMERIC_MONTH.test(shown) ? cell.text : monthText(stored);
  const parts = NUMERIC_DAY.exec(shown);
  const isDayFirst = parts !== null && Number(parts[1]) === stored.day && Number(parts[2]) === stored.month;
  return isDayFirst ? cell.text : dayText(stored);
}
