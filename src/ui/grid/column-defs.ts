import type { ColDef, ColSpanParams } from "ag-grid-community";
import { type Column, type ColumnType, NUMBER_HEADER } from "../../core/model/index.ts";
import { gridCellText } from "./cell-text.ts";
import { NUMBER_COLUMN } from "./column-ids.ts";
import type { ColumnLayout, GridRow } from "./contract.ts";
import type { Metrics } from "./metrics.ts";

import { NumberCell } from "./number-cell.ts";
import { PercentCell } from "./percent-cell.ts";
import { SectionBlankCell, SectionTitleCell } from "./section-title-cell.ts";
import { StatusCell } from "./status-cell.ts";
import { TextCell } from "./text-cell.ts";

type PlanColDef = ColDef<GridRow>;
type SectionCellClass = typeof SectionTitleCell | typeof SectionBlankCell;

/** Columns whose cells show more than their text. */
const TASK_CELLS: Readonly<Partial<Record<ColumnType, new () => StatusCell | PercentCell>>> = {
  status: StatusCell,
  percent: PercentCell,
};

/** More columns than any plan has: a section's title takes all that there are. */
const ALL_COLUMNS = 10_000;

/** The grid's columns for a settled layout with the widths as they are drawn: TT, then every column in its order. */
export function columnDefs(
  columns: readonly Column[],
  layout: readonly ColumnLayout[],
  metrics: Metrics,
): PlanColDef[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const shown = layout.filter(({ isHidden }) => !isHidden);
  const title = shown[0];
  const spanning = [title, shown.find(({ isFrozen }) => !isFrozen)];
  const defs = layout.flatMap((place) => {
    const column = byId.get(place.columnId);
    if (!column) return [];
    const def = columnDef(column, place, place === title ? SectionTitleCell : SectionBlankCell);
    return [{ ...def, minWidth: metrics.minimumWidth, ...(spanning.includes(place) && { colSpan: sectionSpan }) }];
  });
  return [numberColumn(metrics.numberWidth), ...defs];
}

/**
 * A section's row has one cell beside TT, or two where columns are frozen: for a span ends with the frozen part. AG Grid
 * pays for every cell of a column that may span, so only those do in which a span begins.
 */
function sectionSpan({ data }: ColSpanParams<GridRow>): number {
  return data && data.kind !== "task" ? ALL_COLUMNS : 1;
}

function numberColumn(width: number): PlanColDef {
  return {
    colId: NUMBER_COLUMN,
    headerName: NUMBER_HEADER,
    width,
    pinned: "left",
    lockPinned: true,
    lockPosition: "left",
    resizable: false,
    suppressMovable: true,
    cellClass: "plan-grid__number-cell",
    valueGetter: ({ data }) => data,
    cellRenderer: NumberCell,
  };
}

function columnDef(column: Column, place: ColumnLayout, SectionCell: SectionCellClass): PlanColDef {
  const taskCell = { component: TASK_CELLS[column.type] ?? TextCell };
  const sectionCell = { component: SectionCell };
  const isPlainText = taskCell.component === TextCell;
  return {
    colId: column.id,
    headerName: column.name,
    width: place.width,
    hide: place.isHidden,
    pinned: place.isFrozen ? "left" : null,
    // A changed value redraws the cell; the states and counts beside the text change with the row.
    valueGetter: ({ data }) => (data?.kind === "task" && isPlainText ? gridCellText(data, column.id) : data),
    cellRendererSelector: ({ data }) => (data?.kind === "task" ? taskCell : sectionCell),
  };
}
