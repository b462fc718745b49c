import type { ImportedRow } from "../sheet/index.ts";
import type { ColumnSource } from "./column-sources.ts";
import { isSameRow } from "./compare-row.ts";
import type { Matching } from "./match-rows.ts";
import type { LeftOutRow, TargetSection } from "./merge-proposal.ts";
import type { RowSide } from "./row-side.ts";

export interface SortOutInput {
  /** All rows, in the order of the file. */
  readonly rows: readonly RowSide[];
  readonly matching: Matching;
  readonly sources: readonly ColumnSource[];
  /** Undefined for a row no task stands for. */
  readonly sectionOfMatch: (row: RowSide) => TargetSection | undefined;
  readonly sectionOfHeading: (row: ImportedRow) => TargetSection | undefined;
  /** Where rows go that no heading and no task of the file places. */
  readonly lastResort: TargetSection;
}

export interface PlacedRow {
  readonly side: RowSide;
  readonly section: TargetSection;
}

export interface SortedOut {
  readonly newcomers: readonly PlacedRow[];
  readonly doubtful: readonly PlacedRow[];
  readonly leftOut: readonly LeftOutRow[];
}

/**
 * Tells apart the rows without a task: new ones, those in doubt, and those left out because they have no content or
 * say a task of the file again. What the person said to be a task of its own is new. A row without a heading goes
 * where the last task before it in the file stands, or the first one after it.
 */
export function sortOut({
  rows,
  matching,
  sources,
  sectionOfMatch,
  sectionOfHeading,
  lastResort,
}: SortOutInput): SortedOut {
  const newcomers: PlacedRow[] = [];
  const doubtful: PlacedRow[] = [];
  const leftOut: LeftOutRow[] = [];
  const { pairing, doubts } = matching;
  if (rows.every((row) => pairing.of(row))) return { newcomers, doubtful, leftOut };
  const taken = new Map<string, ImportedRow>();
  for (const side of rows) {
    const section = sectionOfMatch(side);
    if (section) take(taken, keysOf(side, sectionOfHeading(side.row) ?? section), side.row);
  }
  let current = firstOf(rows, sectionOfMatch) ?? lastResort;
  for (const side of rows) {
    const matched = sectionOfMatch(side);
    current = matched ?? sectionOfHeading(side.row) ?? current;
    if (matched) continue;
    const { row } = side;
    const keys = keysOf(side, current);
    const isAlone = pairing.isAlone(side);
    const first = isAlone || side.mark ? undefined : keys.map((key) => taken.get(key)).find((held) => held);
    if (!isAlone && side.content === "") leftOut.push({ row, why: "no-content" });
    else if (first)
      leftOut.push({ row, why: "duplicate", first: first.rowNumber, isIdentical: isSameRow(first, row, sources) });
    else if (doubts.has(side)) doubtful.push({ side, section: current });
    else {
      take(taken, keys, row);
      newcomers.push({ side, section: current });
    }
  }
  return { newcomers, doubtful, leftOut };
}

function firstOf<T>(rows: readonly RowSide[], find: (row: RowSide) => T | undefined): T | undefined {
  for (const row of rows) {
    const found = find(row);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What two rows for one task share: the content, with the section or with the number. */
function keysOf({ row, content }: RowSide, section: TargetSection): string[] {
  const inSection = `section ${section.id}\n${content}`;
  return row.number === undefined ? [inSection] : [inSection, `number ${row.number}\n${content}`];
}

/** The first row of a kind stays. */
function take(taken: Map<string, ImportedRow>, keys: readonly string[], row: ImportedRow): void {
  for (const key of keys) if (!taken.has(key)) taken.set(key, row);
}
