import type { BorderStyle, CellStyle, FontStyle } from "hucre";
import type { LaidOutRow, LaidOutSheet } from "../../../core/sheet/index.ts";
import { columnPoints, lineCount, rowHeight } from "./row-height.ts";
import { rowTexts } from "./sheet-rows.ts";

const LINE = { style: "thin" } as const;
const BOX: BorderStyle = { top: LINE, right: LINE, bottom: LINE, left: LINE };

export const FONT_NAME = "Times New Roman";
export const BODY_SIZE = 12;

/** On one line, so that a mark makes no row higher. */
export const MARK_STYLE: CellStyle = { font: { name: FONT_NAME, size: BODY_SIZE }, numFmt: "@" };

/** The look of one cell of the official appendix. */
export function cellStyle(row: LaidOutRow, column: number, { columns }: LaidOutSheet): CellStyle {
  const font = fontOf(row);
  switch (row.kind) {
    case "title":
      return { font, alignment: { horizontal: "center", vertical: "center", wrapText: true } };
    case "blank":
      return { font };
    case "header":
      return { font, border: BOX, alignment: { horizontal: "center", vertical: "center", wrapText: true } };
    case "section":
      return {
        font,
        border: BOX,
        alignment: { horizontal: column === 0 ? "center" : "left", vertical: "center", wrapText: true },
      };
    case "task":
      return {
        font,
        border: BOX,
        alignment: { horizontal: columns[column]?.align ?? "left", vertical: "top", wrapText: true },
        numFmt: column === 0 ? "0" : "@",
      };
  }
}

/** The height in points at which every cell of the row shows whole. */
export function styledRowHeight(row: LaidOutRow, sheet: LaidOutSheet): number {
  const font = { size: fontOf(row).size ?? BODY_SIZE, bold: fontOf(row).bold ?? false };
  const lines = rowTexts(row, sheet.columns.length).map((text, column) =>
    lineCount(text, availableWidth(row, column, sheet), font),
  );
  return rowHeight(Math.max(1, ...lines), font);
}

function fontOf(row: LaidOutRow): FontStyle {
  const base = { name: FONT_NAME, size: BODY_SIZE };
  if (row.kind === "title")
    return { ...base, size: 14, ...(row.style === "attached" ? { italic: true } : { bold: true }) };
  return row.kind === "header" || row.kind === "section" ? { ...base, bold: true } : base;
}

/** A merged cell has the width of all it covers. */
function availableWidth(row: LaidOutRow, column: number, { columns }: LaidOutSheet): number {
  const isMerged = (row.kind === "title" && column === 0) || (row.kind === "section" && column === 1);
  const covered = isMerged ? columns.slice(column) : columns.slice(column, column + 1);
  return columnPoints(covered.reduce((sum, { width }) => sum + width, 0));
}
