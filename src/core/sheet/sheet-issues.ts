import type { Issue } from "../issue/index.ts";
import { isBlankText } from "../text/index.ts";
import type { TableRows } from "./recognise-rows.ts";
import type { MappedColumn, MappedRole } from "./recognised-sheet.ts";
import { repeatedRows } from "./repeated-rows.ts";

const EXPECTED: readonly MappedRole[] = ["content", "product", "lead", "support", "deadline"];

/** What a person should know about a sheet's columns before its rows are taken in. */
export function columnIssues(sheet: string, columns: readonly MappedColumn[]): Issue[] {
  const missing = EXPECTED.filter((role) => !columns.some((column) => column.role === role));
  const headers = new Map<string, number>();
  for (const { header, headerRow } of columns)
    if (header !== "" && headerRow === undefined) headers.set(header, (headers.get(header) ?? 0) + 1);
  return [
    ...missing.map(
      (role): Issue => ({
        code: "sheet.column-missing",
        severity: "warning",
        place: { sheet },
        detail: { role },
      }),
    ),
    ...columns
      .filter(({ role, columnId }) => !role && columnId === undefined)
      .map(
        ({ letter, header, headerRow }): Issue => ({
          code: "sheet.column-unmapped",
          severity: "info",
          place: { sheet, column: letter, ...(headerRow === undefined ? {} : { row: headerRow }) },
          detail: { header },
        }),
      ),
    ...[...headers]
      .filter(([, count]) => count > 1)
      .map(
        ([header, count]): Issue => ({
          code: "sheet.header-repeated",
          severity: "warning",
          place: { sheet },
          detail: { header, count },
        }),
      ),
  ];
}

/** What a person should know about single rows: no content, said twice, outside every section, blank between tasks. */
export function rowIssues(sheet: string, table: TableRows, columns: readonly MappedColumn[]): Issue[] {
  const issues: Issue[] = [];
  const report = (code: Issue["code"], severity: Issue["severity"], row: number, detail?: Issue["detail"]) =>
    issues.push({ code, severity, place: { sheet, row }, ...(detail ? { detail } : {}) });
  const hasContent = columns.some(({ role }) => role === "content");
  const repeated = repeatedRows(table.rows);
  for (const row of table.rows) {
    if (hasContent && isBlankText(row.cells.content ?? "")) report("row.no-content", "warning", row.rowNumber);
    if (table.sections.length > 0 && row.sectionTitle === undefined)
      report("row.without-section", "info", row.rowNumber);
    const first = repeated.get(row);
    if (first === undefined) continue;
    // The same words under another heading are a task of their own.
    const isElsewhere = first.sectionTitle !== row.sectionTitle;
    const section = isElsewhere ? { section: row.sectionTitle ?? "" } : {};
    report("row.duplicate", "warning", row.rowNumber, { first: first.rowNumber, ...section });
  }
  const [firstBlank] = table.blankRows;
  if (firstBlank !== undefined) report("row.blank", "info", firstBlank, { count: table.blankRows.length });
  return issues;
}
