import { type Column, type ColumnId, columnsInOrder, type PlanSnapshot } from "../model/index.ts";
import { type ColumnMapping, columnKey, columnReader, type ImportedRow, type MappedColumn } from "../sheet/index.ts";
import type { NewColumn, OfferedColumn } from "./merge-proposal.ts";
import { isBlank } from "./same-text.ts";

/** Where a column of the plan gets its texts in the file. */
export interface ColumnSource {
  readonly columnId: ColumnId;
  readonly isContent: boolean;
  /** The row's text: "" is a blank cell, undefined no cell at all. */
  readonly read: (row: ImportedRow) => string | undefined;
}

export interface ColumnSources {
  readonly sources: readonly ColumnSource[];
  readonly newColumns: readonly NewColumn[];
  readonly offered: readonly OfferedColumn[];
}

/**
 * Pairs the columns of the file with those of the plan. What the plan has no column for is offered, and becomes a new
 * column when `taken` has its `columnKey`. A column that is not mapped is no source: it changes nothing.
 */
export function columnSources(
  snapshot: PlanSnapshot,
  mapping: ColumnMapping,
  rows: readonly ImportedRow[],
  taken: ReadonlySet<string>,
  newId: (key: string) => string,
): ColumnSources {
  const columns = columnsInOrder(snapshot);
  const sources: ColumnSource[] = [];
  const newColumns: NewColumn[] = [];
  const offered: OfferedColumn[] = [];
  const fed = new Set<ColumnId>();
  for (const mapped of mapping.columns) {
    if (mapped.role === "number" || mapped.role === "mark") continue;
    const read = columnReader(mapped);
    const column = planColumn(columns, mapped);
    if (column && !fed.has(column.id)) {
      fed.add(column.id);
      sources.push({ columnId: column.id, isContent: column.role === "content", read });
      continue;
    }
    const filled = countFilled(rows, read);
    if (filled === 0) continue;
    const key = columnKey(mapped);
    const name = mapped.header.normalize("NFC").trim() || mapped.letter;
    const isTaken = taken.has(key);
    offered.push({ key, name, filled, isTaken });
    if (!isTaken) continue;
    const id = newId(`column ${key}`);
    newColumns.push({ id, name });
    sources.push({ columnId: id, isContent: false, read });
  }
  return { sources, newColumns, offered };
}

function countFilled(rows: readonly ImportedRow[], read: ColumnSource["read"]): number {
  let filled = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row && !isBlank(read(row))) filled += 1;
  }
  return filled;
}

function planColumn(columns: readonly Column[], { role, columnId }: MappedColumn): Column | undefined {
  if (columnId !== undefined) return columns.find(({ id }) => id === columnId);
  return role && columns.find((column) => column.role === role);
}
