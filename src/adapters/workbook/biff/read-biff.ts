import type { RawWorkbook } from "../../../core/sheet/raw-sheet.ts";
import { CellCount } from "../cells/cell-count.ts";
import { createNumberDisplay } from "../cells/number-display.ts";
import type { ReadingLimits } from "../reading/limits.ts";
import { Refusal } from "../reading/refusal.ts";
import type { SheetContext } from "./cell-reading.ts";
import { readSheet } from "./read-sheet.ts";
import { KIND } from "./records.ts";
import { type BoundSheet, readGlobals } from "./workbook-globals.ts";

/** What a stream of records gave. */
export type ReadBiff = Pick<RawWorkbook, "sheets" | "hasMacros" | "hasLinks">;

const SUBSTREAM_OF_SHEETS = 0x0005;

/**
 * Reads the records of Excel 5, 95 and 97 to 2003 ([MS-XLS], and the OpenOffice description of the older ones): cells
 * with their fonts, merges, comments, what is hidden. Undefined when the list of sheets does not lead to sheets; the
 * caller may know another way. Throws `Refusal`.
 */
export function readBiff(stream: Uint8Array, limits: ReadingLimits): ReadBiff | undefined {
  const globals = readGlobals(stream);
  const sheets = isBareSheet(stream) ? [BARE_SHEET] : globals.sheets.filter(({ kind }) => kind !== "other");
  if (sheets.length === 0 || !sheets.every(({ start }) => isBeginning(stream, start))) return undefined;
  const context: SheetContext = {
    globals,
    show: createNumberDisplay(globals.date1904),
    count: new CellCount(limits.cells),
  };
  const macros = globals.sheets.some(({ kind }) => kind === "macros");
  return {
    sheets: sheets.map((sheet) => readSheet(stream, sheet, context)),
    ...(macros ? { hasMacros: true } : undefined),
    ...(globals.hasLinks ? { hasLinks: true } : undefined),
  };
}

const BARE_SHEET: BoundSheet = { name: "", hidden: false, kind: "cells", start: 0 };

/** A stream that is one sheet by itself, without a list of sheets before it. */
function isBareSheet(stream: Uint8Array): boolean {
  if (!isBeginning(stream, 0)) throw new Refusal("file.damaged");
  return (stream[6] ?? 0) + (stream[7] ?? 0) * 256 !== SUBSTREAM_OF_SHEETS;
}

function isBeginning(stream: Uint8Array, at: number): boolean {
  return (stream[at] ?? 0) + (stream[at + 1] ?? 0) * 256 === KIND.beginning;
}
