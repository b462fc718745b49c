import { CFB, type ParsingOptions, read, SSF, type WorkBook, type WorkSheet } from "xlsx";
import type { CellRange, RawCell, RawSheet, RawWorkbook } from "../../../core/sheet/raw-sheet.ts";
import type { ReadingLimits } from "../reading/limits.ts";
import { Refusal } from "../reading/refusal.ts";
import { type CompoundFile, checkCompoundFile, type OldWorkbookFacts } from "./compound-file.ts";
import { readCell } from "./read-cell.ts";

export interface ReadSpreadsheet {
  readonly sheets: readonly RawSheet[];
  readonly facts?: OldWorkbookFacts;
}

/** Cell styles are asked for because hidden rows and columns come only with them; the styles themselves are dropped. */
const PARSING: ParsingOptions = {
  type: "array",
  dense: true,
  cellDates: false,
  cellFormula: true,
  cellHTML: false,
  cellNF: true,
  cellText: true,
  cellStyles: true,
  dateNF: "dd/mm/yyyy",
};

/** Reads a checked package or a compound file with the spreadsheet library. Throws `Refusal`. */
export function readSpreadsheet(
  bytes: Uint8Array,
  format: RawWorkbook["format"],
  limits: ReadingLimits,
): ReadSpreadsheet {
  const facts = format === "xls" ? openCompoundFile(bytes) : undefined;
  const workbook = parse(bytes);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  let left = limits.cells;
  const sheets = workbook.SheetNames.map((name, index) => {
    const cells = cellsOf(workbook.Sheets[name] ?? {}, date1904, left);
    left -= cells.count;
    if (left < 0) throw new Refusal("file.too-many-cells", { limit: limits.cells });
    return rawSheet(name, workbook, index, cells.rows);
  });
  return { sheets, ...(facts ? { facts } : {}) };
}

function openCompoundFile(bytes: Uint8Array): OldWorkbookFacts {
  let container: CompoundFile;
  try {
    container = CFB.read(bytes, { type: "array" });
  } catch {
    throw new Refusal("file.damaged");
  }
  return checkCompoundFile(container);
}

/** What the library throws (errors, or bare strings) means only one thing here: it could not read the file. */
function parse(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, PARSING);
  } catch (reason) {
    throw new Refusal(/password|encrypt/i.test(String(reason)) ? "file.password" : "file.damaged");
  }
}

function rawSheet(name: string, workbook: WorkBook, index: number, rows: RawSheet["rows"]): RawSheet {
  const sheet: WorkSheet = workbook.Sheets[name] ?? {};
  return {
    name,
    hidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
    rows,
    merges: (sheet["!merges"] ?? []).map(({ s, e }): CellRange => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hiddenOnes(sheet["!rows"]),
    hiddenColumns: hiddenOnes(sheet["!cols"]),
  };
}

function hiddenOnes(infos: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): number[] {
  const hidden: number[] = [];
  infos?.forEach((info, index) => {
    if (info?.hidden) hidden.push(index);
  });
  return hidden;
}

/** Visits only cells that exist, never the range a sheet claims to have. Stops counting at `limit`. */
function cellsOf(
  sheet: WorkSheet,
  date1904: boolean,
  limit: number,
): { readonly rows: (RawCell | undefined)[][]; readonly count: number } {
  const rows: (RawCell | undefined)[][] = [];
  let count = 0;
  (sheet["!data"] ?? []).forEach((cells, rowIndex) => {
    const row: (RawCell | undefined)[] = [];
    cells?.forEach((cell, column) => {
      const found = cell && count <= limit ? readCell(cell, SSF, date1904) : undefined;
      if (!found) return;
      row[column] = found;
      count++;
    });
    if (row.length > 0) rows[rowIndex] = row;
  });
  return { rows: Array.from(rows, (row) => row ?? []), count };
}
