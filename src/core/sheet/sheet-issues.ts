import type { Issue, IssuePlace } from "../issue/index.ts";
import type { RawSheet } from "./raw-sheet.ts";
import type { TableRows } from "./recognise-rows.ts";
import type { MappedColumn, MappedRole } from "./recognised-sheet.ts";

/** Spreadsheets cut a cell's text here, so a text this long may have lost its end. */
const LONGEST_CELL = 32_767;

const EXPECTED: readonly MappedRole[] = ["content", "product", "lead", "support", "deadline"];

/** What a person should know about a sheet's columns before its rows are taken in. */
export function columnIssues(sheet: string, columns: readonly MappedColumn[]): Issue[] {
  const missing = EXPECTED.filter((role) => !columns.some((column) => column.role === role));
  const headers = new Map<string, number>();
  for (const { header } of columns) if (header !== "") headers.set(header, (headers.get(header) ?? 0) + 1);
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
        ({ letter, header }): Issue => ({
          code: "sheet.column-unmapped",
          severity: "info",
          place: { sheet, column: letter },
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
  const inSection = new Map<string, number>();
  const anywhere = new Map<string, number>();
  for (const row of table.rows) {
    if (hasContent && isBlank(row.cells.content)) report("row.no-content", "warning", row.rowNumber);
    if (table.sections.length > 0 && row.sectionTitle === undefined)
      report("row.without-section", "info", row.rowNumber);
    if (isBlank(row.cells.content)) continue;
    const key = JSON.stringify([row.cells, row.extra].map((texts) => Object.entries(texts).map(normalised)));
    const keyInSection = JSON.stringify([row.sectionTitle, key]);
    const first = inSection.get(keyInSection);
    const elsewhere = anywhere.get(key);
    if (first !== undefined) report("row.duplicate", "warning", row.rowNumber, { first });
    // The same words under another heading are a task of their own.
    else if (elsewhere !== undefined)
      report("row.duplicate", "warning", row.rowNumber, { first: elsewhere, section: row.sectionTitle ?? "" });
    if (first === undefined) inSection.set(keyInSection, row.rowNumber);
    if (elsewhere === undefined) anywhere.set(key, row.rowNumber);
  }
  const [firstBlank] = table.blankRows;
  if (firstBlank !== undefined) report("row.blank", "info", firstBlank, { count: table.blankRows.length });
  return issues;
}

/** Cells whose text may be cut, and columns whose texts are computed by formulas. */
export function cellIssues(sheet: RawSheet, columns: readonly MappedColumn[], firstRow: number): Issue[] {
  const issues: Issue[] = [];
  for (const { index, letter, role } of columns) {
    let formulas = 0;
    let firstFormula = 0;
    for (let row = firstRow; row < sheet.rows.length; row++) {
      const cell = sheet.rows[row]?.[index];
      const place: IssuePlace = { sheet: sheet.name, row: row + 1, column: letter };
      if (cell && cell.text.length >= LONGEST_CELL)
        issues.push({ code: "cell.too-long", severity: "warning", place, detail: { limit: LONGEST_CELL } });
      if (cell?.formula !== undefined && role !== "number" && formulas++ === 0) firstFormula = row + 1;
    }
    if (formulas > 0)
      issues.push({
        code: "cell.formula",
        severity: "info",
        place: { sheet: sheet.name, row: firstFormula, column: letter },
        detail: { count: formulas },
      });
  }
  return issues;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

function normalised([key, text]: [string, string | undefined]): [string, string] {
  return [
    key,
    (text ?? "")
      .normalize("NFC")
      .replace(/\s{2,}|[^\S ]/g, " ")
      .trim(),
  ];
}
