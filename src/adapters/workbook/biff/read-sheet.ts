import type { RawSheet } from "../../../core/sheet/raw-sheet.ts";
import { SheetBuilder } from "../cells/sheet-builder.ts";
import { Refusal } from "../reading/refusal.ts";
import { CellReading, type SheetContext } from "./cell-reading.ts";
import { type BiffRecord, KIND, recordsFrom } from "./records.ts";
import { takeLayout } from "./sheet-layout.ts";
import { SheetNotes } from "./sheet-notes.ts";
import type { BoundSheet } from "./workbook-globals.ts";

/**
 * Reads the records of one sheet, from its first one to the end of its substream. Throws `Refusal` `file.damaged` for
 * one that does not come to its end: the rows cut off would be missed by nobody.
 */
export function readSheet(stream: Uint8Array, sheet: BoundSheet, context: SheetContext): RawSheet {
  const builder = new SheetBuilder(sheet, context.count);
  const cells = new CellReading(builder, context);
  const notes = new SheetNotes();
  for (const record of recordsOfSheet(stream, sheet.start)) {
    takeLayout(builder, record);
    notes.take(record, context.globals);
    cells.take(record);
  }
  notes.putInto(builder);
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
  throw new Refusal("file.damaged");
}
