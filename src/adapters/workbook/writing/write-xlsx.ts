import type { Cell, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { type LaidOutSheet, markColumnOf } from "../../../core/sheet/index.ts";
import { BODY_SIZE, cellStyle, FONT_NAME, MARK_STYLE, styledRowHeight } from "./appendix-style.ts";
import { cellValue, mergesOf, rowTexts } from "./sheet-rows.ts";

/** Seen only by who makes the column visible. */
const MARK_WIDTH = 10;

const inches = (millimetres: number) => Math.round((millimetres / 25.4) * 1000) / 1000;

/** Margins of official documents: 20 mm above and below, 30 mm left, 15 mm right; the page number stands centred on top. */
const PAGE: NonNullable<WriteSheet["pageSetup"]> = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: {
    top: inches(20),
    bottom: inches(20),
    left: inches(30),
    right: inches(15),
    header: inches(10),
    footer: inches(10),
  },
};
/** From the second page on; the first carries none. */
const PAGE_NUMBER = { differentFirst: true, oddHeader: `&C&"${FONT_NAME},Regular"&13&P` };

/** The sheet as a workbook in the layout of an official appendix. Every cell but the task numbers is typed as text. */
export function writeStyledXlsx(sheet: LaidOutSheet): Promise<Uint8Array> {
  const headerRow = sheet.rows.findIndex(({ kind }) => kind === "header") + 1;
  return writeXlsx({
    defaultFont: { name: FONT_NAME, size: BODY_SIZE },
    namedRanges: [repeatedRow(sheet.sheetName, headerRow)],
    sheets: [
      {
        name: sheet.sheetName,
        columns: columnsOf(sheet),
        rows: sheet.rows.map(() => []),
        cells: styledCells(sheet),
        merges: mergesOf(sheet).map(({ row, left, right }) => ({
          startRow: row,
          startCol: left,
          endRow: row,
          endCol: right,
        })),
        rowDefs: new Map(sheet.rows.map((row, index) => [index, { height: styledRowHeight(row, sheet) }])),
        freezePane: { rows: headerRow },
        pageSetup: PAGE,
        headerFooter: PAGE_NUMBER,
      },
    ],
  });
}

function columnsOf(sheet: LaidOutSheet): { width: number; hidden?: boolean }[] {
  const columns = sheet.columns.map(({ width }) => ({ width }));
  return markColumnOf(sheet) === undefined ? columns : [...columns, { width: MARK_WIDTH, hidden: true }];
}

/** The header again on every page. The library's own option leaves a sheet name with a space unquoted. */
function repeatedRow(sheetName: string, row: number) {
  const quoted = `'${sheetName.replaceAll("'", "''")}'`;
  return { name: "_xlnm.Print_Titles", scope: sheetName, range: `${quoted}!$${row}:$${row}` };
}

/** `_x0041_` would be read as the letter it numbers: its first "_" is written by number instead. */
function withoutEscapes(text: string): string {
  return text.replace(/_(?=x[\da-fA-F]{4}_)/g, "_x005F_");
}

function styledCells(sheet: LaidOutSheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, rowIndex) => {
    rowTexts(row, sheet.columns.length).forEach((text, column) => {
      const value = cellValue(row, column, text);
      const style = cellStyle(row, column, sheet);
      const cell: Partial<Cell> =
        value === ""
          ? { value: null, type: "empty", style }
          : typeof value === "number"
            ? { value, type: "number", style }
            : { value: withoutEscapes(value), type: "string", style };
      cells.set(`${rowIndex},${column}`, cell);
    });
    if ("mark" in row && row.mark)
      cells.set(`${rowIndex},${sheet.columns.length}`, { value: row.mark, type: "string", style: MARK_STYLE });
  });
  return cells;
}
