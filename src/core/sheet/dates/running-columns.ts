import { columnKey } from "../column-text.ts";
import type { FoundHeader } from "../find-header.ts";
import type { LaterTable } from "../later-tables.ts";
import type { MappedColumn, RecogniseOptions } from "../recognised-sheet.ts";

/** Rows from 0; `end` is the first one that is none of them. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** A column, with its rows in every table in which it goes on under the same letter. */
export interface RunningColumn {
  readonly column: MappedColumn;
  readonly rows: readonly RowRange[];
  /** A person wants its dates turned. */
  readonly isTurned: boolean;
}

/**
 * The columns of the tables that are read. One that goes on below another header is one column: few dates of a small
 * table prove nothing alone, and are turned along with the others.
 */
export function runningColumns(
  first: FoundHeader,
  later: readonly LaterTable[],
  rowCount: number,
  options: RecogniseOptions,
): RunningColumn[] {
  const running = new Map<string, { column: MappedColumn; rows: RowRange[]; isTurned: boolean }>();
  const add = (columns: readonly MappedColumn[], rows: RowRange, turned: ReadonlySet<number> | undefined) => {
    for (const column of columns) {
      const key = `${column.index} ${columnKey(column)}`;
      const held = running.get(key) ?? { column, rows: [], isTurned: false };
      held.rows.push(rows);
      held.isTurned ||= turned?.has(column.index) ?? false;
      running.set(key, held);
    }
  };
  const ends = [...later.map(({ header }) => header.top), rowCount];
  add(first.columns, { first: first.firstRow, end: ends[0] ?? rowCount }, options.swappedDates);
  later.forEach(({ columns, firstRow, header, isReadable }, at) => {
    const turned = options.laterTables?.get(header.top + 1)?.swappedDates;
    if (isReadable) add(columns, { first: firstRow, end: ends[at + 1] ?? rowCount }, turned);
  });
  return [...running.values()];
}
