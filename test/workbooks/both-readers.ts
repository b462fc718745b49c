import { readSpreadsheet } from "../../src/adapters/workbook/excel/read-spreadsheet.ts";
import { READING_LIMITS } from "../../src/adapters/workbook/reading/limits.ts";
import { readWorkbookBytes } from "../../src/adapters/workbook/reading/read-workbook-bytes.ts";
import { readXlsx } from "../../src/adapters/workbook/xlsx/index.ts";
import { checkedPackage, openPackage } from "../../src/adapters/workbook/zip/checked-package.ts";
import type { RawCell, RawSheet } from "../../src/core/sheet/raw-sheet.ts";

/** What both readers can tell of a sheet, one line each. */
export type SheetFacts = ReadonlyMap<string, string>;

/** Our own reader's facts, by sheet. Rejects with `Unfamiliar` where it would hand the file on. */
export async function ownFacts(bytes: Uint8Array): Promise<readonly SheetFacts[]> {
  const { parts } = openPackage(bytes, READING_LIMITS);
  const { sheets } = await readXlsx(bytes, parts, READING_LIMITS);
  return sheets.map(factsOf);
}

/** The library's facts, by sheet. */
export function libraryFacts(bytes: Uint8Array): readonly SheetFacts[] {
  const { parts } = openPackage(bytes, READING_LIMITS);
  return readSpreadsheet(checkedPackage(bytes, parts, READING_LIMITS), READING_LIMITS).map(factsOf);
}

/** Facts of a file in any format as it is read when it is taken in, before its letters were put right. */
export async function takenInFacts(bytes: Uint8Array): Promise<readonly SheetFacts[]> {
  const outcome = await readWorkbookBytes("x", bytes);
  if (!outcome.ok) throw new Error(`refused: ${outcome.issue.code}`);
  return outcome.workbook.sheets.map((sheet) =>
    factsOf({ ...sheet, rows: sheet.rows.map((row) => row.map(asWritten)) }),
  );
}

/** The library's facts of a file as it stands, nothing in it mended or left out before. */
export function bareLibraryFacts(bytes: Uint8Array): readonly SheetFacts[] {
  return readSpreadsheet(bytes, READING_LIMITS).map(factsOf);
}

function asWritten(cell: RawCell | undefined): RawCell | undefined {
  return cell?.original === undefined ? cell : { ...cell, text: cell.original };
}

/** Where two readers differ: "A1: one against another". */
export function differences(ours: readonly SheetFacts[], theirs: readonly SheetFacts[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < Math.max(ours.length, theirs.length); i++) {
    const own = ours[i] ?? new Map<string, string>();
    const other = theirs[i] ?? new Map<string, string>();
    for (const key of new Set([...own.keys(), ...other.keys()]))
      if (own.get(key) !== other.get(key)) found.push(`${key}: ${own.get(key)} against ${other.get(key)}`);
  }
  return found;
}

function factsOf(sheet: RawSheet): SheetFacts {
  const facts = new Map([
    ["name", sheet.name],
    ["hidden", String(sheet.hidden)],
    ["merges", sheet.merges.map((range) => Object.values(range).join(" ")).join("; ")],
    ["hidden rows", sheet.hiddenRows.join(" ")],
    ["hidden columns", sheet.hiddenColumns.join(" ")],
  ]);
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell || (cell.type === "blank" && cell.formula === undefined && cell.comment === undefined)) return;
      const { text, type, value, precision, formula } = cell;
      facts.set(`${r + 1}/${c + 1}`, JSON.stringify([text, type, value, precision, formula !== undefined]));
    });
  });
  return facts;
}
