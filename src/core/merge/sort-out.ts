import type { ImportedRow } from "../sheet/index.ts";
import { fold } from "../text/index.ts";
import type { ColumnSource } from "./column-sources.ts";
import { isSameRow } from "./compare-row.ts";
import type { LeftOutRow, TargetSection } from "./merge-proposal.ts";

export interface SortOutInput {
  /** All rows, in the order of the file. */
  readonly rows: readonly ImportedRow[];
  readonly sources: readonly ColumnSource[];
  /** Undefined for a row no task stands for. */
  readonly sectionOfMatch: (row: ImportedRow) => TargetSection | undefined;
  readonly sectionOfHeading: (row: ImportedRow) => TargetSection | undefined;
  /** Where a row goes that stands before everything known. */
  readonly lastResort: TargetSection;
}

export interface SortedOut {
  readonly newcomers: readonly { readonly row: ImportedRow; readonly section: TargetSection }[];
  readonly leftOut: readonly LeftOutRow[];
}

/** Tells new tasks from rows that are left out: those without content, and those that say a task of the file again. */
export function sortOut({ rows, sources, sectionOfMatch, sectionOfHeading, lastResort }: SortOutInput): SortedOut {
  const newcomers: { row: ImportedRow; section: TargetSection }[] = [];
  const leftOut: LeftOutRow[] = [];
  const taken = new Map<string, ImportedRow>();
  for (const row of rows) {
    const section = sectionOfMatch(row);
    if (section) keepFirst(taken, keyOf(row, sectionOfHeading(row) ?? section), row);
  }
  let current = lastResort;
  for (const row of rows) {
    const matched = sectionOfMatch(row);
    current = matched ?? sectionOfHeading(row) ?? current;
    if (matched) continue;
    const key = keyOf(row, current);
    const first = taken.get(key);
    if (contentOf(row) === "") leftOut.push({ row, why: "no-content" });
    else if (first)
      leftOut.push({ row, why: "duplicate", first: first.rowNumber, isIdentical: isSameRow(first, row, sources) });
    else {
      taken.set(key, row);
      newcomers.push({ row, section: current });
    }
  }
  return { newcomers, leftOut };
}

export function contentOf(row: ImportedRow): string {
  return fold(row.cells.content ?? "");
}

function keyOf(row: ImportedRow, section: TargetSection): string {
  return `${section.id}\n${contentOf(row)}`;
}

function keepFirst(taken: Map<string, ImportedRow>, key: string, row: ImportedRow): void {
  if (!taken.has(key)) taken.set(key, row);
}
