import type { RawWorkbook } from "../../../core/sheet/raw-sheet.ts";
import { CellCount, MOST_SHEETS } from "../cells/cell-count.ts";
import { createNumberDisplay } from "../cells/number-display.ts";
import type { ReadingLimits } from "../reading/limits.ts";
import { Refusal } from "../reading/refusal.ts";
import type { SheetContext } from "./cell-reading.ts";
import { readSheet } from "./read-sheet.ts";
import { KIND, recordsFrom } from "./records.ts";
import { type BoundSheet, readGlobals } from "./workbook-globals.ts";

/** What a stream of records gave. */
export type ReadBiff = Pick<RawWorkbook, "sheets" | "hasMacros" | "hasLinks">;

const SUBSTREAM_OF_SHEETS = 0x0005;
/** Of the workbook itself, of a chart. */
const OTHER_SUBSTREAMS: ReadonlySet<number> = new Set([SUBSTREAM_OF_SHEETS, 0x20]);

/**
 * Reads the records of Excel 5, 95 and 97 to 2003 ([MS-XLS], and the OpenOffice description of the older ones): cells
 * with their fonts, merges, comments, what is hidden. Throws `Refusal`, `file.damaged` for a stream without a sheet.
 */
export function readBiff(stream: Uint8Array, limits: ReadingLimits): ReadBiff {
  const globals = readGlobals(stream);
  const sheets = isBareSheet(stream) ? [BARE_SHEET] : sheetsOf(stream, globals.sheets);
  if (sheets.length === 0) throw new Refusal("file.damaged");
  const context: SheetContext = {
    globals,
    show: createNumberDisplay(globals.date1904),
    count: new CellCount(limits.cells),
  };
  const macros = globals.sheets.some(({ kind }) => kind === "macros");
  return {
    sheets: sheets.map((sheet) => readSheet(stream.subarray(0, endOf(sheet, sheets, stream)), sheet, context)),
    ...(macros ? { hasMacros: true } : undefined),
    ...(globals.hasLinks ? { hasLinks: true } : undefined),
  };
}

const BARE_SHEET: BoundSheet = { name: "", hidden: false, kind: "cells", start: 0 };

/** Where the next sheet begins in the stream: a sheet that does not end by itself is not read on through all others. */
function endOf({ start }: BoundSheet, sheets: readonly BoundSheet[], stream: Uint8Array): number {
  return sheets.reduce((end, other) => (other.start > start && other.start < end ? other.start : end), stream.length);
}

/** The sheets as they are listed, or, where the list does not lead to sheets, as they stand in the stream. */
function sheetsOf(stream: Uint8Array, listed: readonly BoundSheet[]): readonly BoundSheet[] {
  if (listed.length > MOST_SHEETS) throw new Refusal("file.too-many-sheets", { limit: MOST_SHEETS });
  const sheets = listed.filter(({ kind }) => kind !== "other");
  const isSound = sheets.length > 0 && new Set(sheets.map(({ start }) => start)).size === sheets.length;
  if (isSound && sheets.every(({ start }) => isBeginning(stream, start))) return sheets;
  return unlistedSheets(stream)
    .slice(0, MOST_SHEETS)
    .map((start, index) => ({
      name: "",
      hidden: false,
      ...listed[index],
      kind: "cells",
      start,
    }));
}

/** A stream that is one sheet by itself, without a list of sheets before it. */
function isBareSheet(stream: Uint8Array): boolean {
  if (!isBeginning(stream, 0)) throw new Refusal("file.damaged");
  return (stream[6] ?? 0) + (stream[7] ?? 0) * 256 !== SUBSTREAM_OF_SHEETS;
}

/** Where the substreams that can be sheets begin, those inside others not counted. */
function unlistedSheets(stream: Uint8Array): number[] {
  const starts: number[] = [];
  let depth = 0;
  for (const { kind, at, parts } of recordsFrom(stream, 0)) {
    if (kind === KIND.beginning && depth++ === 0 && !OTHER_SUBSTREAMS.has(parts[0]?.[2] ?? 0)) starts.push(at);
    if (kind === KIND.endOfSubstream) depth = Math.max(0, depth - 1);
  }
  return starts;
}

function isBeginning(stream: Uint8Array, at: number): boolean {
  return (stream[at] ?? 0) + (stream[at + 1] ?? 0) * 256 === KIND.beginning;
}
