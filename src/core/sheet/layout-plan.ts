import {
  type Column,
  type ColumnId,
  cellText,
  columnsInOrder,
  NUMBER_HEADER,
  outlineOf,
  type PlanSnapshot,
  planOf,
} from "../model/index.ts";
import type { LaidOutColumn, LaidOutRow, LaidOutSheet } from "./laid-out-sheet.ts";
import { markHeader, markOf } from "./task-mark.ts";
import { titleBlock } from "./title-block.ts";

export interface LayoutOptions {
  /** The columns to write, in this order; every column in the plan's order when absent. */
  readonly columns?: readonly ColumnId[] | undefined;
  /** The tasks to write; all when absent. They keep the numbers they have in the whole plan. */
  readonly taskIds?: ReadonlySet<string>;
  /** Adds the hidden column by which a returned sheet knows its tasks; see `task-mark.ts`. */
  readonly withMarks?: boolean;
}

/** In characters of 12 pt text; TT and the five text columns together fill a landscape A4 page at full size. */
const NUMBER_WIDTH = 5;
const WIDTH_BY_ROLE: Readonly<Record<Column["role"], number>> = {
  content: 36,
  product: 21,
  lead: 19,
  support: 19,
  deadline: 17,
  status: 11,
  progress: 8,
  result: 24,
  note: 14,
  extra: 16,
};

const SHEET_NAME = "Phụ lục";

/** The plan as the official appendix: title block, one header row, sections with numerals, tasks with their TT. */
export function layoutPlan(snapshot: PlanSnapshot, options: LayoutOptions = {}): LaidOutSheet {
  const columns = chosenColumns(snapshot, options.columns);
  const ids = columns.map(({ id }) => id);
  const marked = (mark: () => string) => (options.withMarks ? { mark: mark() } : {});
  const rows: LaidOutRow[] = [
    ...titleBlock(planOf(snapshot)),
    {
      kind: "header",
      cells: [NUMBER_HEADER, ...columns.map(({ name }) => name)],
      ...marked(() => markHeader(ids)),
    },
  ];
  for (const { numeral, section, tasks } of outlineOf(snapshot)) {
    const shown = tasks.filter(({ task }) => options.taskIds?.has(task.id) ?? true);
    if (options.taskIds && shown.length === 0) continue;
    // A file without headings has its tasks in a section that says nothing.
    if (numeral !== "" || section.title !== "") rows.push({ kind: "section", numeral, title: section.title });
    for (const { label, task } of shown)
      rows.push({
        kind: "task",
        cells: [label, ...ids.map((id) => cellText(task, id))],
        ...marked(() => markOf(task, ids)),
      });
  }
  return { sheetName: SHEET_NAME, columns: [numberColumn(), ...columns.map(laidOutColumn)], rows };
}

function chosenColumns(snapshot: PlanSnapshot, ids: readonly ColumnId[] | undefined): Column[] {
  if (!ids) return columnsInOrder(snapshot);
  return ids.flatMap((id) => snapshot.column.get(id) ?? []);
}

function numberColumn(): LaidOutColumn {
  return { header: NUMBER_HEADER, width: NUMBER_WIDTH, align: "center" };
}

function laidOutColumn({ name, role, type }: Column): LaidOutColumn {
  const isShort = role === "status" || role === "progress" || type === "date";
  const align = type === "number" ? "right" : isShort ? "center" : "left";
  return { header: name, width: WIDTH_BY_ROLE[role], align };
}
