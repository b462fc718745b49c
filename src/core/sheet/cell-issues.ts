import type { Issue, IssueCode } from "../issue/index.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";
import type { MappedColumn } from "./recognised-sheet.ts";
import { columnLetter } from "./sheet-grid.ts";

/** Spreadsheets cut a cell's text here, so a text this long may have lost its end. */
const LONGEST_CELL = 32_767;

/** How often something was seen in a column, and in which row first. */
interface Sighting {
  count: number;
  readonly firstRow: number;
}

/** Cells whose text may be cut, formulas, error values and comments under the header; hidden rows and columns. */
export function cellIssues(sheet: RawSheet, columns: readonly MappedColumn[], firstRow: number): Issue[] {
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  const sightings = new Map<number, Map<IssueCode, Sighting>>();
  const issues: Issue[] = [];
  for (let row = firstRow; row < sheet.rows.length; row++)
    for (const [index, cell] of remarkableIn(sheet.rows[row] ?? [])) {
      if (cell.text.length >= LONGEST_CELL && byIndex.has(index)) issues.push(tooLong(sheet.name, row, index));
      for (const code of codesOf(cell, byIndex.get(index))) see(sightings, index, code, row + 1);
    }
  return [...issues, ...columnSightings(sheet.name, sightings), ...hiddenIssues(sheet, columns, firstRow)];
}

const NONE: readonly (readonly [number, RawCell])[] = [];

/** The cells of a row of which something could be said, with their columns: of nearly all cells there is nothing. */
function remarkableIn(cells: RawSheet["rows"][number]): readonly (readonly [number, RawCell])[] {
  let found: [number, RawCell][] | undefined;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (!cell) continue;
    const { formula, comment, type, text } = cell;
    if (formula === undefined && comment === undefined && type !== "error" && text.length < LONGEST_CELL) continue;
    found ??= [];
    found.push([column, cell]);
  }
  return found ?? NONE;
}

function codesOf(cell: RawCell, column: MappedColumn | undefined): readonly IssueCode[] {
  const codes: IssueCode[] = [];
  if (column && cell.formula !== undefined && column.role !== "number") codes.push("cell.formula");
  if (column && cell.type === "error") codes.push("cell.error");
  if (cell.comment !== undefined) codes.push("cell.commented");
  return codes;
}

function see(sightings: Map<number, Map<IssueCode, Sighting>>, index: number, code: IssueCode, row: number): void {
  const inColumn = sightings.get(index) ?? new Map<IssueCode, Sighting>();
  sightings.set(index, inColumn);
  const seen = inColumn.get(code);
  if (seen) seen.count++;
  else inColumn.set(code, { count: 1, firstRow: row });
}

function columnSightings(sheet: string, sightings: ReadonlyMap<number, ReadonlyMap<IssueCode, Sighting>>): Issue[] {
  return [...sightings]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, inColumn]) =>
      [...inColumn].map(
        ([code, { count, firstRow }]): Issue => ({
          code,
          severity: code === "cell.error" ? "warning" : "info",
          place: { sheet, row: firstRow, column: columnLetter(index) },
          detail: { count },
        }),
      ),
    );
}

function tooLong(sheet: string, row: number, index: number): Issue {
  const place = { sheet, row: row + 1, column: columnLetter(index) };
  return { code: "cell.too-long", severity: "warning", place, detail: { limit: LONGEST_CELL } };
}

/** Hidden rows of the table that hold something, and hidden columns of it. The app's own mark is hidden on purpose. */
function hiddenIssues(sheet: RawSheet, columns: readonly MappedColumn[], firstRow: number): Issue[] {
  const rows = sheet.hiddenRows.filter((row) => row >= firstRow && isFilled(sheet, row));
  const [first] = rows;
  const hidden = new Set(sheet.hiddenColumns);
  return [
    ...(first === undefined
      ? []
      : [
          {
            code: "row.hidden",
            severity: "warning",
            place: { sheet: sheet.name, row: first + 1 },
            detail: { count: rows.length },
          } as const,
        ]),
    ...columns
      .filter(({ index, role }) => hidden.has(index) && role !== "mark")
      .map(
        ({ letter, header }): Issue => ({
          code: "column.hidden",
          severity: "warning",
          place: { sheet: sheet.name, column: letter },
          detail: { header },
        }),
      ),
  ];
}

function isFilled(sheet: RawSheet, row: number): boolean {
  return sheet.rows[row]?.some((cell) => cell && cell.text.trim() !== "") ?? false;
}
