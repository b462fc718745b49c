import type { SheetBuilder } from "../cells/sheet-builder.ts";
import { RecordData } from "./record-data.ts";
import { type BiffRecord, KIND } from "./records.ts";

const HIDDEN_COLUMN = 0x0001;
const HIDDEN_ROW = 0x0020;
const LAST_COLUMN = 255;

/** Takes what a record says of merges and of hidden rows and columns; other records are passed over. */
export function takeLayout(builder: SheetBuilder, { kind, parts }: BiffRecord): void {
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
