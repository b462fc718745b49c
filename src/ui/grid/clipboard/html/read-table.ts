import { COPY_MARK, type CopiedRow, isBlank, type TableCell, unfoldMerges } from "../../../../core/clipboard/index.ts";
import { cellText } from "./collect-text.ts";
import { styleOf } from "./inert-document.ts";

/** The rows of a table, merges unfolded; undefined where it claims more cells than can be taken. */
export function readTable(table: HTMLTableElement): CopiedRow[] | undefined {
  const rows = withoutGhosts([...table.rows]);
  const texts = unfoldMerges(rows.map(({ cells }) => Array.from(cells, tableCell)));
  return texts?.map((row, place) => ({ kind: kindOf(rows[place]), texts: row }));
}

/** What our own copy says of a row; rows of other programs hold cells. */
function kindOf(row: Element | undefined): CopiedRow["kind"] {
  const mark = row?.getAttribute(COPY_MARK.row);
  return mark === "heading" || mark === "header" ? mark : "cells";
}

function tableCell(cell: HTMLTableCellElement): TableCell {
  // A row span of 0 reaches to the last row.
  return { text: cellText(cell), rowSpan: cell.rowSpan || LAST_ROW, columnSpan: cell.colSpan };
}

const LAST_ROW = 65_534;

/** Excel ends tables with misaligned columns with a hidden row without height that only sets their widths. */
function withoutGhosts(rows: readonly HTMLTableRowElement[]): readonly HTMLTableRowElement[] {
  const isGhost = (row: HTMLTableRowElement) =>
    /display:\s*none/i.test(styleOf(row)) && isBlank(row.textContent ?? "") && row.getAttribute("height") === "0";
  return rows.slice(0, rows.findLastIndex((row) => !isGhost(row)) + 1);
}
