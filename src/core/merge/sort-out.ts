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
    if (section) take(taken, keysOf(row, sectionOfHeading(row) ?? section), row);
  }
  let current = lastResort;
  for (const row of rows) {
    const matched = sectionOfMatch(row);
    current = matched ?? sectionOfHeading(row) ?? current;
    if (matched) continue;
    const keys = keysOf(row, current);
    const first = keys.map((key) => taken.get(key)).find((held) => held);
    if (contentOf(row) === "") leftOut.push({ row, why: "no-content" });
    else if (first)
      leftOut.push({ row, why: "duplicate", first: first.rowNumber, isIdentical: isSameRow(first, row, sources) });
    else {
      take(taken, keys, row);
      newcomers.push({ row, section: current });
    }
  }
  return { newcomers, leftOut };
}

export function contentOf(row: ImportedRow): string {
  return fold(row.cells.content ?? "");
}

/** What two rows for one task share: the content, with the section or with the number. */
function keysOf(row: ImportedRow, section: TargetSection): string[] {
  const content = contentOf(row);
  const inSection = `section ${section.id}\n${content}`;
  return row.number === undefined ? [inSection] : [inSection, `number ${row.number}\n${content}`];
}

/** The first row of a kind stays. */
function take(taken: Map<string, ImportedRow>, keys: readonly string[], row: ImportedRow): void {
  for (const key of keys) if (!taken.has(key)) taken.set(key, row);
}
