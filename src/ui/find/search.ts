import { Findings, findInRow, type TextMatcher } from "../../core/find/index.ts";
import type { ColumnId, Section, Task } from "../../core/model/index.ts";

/** What is searched, row after row in the order on show; rows the filter hides are counted apart. */
export interface SearchedRows {
  readonly shown: readonly (Section | Task)[];
  readonly hidden: readonly (Section | Task)[];
}

export interface Search {
  readonly rows: SearchedRows;
  /** From left to right. */
  readonly columnIds: readonly ColumnId[];
  readonly matcher: TextMatcher;
  /** Titles belong to no column: they are left out of a search in one. */
  readonly withTitles: boolean;
}

export interface SearchResult {
  readonly search: Search;
  readonly shown: Findings;
  readonly hidden: Findings;
}

/** Milliseconds after which the page may answer keys before the search goes on. */
const SLICE = 24;

/** Searches at once, in slices where there is much; calls back when all is searched. Returns the way to give it up. */
export function startSearch(search: Search, onDone: (result: SearchResult) => void): () => void {
  const result: SearchResult = { search, shown: new Findings(search.matcher), hidden: new Findings(search.matcher) };
  const steps = searchSteps(result);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    const end = performance.now() + SLICE;
    while (performance.now() < end) if (steps.next().done) return onDone(result);
    timer = setTimeout(go);
  };
  go();
  return () => clearTimeout(timer);
}

function* searchSteps({ search, shown, hidden }: SearchResult): Generator<void> {
  yield* searchRows(search, search.rows.shown, shown);
  yield* searchRows(search, search.rows.hidden, hidden);
}

function* searchRows(search: Search, rows: readonly (Section | Task)[], found: Findings): Generator<void> {
  for (const [place, row] of rows.entries()) {
    yield;
    if (row.kind === "section" && !search.withTitles) continue;
    for (const cell of findInRow(row, search.columnIds, search.matcher))
      found.add(cell, place, cell.columnId === undefined ? TITLE : search.columnIds.indexOf(cell.columnId));
  }
}

/** The place of a title in the order of columns: before them all. */
export const TITLE = -1;
