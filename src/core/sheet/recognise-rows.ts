import type { FoundHeader } from "./find-header.ts";
import type {
  ImportedRow,
  ImportedSection,
  LeftoverRow,
  RecognisedLine,
  RecogniseOptions,
} from "./recognised-sheet.ts";
import { type Heading, readHeading } from "./rows/heading.ts";
import { headingLevels } from "./rows/heading-levels.ts";
import { type JudgedTable, judgeTable, type TablePlace } from "./rows/judge-table.ts";
import type { RewrittenTexts } from "./rows/rewritten-texts.ts";
import type { RowFacts } from "./rows/row-facts.ts";
import { tableColumns } from "./rows/table-columns.ts";
import { type OpenTask, TaskReader } from "./rows/task-reader.ts";
import type { Verdict } from "./rows/verdict.ts";
import type { SheetGrid } from "./sheet-grid.ts";

export interface TableRows {
  readonly sections: readonly ImportedSection[];
  readonly rows: readonly ImportedRow[];
  readonly leftover: readonly LeftoverRow[];
  /** Blank rows between the header and the last task, as the person counts them. */
  readonly blankRows: readonly number[];
  readonly lines: readonly RecognisedLine[];
}

/** A sheet, and those of its texts that are taken in another way than it displays them. */
export interface SheetSource {
  readonly grid: SheetGrid;
  readonly rewritten: RewrittenTexts;
}

/** Where a table stands, and the heading at the end of the one before, which goes on here. */
export interface HeadedPlace extends TablePlace {
  readonly heading?: ImportedSection | undefined;
}

/** Reads everything around and under a header: sections, tasks, and what belongs to neither. */
export function recogniseRows(
  source: SheetSource,
  found: FoundHeader,
  options: RecogniseOptions,
  { heading, ...place }: HeadedPlace = { from: 0 },
): TableRows {
  const { grid, rewritten } = source;
  const columns = tableColumns(found.columns);
  const table = judgeTable(grid, found, columns, options, place);
  const sections = sectionsOf(table, (row) => readHeading(grid, row, columns), grid);
  const { rows, stray } = readTasks(table, sections, heading, new TaskReader(grid, columns, rewritten));
  return {
    sections,
    rows,
    leftover: leftoverRows(table, grid, found, stray),
    blankRows: blankRows(table, found.firstRow),
    lines: table.judged.map(({ facts: { row }, verdict: { kind, reason, confidence } }) => ({
      rowNumber: row + 1,
      kind,
      reason,
      confidence,
    })),
  };
}

function blankRows({ judged, lastRow }: JudgedTable, firstRow: number): number[] {
  const rows: number[] = [];
  for (const { facts, verdict } of judged)
    if (verdict.kind === "blank" && facts.row >= firstRow && facts.row <= lastRow) rows.push(facts.row + 1);
  return rows;
}

/** The headings in order. A row that goes on with one, before any task, belongs to its title. */
function sectionsOf({ judged }: JudgedTable, read: (row: RowFacts) => Heading, grid: SheetGrid): ImportedSection[] {
  const headings: Heading[] = [];
  const tasksUnder: boolean[] = [];
  for (const { facts, verdict } of judged) {
    const last = headings.length - 1;
    const heading = headings[last];
    if (verdict.kind === "section") {
      headings.push(read(facts));
      tasksUnder.push(false);
    } else if (verdict.kind === "task" && heading) tasksUnder[last] = true;
    else if (verdict.kind === "continuation" && heading && !tasksUnder[last])
      headings[last] = { ...heading, title: `${heading.title} ${textsOf(grid, facts).join(" ")}` };
  }
  const levels = headingLevels(headings, tasksUnder);
  return headings.map(({ look: _, rank: __, ...heading }, at) => ({ ...heading, level: levels[at] ?? 1 }));
}

function textsOf(grid: SheetGrid, { row, filled }: RowFacts): string[] {
  return filled.map((column) => grid.textAt(row, column));
}

/** The tasks in order; `stray` are rows a person called the going on of what stands above, where nothing does. */
function readTasks(
  { judged }: JudgedTable,
  sections: readonly ImportedSection[],
  heading: ImportedSection | undefined,
  reader: TaskReader,
): { readonly rows: ImportedRow[]; readonly stray: ReadonlySet<number> } {
  const rows: OpenTask[] = [];
  const stray = new Set<number>();
  let sectionCount = 0;
  let open: OpenTask | undefined;
  for (const { facts, verdict } of judged) {
    const { kind, reason } = verdict;
    if (kind === "section") {
      sectionCount++;
      open = undefined;
    } else if (kind === "task") {
      open = reader.begin(facts, sections[sectionCount - 1] ?? heading);
      rows.push(open);
    } else if (kind === "continuation") {
      if (open) reader.goOn(open, facts, reason === "cut-by-page" ? "sentence" : "line");
      else if (sectionCount === 0) stray.add(facts.row);
    }
  }
  for (const row of rows) reader.end(row);
  return { rows, stray };
}

function leftoverRows(
  { judged, lastRow }: JudgedTable,
  grid: SheetGrid,
  { header, firstRow }: FoundHeader,
  stray: ReadonlySet<number>,
): LeftoverRow[] {
  const leftover: LeftoverRow[] = [];
  for (const { facts, verdict } of judged) {
    const { row, filled } = facts;
    if (filled.length === 0 || !(isLeftOut(verdict) || stray.has(row))) continue;
    const place = row < header.top ? "above" : row > lastRow && row >= firstRow ? "below" : "within";
    leftover.push({ rowNumber: row + 1, place, texts: textsOf(grid, facts) });
  }
  return leftover;
}

/** All that is neither task nor heading, but for the header itself and what says it again. */
function isLeftOut({ kind, reason }: Verdict): boolean {
  if (kind === "header" || kind === "numbering") return reason === "corrected" || reason === "remembered";
  return kind !== "section" && kind !== "task" && kind !== "continuation";
}
