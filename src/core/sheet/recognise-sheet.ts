import { findHeader } from "./find-header.ts";
import type { RawSheet } from "./raw-sheet.ts";
import { recogniseRows } from "./recognise-rows.ts";
import type { RecognisedSheet, RecogniseOptions, SheetVerdict } from "./recognised-sheet.ts";
import { gridOf } from "./sheet-grid.ts";
import { cellIssues, columnIssues, rowIssues } from "./sheet-issues.ts";

/**
 * Finds the table of tasks in a sheet: its header under whatever title block, what each column is for, its sections
 * and its rows. Never throws for what a sheet holds; trouble comes as issues. With `options` the person's own
 * choices of header row and columns are taken over the guess.
 */
export function recogniseSheet(raw: RawSheet, options: RecogniseOptions = {}): RecognisedSheet {
  const grid = gridOf(raw);
  const found = findHeader(grid, options);
  const { name, hidden } = raw;
  if (!found) {
    const issue = { code: "sheet.no-header", severity: "error", place: { sheet: name } } as const;
    const verdict = { isTaken: false, reason: "no-header", confidence: 1 } as const;
    return { name, hidden, verdict, lines: [], sections: [], rows: [], leftover: [], issues: [issue] };
  }
  const { header, columns } = found;
  const table = recogniseRows(grid, found);
  return {
    name,
    hidden,
    verdict: verdictOn(hidden, table.rows.length),
    lines: table.lines,
    mapping: { headerRows: { first: header.top + 1, last: header.bottom + 1 }, columns },
    sections: table.sections,
    rows: table.rows,
    leftover: table.leftover,
    issues: [
      ...columnIssues(name, columns),
      ...(table.rows.length === 0
        ? ([{ code: "sheet.no-rows", severity: "error", place: { sheet: name } }] as const)
        : []),
      ...rowIssues(name, table, columns),
      ...cellIssues(raw, columns, found.firstRow),
    ],
  };
}

function verdictOn(hidden: boolean, taskCount: number): SheetVerdict {
  if (taskCount === 0) return { isTaken: false, reason: "no-rows", confidence: 1 };
  return hidden
    ? { isTaken: false, reason: "hidden", confidence: 1 }
    : { isTaken: true, reason: "has-tasks", confidence: 1 };
}
