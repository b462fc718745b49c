import { parseRomanNumeral } from "../model/index.ts";
import { repeatsHeader } from "./find-header.ts";
import { headerKey } from "./header-names.ts";
import type { MappedColumn, MappedRole } from "./recognised-sheet.ts";
import type { SheetGrid } from "./sheet-grid.ts";

export type RowKind =
  | { readonly kind: "blank" }
  | { readonly kind: "header" }
  | { readonly kind: "section"; readonly numeral?: string; readonly title: string }
  | { readonly kind: "total" }
  /** How a line under the table begins; between numbered tasks it is one of them all the same. */
  | { readonly kind: "closing" }
  /** `isNumbered`: TT holds a number. `isSure`: that, or a content with something beside it. */
  | { readonly kind: "task"; readonly isNumbered: boolean; readonly isSure: boolean };

const TOTALS = /^(tổng cộng|tổng số|tổng|cộng)\s*:?$|^(tổng cộng|tổng số)[\s:]/u;
/** Recipients, notes, who signs. */
const CLOSINGS = /^(noi nhan|ghi chu|luu y|tm|kt|tl|tuq)( |$)|^(nguoi lap|thu truong|chu tich|giam doc)[a-z ]{0,25}$/;
const SPELLED_SECTION = /^(?:(?:[Pp]hần|PHẦN)\s+)?([IVXLCDM]+)\s*[.)\-–:]+\s*(\S[\s\S]*)$/u;

/** Tells what one row under the header is. `row` from 0. */
export function rowKind(grid: SheetGrid, row: number, columns: readonly MappedColumn[]): RowKind {
  const filled = grid.filledColumns(row);
  if (filled.length === 0) return { kind: "blank" };
  const isNumbered = isTaskNumber(textOf(grid, row, columns, "number"));
  if (!isNumbered) {
    if (repeatsHeader(grid, row, columns)) return { kind: "header" };
    const section = sectionOf(grid, row, filled, columns);
    if (section) return section;
    const texts = filled.map((column) => grid.textAt(row, column).trim());
    if (TOTALS.test((texts[0] ?? "").normalize("NFC").toLowerCase())) return { kind: "total" };
    if (texts.some((text) => CLOSINGS.test(headerKey(text)))) return { kind: "closing" };
  }
  const content = textOf(grid, row, columns, "content");
  return { kind: "task", isNumbered, isSure: isNumbered || (content !== "" && filled.length >= 2) };
}

/** "12", "12.", "1.2", "12a": a number that only a task has. */
function isTaskNumber(text: string): boolean {
  return /^\d+([.,]\d+)*[a-zđ]?[.)]?$/iu.test(text);
}

function sectionOf(
  grid: SheetGrid,
  row: number,
  filled: readonly number[],
  columns: readonly MappedColumn[],
): RowKind | undefined {
  const numberColumn = columns.find(({ role }) => role === "number")?.index;
  const numeral = textOf(grid, row, columns, "number").replace(/[.)\s]+$/, "");
  const others = filled.filter((column) => column !== numberColumn);
  if (isSectionNumeral(numeral) && others.slice(1).every((column) => isAmount(grid.textAt(row, column))))
    return { kind: "section", numeral, title: grid.textAt(row, others[0] ?? -1).trim() };
  const [only] = filled;
  if (filled.length !== 1 || only === undefined) return undefined;
  const text = grid.textAt(row, only).trim();
  const spelled = SPELLED_SECTION.exec(text);
  if (spelled?.[1] && spelled[2] && parseRomanNumeral(spelled[1]))
    return { kind: "section", numeral: spelled[1], title: spelled[2] };
  return spansTable(grid, row, only, columns) ? { kind: "section", title: text } : undefined;
}

/** Sections are counted with Roman numerals, or with letters above them. */
function isSectionNumeral(text: string): boolean {
  return /^[A-ZĐ]$/u.test(text) || parseRomanNumeral(text) !== undefined;
}

function isAmount(text: string): boolean {
  return /^[\d.,\s%]*$/.test(text);
}

function spansTable(grid: SheetGrid, row: number, column: number, columns: readonly MappedColumn[]): boolean {
  const merge = grid.mergeAt(row, column);
  if (!merge || merge.bottom > row) return false;
  const covered = columns.filter(({ index }) => merge.left <= index && index <= merge.right).length;
  return covered >= Math.max(2, columns.length - 1);
}

function textOf(grid: SheetGrid, row: number, columns: readonly MappedColumn[], role: MappedRole): string {
  const index = columns.find((column) => column.role === role)?.index;
  return index === undefined ? "" : grid.textAt(row, index).trim();
}
