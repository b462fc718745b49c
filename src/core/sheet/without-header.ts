import { type ColumnContents, readContents } from "./contents/column-contents.ts";
import { fitOf } from "./contents/fit-of-role.ts";
import { endOfTable } from "./contents/table-extent.ts";
import type { FoundHeader } from "./header/found-header.ts";
import type { MappedColumn, MappedRole, RecogniseOptions } from "./recognised-sheet.ts";
import { columnLetter, type SheetGrid } from "./sheet-grid.ts";

/** A table of fewer rows shows too little of what its columns hold. */
const FEWEST_ROWS = 3;
const LAST_FIRST_ROW = 60;
const MOST_COLUMNS = 30;
/** A text that long on the mean is a task rather than a name. */
const SHORTEST_CONTENT = 20;
/** Single tasks can be shorter. */
const SHORTEST_IN_ROW = 12;
/** The least share of contents that begin as tasks do, where no agency stands beside them. */
const LEAST_ACTS = 0.3;

interface Shown {
  readonly index: number;
  readonly contents: ColumnContents;
}

/**
 * A table that begins at once, as another program writes it: columns told by what stands in them alone; undefined
 * where they do not show tasks.
 */
export function mapWithoutHeader(grid: SheetGrid, options: RecogniseOptions): FoundHeader | undefined {
  const first = firstTableRow(grid);
  if (first === undefined) return undefined;
  const width = Math.min(MOST_COLUMNS, (grid.filledColumns(first).at(-1) ?? 0) + 1);
  const stretch = { first, end: endOfTable(grid, first) };
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    contents: readContents(grid, index, stretch),
  }));
  const roles = rolesOf(columns.filter(({ contents }) => contents.cellCount >= FEWEST_ROWS));
  if (!holdsTasks(columns, roles)) return undefined;
  return {
    header: { top: first, bottom: first - 1, labels: new Map() },
    columns: columns.map(({ index }) => mapped(index, roles.get(index), options)),
    firstRow: first,
  };
}

/** A content that reads like tasks or has an agency beside it, and two more columns that tables of tasks have. */
function holdsTasks(columns: readonly Shown[], roles: ReadonlyMap<number, MappedRole>): boolean {
  const taken = new Set(roles.values());
  const content = columns.find(({ index }) => roles.get(index) === "content");
  const beside = (["number", "lead", "deadline"] as const).filter((role) => taken.has(role)).length;
  if (!content || beside < 2) return false;
  return taken.has("lead") || content.contents.share("act", "document", "event", "done") >= LEAST_ACTS;
}

/** The first of three rows in a row that have three cells each, one of them no mere name. */
function firstTableRow(grid: SheetGrid): number | undefined {
  let run = 0;
  for (let row = 0; row < Math.min(grid.rowCount, LAST_FIRST_ROW); row++) {
    run = isFull(grid, row) ? run + 1 : 0;
    if (run === FEWEST_ROWS) return row - FEWEST_ROWS + 1;
  }
  return undefined;
}

function isFull(grid: SheetGrid, row: number): boolean {
  const filled = grid.filledColumns(row);
  return filled.length >= 3 && filled.some((column) => grid.textAt(row, column).trim().length >= SHORTEST_IN_ROW);
}

function rolesOf(columns: readonly Shown[]): Map<number, MappedRole> {
  const roles = new Map<number, MappedRole>();
  const give = (role: MappedRole, fits: (shown: Shown) => number, least: number) => {
    const open = columns.filter(({ index }) => !roles.has(index));
    const best = open.reduce<Shown | undefined>(
      (held, each) => (held && fits(held) >= fits(each) ? held : each),
      undefined,
    );
    if (best && fits(best) >= least) roles.set(best.index, role);
  };
  const agreement = (role: MappedRole) => (shown: Shown) => fitOf(role, shown.contents) ?? 0;
  give("number", ({ contents }) => (contents.counts ? contents.share("count") : 0), 0.6);
  give("deadline", agreement("deadline"), 0.6);
  give("lead", agreement("lead"), 0.7);
  give("support", agreement("support"), 0.7);
  give("content", (shown) => (shown.contents.meanLength < SHORTEST_CONTENT ? 0 : agreement("content")(shown)), 0.5);
  give("product", ({ contents }) => contents.share("document", "event"), 0.6);
  return roles;
}

function mapped(
  index: number,
  shown: MappedRole | undefined,
  { roles, planColumns = [] }: RecogniseOptions,
): MappedColumn {
  const column = { index, letter: columnLetter(index), header: "" };
  const chosen = roles?.get(index);
  if (chosen === null || (chosen === undefined && shown === undefined)) return { ...column, confidence: 0 };
  if (typeof chosen === "object" && planColumns.some(({ id }) => id === chosen.columnId))
    return { ...column, columnId: chosen.columnId, reason: "corrected", confidence: 1 };
  if (typeof chosen === "string") return { ...column, role: chosen, reason: "corrected", confidence: 1 };
  return shown === undefined
    ? { ...column, confidence: 0 }
    : { ...column, role: shown, reason: "contents", confidence: 0.6 };
}
