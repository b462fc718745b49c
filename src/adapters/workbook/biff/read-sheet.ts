import type { RawSheet } from "../../../core/sheet/raw-sheet.ts";
import { plainBreaks, rawCell } from "../cells/raw-cell.ts";
import { SheetBuilder } from "../cells/sheet-builder.ts";
import { CellReading, type SheetContext } from "./cell-reading.ts";
import { RecordData } from "./record-data.ts";
import { type BiffRecord, KIND, recordsFrom } from "./records.ts";
import { SheetNotes } from "./sheet-notes.ts";
import type { BoundSheet } from "./workbook-globals.ts";

const HIDDEN_COLUMN = 0x0001;
const HIDDEN_ROW = 0x0020;
const LAST_COLUMN = 255;

/** Reads the records of one sheet, from its first one to the end of its substream. */
export function readSheet(stream: Uint8Array, sheet: BoundSheet, context: SheetContext): RawSheet {
  const builder = new SheetBuilder(sheet, context.count);
  const cells = new CellReading(builder, context);
  const notes = new SheetNotes();
  for (const record of recordsOfSheet(stream, sheet.start)) {
    takeLayout(builder, record);
    notes.take(record, context.globals);
    cells.take(record);
  }
  for (const { row, column, text } of notes.all()) {
    const cell = builder.at(row, column) ?? { text: "", type: "blank" };
    builder.put(row, column, rawCell({ ...cell, comment: plainBreaks(text) }));
  }
  return builder.build();
}

/** The records of the sheet itself: a chart inside it is a substream of its own. */
function* recordsOfSheet(stream: Uint8Array, start: number): Generator<BiffRecord> {
  let depth = 0;
  for (const record of recordsFrom(stream, start)) {
    if (record.kind === KIND.beginning) depth++;
    else if (record.kind === KIND.endOfSubstream) depth--;
    else if (depth === 1) yield record;
    if (depth <= 0) return;
  }
}

function takeLayout(builder: SheetBuilder, { kind, parts }: BiffRecord): void {
  if (kind === KIND.mergedCells) takeMerges(builder, new RecordData(parts));
  else if (kind === KIND.columnInfo) takeColumns(builder, new RecordData(parts));
  else if (kind === KIND.row) takeRow(builder, new RecordData(parts));
}

function takeMerges(builder: SheetBuilder, data: RecordData): void {
  for (let left = data.word(); left > 0 && !data.isAtEnd; left--) {
    const [top, bottom] = [data.word(), data.word()];
    builder.merge({ top, bottom, left: data.word(), right: data.word() });
  }
}

function takeColumns(builder: SheetBuilder, data: RecordData): void {
  const [first, last] = [data.word(), data.word()];
  data.skip(4);
  if (data.word() & HIDDEN_COLUMN) builder.hideColumns(first, Math.min(last, LAST_COLUMN) - first + 1);
}

function takeRow(builder: SheetBuilder, data: RecordData): void {
  const row = data.word();
  data.skip(10);
  if (data.word() & HIDDEN_ROW) builder.hideRows(row);
}
