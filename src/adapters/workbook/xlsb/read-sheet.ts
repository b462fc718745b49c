import type { RawSheet } from "../../../core/sheet/raw-sheet.ts";
import { compactNumber, errorText } from "../biff/cell-values.ts";
import type { RecordData } from "../biff/record-data.ts";
import { fontRuns, type RichText } from "../biff/rich-text.ts";
import type { CellCount } from "../cells/cell-count.ts";
import type { NumberDisplay } from "../cells/number-display.ts";
import { type CellParts, plainBreaks, rawCell } from "../cells/raw-cell.ts";
import { SheetBuilder, type SheetHead } from "../cells/sheet-builder.ts";
import { KIND, recordsOf, wideText } from "./records.ts";
import { readRichText } from "./rich-text.ts";
import type { BinaryStyles } from "./styles-part.ts";

/** What all sheets of a workbook share. */
export interface BinaryWorkbook {
  readonly strings: readonly RichText[];
  readonly styles: BinaryStyles;
  readonly show: NumberDisplay;
  readonly count: CellCount;
}

const HIDDEN_ROW = 0x10;
const HIDDEN_COLUMN = 0x0001;
/** Kinds of cells 8 to 11 are those of 6, 5, 4 and 3 with a formula; the formula itself stands as codes. */
const KIND_OF_FORMULA: ReadonlyMap<number, number> = new Map([
  [8, 6],
  [9, 5],
  [10, 4],
  [11, 3],
]);

/** Reads a sheet part ([MS-XLSB] 2.1.7.61), and the comments that belong to it. */
export function readSheet(
  head: SheetHead,
  part: Uint8Array,
  comments: Uint8Array | undefined,
  workbook: BinaryWorkbook,
): RawSheet {
  const builder = new SheetBuilder(head, workbook.count);
  let row = 0;
  let column = -1;
  for (const { kind, data } of recordsOf(part)) {
    if (kind === KIND.row) {
      row = data.long();
      column = -1;
      data.skip(7);
      if (data.byte() & HIDDEN_ROW) builder.hideRows(row);
    } else if (kind === KIND.richCell || (kind >= KIND.firstCell && kind <= KIND.lastShortCell)) {
      const isShort = kind >= KIND.firstShortCell && kind <= KIND.lastShortCell;
      column = isShort ? column + 1 : data.long();
      const parts = cellParts(isShort ? kind - KIND.lastCell : kind, data, workbook);
      if (parts) builder.put(row, column, rawCell(parts));
    } else takeLayout(builder, kind, data);
  }
  if (comments) takeComments(builder, comments);
  return builder.build();
}

function takeLayout(builder: SheetBuilder, kind: number, data: RecordData): void {
  if (kind === KIND.mergedCells) {
    const [top, bottom] = [data.long(), data.long()];
    builder.merge({ top, bottom, left: data.long(), right: data.long() });
  } else if (kind === KIND.columnInfo) {
    const [first, last] = [data.long(), data.long()];
    data.skip(8);
    if (data.word() & HIDDEN_COLUMN) builder.hideColumns(first, Math.max(0, last - first + 1));
  }
}

/** What stands behind the column of a cell; undefined for a blank one. */
function cellParts(kind: number, data: RecordData, workbook: BinaryWorkbook): CellParts | undefined {
  const style = workbook.styles.style(data.word() + data.byte() * 65_536);
  data.skip(1);
  const formula = KIND_OF_FORMULA.has(kind) ? "" : undefined;
  const look = { formula, font: style.font, bold: style.bold };
  switch (KIND_OF_FORMULA.get(kind) ?? kind) {
    case 2:
      return { ...workbook.show(compactNumber(data.long() | 0), style.format), ...look };
    case 3:
      return { text: errorText(data.byte()), type: "error", ...look };
    case 4: {
      const value = data.byte() !== 0;
      return { text: value ? "TRUE" : "FALSE", type: "boolean", value, ...look };
    }
    case 5:
      return { ...workbook.show(data.double(), style.format), ...look };
    case 6:
      return textParts({ text: wideText(data), changes: [] }, look, workbook);
    case 7:
      return textParts(workbook.strings[data.long()], look, workbook);
    case KIND.richCell:
      return textParts(readRichText(data), look, workbook);
    default:
      return undefined;
  }
}

type Look = Pick<CellParts, "formula" | "font" | "bold">;

function textParts(string: RichText | undefined, look: Look, { styles }: BinaryWorkbook): CellParts | undefined {
  if (!string || (string.text === "" && look.formula === undefined)) return undefined;
  const text = plainBreaks(string.text);
  const runs = text.length === string.text.length ? fontRuns(string, look.font, styles.fontName) : [];
  return { text, type: "text", ...look, runs };
}

function takeComments(builder: SheetBuilder, part: Uint8Array): void {
  let place = { row: 0, column: 0 };
  for (const { kind, data } of recordsOf(part)) {
    if (kind === KIND.comment) {
      data.skip(4);
      const row = data.long();
      data.skip(4);
      place = { row, column: data.long() };
    } else if (kind === KIND.commentText) {
      const cell = builder.at(place.row, place.column) ?? { text: "", type: "blank" };
      builder.put(place.row, place.column, rawCell({ ...cell, comment: plainBreaks(readRichText(data).text) }));
    }
  }
}
