import { NUMBER_HEADER } from "../../../core/model/index.ts";
import { selectionText } from "../../text/selection.ts";
import type { GridModel } from "../grid-model.ts";
import type { Area } from "./area.ts";
import { cellCount, disjoint } from "./cell-range.ts";
import type { CellRange } from "./contract.ts";

const { spoken } = selectionText;

/** What a screen reader says of a selection of many cells: how many, and from where to where. */
export function spokenSelection(model: GridModel, areas: readonly Area[], ranges: readonly CellRange[]): string {
  const [area, ...more] = areas;
  const [range] = ranges;
  if (!area || !range) return "";
  if (more.length > 0) {
    const cells = disjoint(ranges).reduce((sum, each) => sum + cellCount(each), 0);
    return spoken.several(ranges.length, cells);
  }
  return spokenRange(model, area.kind, range);
}

function spokenRange(model: GridModel, kind: Area["kind"], range: CellRange): string {
  const { top, bottom, left, right } = range;
  const [first, last] = [nameOfRow(model, top), nameOfRow(model, bottom)];
  const [from, to] = [nameOfColumn(model, left), nameOfColumn(model, right)];
  switch (kind) {
    case "all":
      return spoken.all;
    case "rows":
      return top === bottom ? spoken.row(first) : spoken.rows(bottom - top + 1, first, last);
    case "columns":
      return left === right ? spoken.column(from) : spoken.columns(right - left + 1, from, to);
    case "cells":
      return spoken.cells(cellCount(range), spoken.place(first, from), spoken.place(last, to));
  }
}

function nameOfRow(model: GridModel, place: number): string {
  const row = model.rows[place];
  if (row?.kind === "task") return selectionText.task(row.label);
  return row?.kind === "section" ? selectionText.section(row.numeral) : (row?.title ?? "");
}

function nameOfColumn(model: GridModel, place: number): string {
  const id = model.shownColumns[place];
  return (id === undefined ? undefined : model.column(id)?.name) ?? NUMBER_HEADER;
}
