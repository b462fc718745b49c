import type { MergeRange } from "hucre/xlsx";
import type { Row } from "./tables.ts";
import { merge, workbook } from "./workbooks.ts";

export interface LayoutSheet {
  readonly name?: string;
  readonly hidden?: boolean;
  /** "<" continues the cell left of it, "^" the one above: both are merged. */
  readonly rows: readonly Row[];
}

export type Layout = readonly LayoutSheet[];

export function layoutWorkbook(layout: Layout): Promise<Uint8Array> {
  return workbook(
    layout.map(({ rows, ...sheet }) => ({
      ...sheet,
      rows: rows.map((row) => row.map(blankWhereMerged)),
      merges: mergesIn(rows),
    })),
  );
}

function blankWhereMerged(cell: Row[number]): Row[number] {
  return cell === "<" || cell === "^" ? undefined : cell;
}

function mergesIn(rows: readonly Row[]): MergeRange[] {
  const merges: MergeRange[] = [];
  rows.forEach((row, top) => {
    row.forEach((cell, left) => {
      if (cell === undefined || cell === "<" || cell === "^") return;
      let right = left;
      while (row[right + 1] === "<") right++;
      let bottom = top;
      while (rows[bottom + 1]?.[left] === "^") bottom++;
      if (right > left || bottom > top) merges.push(merge(top, left, bottom, right));
    });
  });
  return merges;
}
