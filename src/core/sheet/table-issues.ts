import type { Issue } from "../issue/index.ts";
import type { FoundHeader } from "./find-header.ts";
import { isNumberHeader } from "./header-names.ts";
import type { ImportedRow, LaterTableMapping } from "./recognised-sheet.ts";

/** What a person should know about the tables of a sheet: no header, no rows, others under or beside the first. */
export function tableIssues(
  sheet: string,
  { header, columns }: Pick<FoundHeader, "header" | "columns">,
  rows: readonly ImportedRow[],
  laterTables: readonly LaterTableMapping[],
): Issue[] {
  const issues: Issue[] = [];
  if (header.bottom < header.top)
    issues.push({ code: "sheet.header-absent", severity: "warning", place: { sheet, row: header.top + 1 } });
  if (rows.length === 0) issues.push({ code: "sheet.no-rows", severity: "error", place: { sheet } });
  const second = columns.filter(({ header: text }) => isCounter(text))[1];
  if (second)
    issues.push({ code: "sheet.tables-side-by-side", severity: "warning", place: { sheet, column: second.letter } });
  for (const { headerRow: row, isRead } of laterTables)
    issues.push({
      code: "sheet.second-table",
      severity: isRead ? "info" : "warning",
      place: { sheet, row },
      detail: { read: isRead ? 1 : 0 },
    });
  return issues;
}

/** TT itself, rather than a code: a table can have both. */
function isCounter(header: string): boolean {
  return /t\s*\.?\s*t\.?$|thứ tự$/i.test(header.trim()) && isNumberHeader(header);
}
