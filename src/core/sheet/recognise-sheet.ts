import type { Issue } from "../issue/index.ts";
import { cellIssues } from "./cell-issues.ts";
import { runningColumns } from "./dates/running-columns.ts";
import { takenInTexts } from "./dates/taken-in-texts.ts";
import { type FoundHeader, findHeader } from "./find-header.ts";
import { judgeSheet, toldVerdict } from "./judge-sheet.ts";
import { type LaterTable, type LaterTables, laterTables } from "./later-tables.ts";
import type { RawSheet } from "./raw-sheet.ts";
import type { TableRows } from "./recognise-rows.ts";
import { recogniseTables } from "./recognise-tables.ts";
import type { ColumnMapping, LaterTableMapping, RecognisedSheet, RecogniseOptions } from "./recognised-sheet.ts";
import { gridOf, type SheetGrid } from "./sheet-grid.ts";
import { columnIssues, rowIssues } from "./sheet-issues.ts";
import { tableIssues } from "./table-issues.ts";
import { withoutLongGaps } from "./told-lines.ts";

/**
 * Finds the table of tasks in a sheet: its header under whatever title block, what each column is for, its sections
 * and its rows. Never throws for what a sheet holds; trouble comes as issues. With `options` the person's own
 * choices of header row and columns are taken over the guess.
 */
export function recogniseSheet(raw: RawSheet, options: RecogniseOptions = {}): RecognisedSheet {
  const grid = gridOf(raw);
  const found = findHeader(grid, options);
  if (!found) return withoutTable(raw, grid, options);
  const { name, hidden } = raw;
  const { isRemembered } = found;
  const later = laterTables(grid, found, options);
  const { columns } = later;
  const running = options.isVerbatim ? [] : runningColumns(found, later.tables, raw.rows.length, options);
  const { rewritten, issues } = takenInTexts(raw, running);
  const table = recogniseTables({ grid, rewritten }, found, later, options);
  const mapping = mappingOf(found, later);
  return {
    name,
    hidden,
    verdict: judgeSheet({ name, hidden, columns, rows: table.rows, lines: table.lines, isRemembered }, options),
    lines: withoutLongGaps(table.lines),
    mapping,
    sections: table.sections,
    rows: table.rows,
    leftover: table.leftover,
    issues: [...issuesOf(raw, found, mapping, table), ...issues],
  };
}

function mappingOf({ header, isRemembered }: FoundHeader, { tables, columns }: LaterTables): ColumnMapping {
  return {
    headerRows: { first: header.top + 1, last: header.bottom + 1 },
    ...(isRemembered ? { isRemembered } : {}),
    columns,
    ...(tables.length === 0 ? {} : { laterTables: tables.map(toldTable) }),
  };
}

function toldTable({ header, isReadable, columns }: LaterTable): LaterTableMapping {
  return { headerRow: header.top + 1, isRead: isReadable, columns };
}

/** Fewer rows of several cells are no table. */
const FEWEST_ROWS = 3;
const ROWS_LOOKED_AT = 200;

function withoutTable({ name, hidden }: RawSheet, grid: SheetGrid, options: RecogniseOptions): RecognisedSheet {
  const issue = { code: "sheet.no-header", severity: "error", place: { sheet: name } } as const;
  const verdict = toldVerdict(name, options) ?? {
    isTaken: false,
    reason: "no-header",
    confidence: holdsRows(grid) ? 0.6 : 0.9,
  };
  return { name, hidden, verdict, lines: [], sections: [], rows: [], leftover: [], issues: [issue] };
}

/** Whether there is a table of some kind: then nobody can be sure that it holds no tasks. */
function holdsRows(grid: SheetGrid): boolean {
  let rows = 0;
  for (let row = 0; row < Math.min(grid.rowCount, ROWS_LOOKED_AT) && rows < FEWEST_ROWS; row++)
    if (grid.filledColumns(row).length >= 2) rows++;
  return rows >= FEWEST_ROWS;
}

function issuesOf(
  raw: RawSheet,
  { firstRow, ...found }: FoundHeader,
  mapping: ColumnMapping,
  table: TableRows,
): Issue[] {
  const { columns, laterTables = [] } = mapping;
  return [
    ...tableIssues(raw.name, found, table.rows, laterTables),
    ...columnIssues(raw.name, columns),
    ...rowIssues(raw.name, table, columns),
    ...cellIssues(raw, columns, firstRow),
  ];
}
