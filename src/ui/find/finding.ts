import { type Accessor, batch, createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";
import type { FindQuery, Hit } from "../../core/find/index.ts";
import type { ColumnLayout } from "../grid/contract.ts";
import type { AppModel } from "../state/app-model.ts";
import { createFindOptions, type FindOptions } from "./find-options.ts";
import { isAt, type Place, placeOfFocus, spotOf } from "./place.ts";
import { type Search, type SearchedRows, type SearchResult, startSearch } from "./search.ts";
import { searchedRows } from "./searched-rows.ts";

/** A search: what is asked, what was found, where one looks. */
export interface Finding {
  readonly options: FindOptions;
  /** Asks for something else, and shows the first place from the current one on. */
  ask(part: Partial<FindQuery>): void;
  readonly isOpen: Accessor<boolean>;
  open(): void;
  close(): void;
  /** Undefined while nothing is asked. */
  readonly result: Accessor<SearchResult | undefined>;
  /** Stays where it is when the plan changes; nothing is shown then that the person did not ask for. */
  readonly current: Accessor<Hit | undefined>;
  /** Shows the next place found, or the one before; from the focused cell on, if that is elsewhere. */
  step(direction: -1 | 1): void;
  /** Does something that changes the plan, then shows the first place from there on. */
  goOnFrom(place: Place, change: () => void): void;
}

export interface FindingSurroundings {
  readonly app: Pick<AppModel, "plan" | "rows" | "layout" | "grid">;
  /** Brings a place that was found into sight. */
  show(hit: Hit): void;
}

/** Call it inside a reactive root. */
export function createFinding({ app, show }: FindingSurroundings): Finding {
  const [isOpen, setOpen] = createSignal(false);
  const options = createFindOptions(isOpen);
  const [result, setResult] = createSignal<SearchResult>();
  const [current, setCurrent] = createSignal<Hit>();
  /** From here on the current place is looked for when the search is made anew. */
  let anchor: Place | undefined;
  let showsFirst = false;

  const look = (hit: Hit | undefined) => {
    setCurrent(hit);
    if (!hit) return;
    anchor = { rowId: hit.rowId, columnId: hit.columnId, start: hit.range.start };
    show(hit);
  };
  const settle = (found: SearchResult | undefined) =>
    batch(() => {
      setResult(found);
      const hit = found?.shown.from(spotOf(found, anchor));
      if (showsFirst) look(hit);
      else setCurrent(hit);
      showsFirst = false;
    });
  const rows = createMemo(() => (isOpen() ? rowsToSearch(app) : NO_ROWS));
  const search = createMemo(() => (isOpen() ? searchFor(rows(), app.layout.layout(), options) : undefined));
  createEffect(
    on(search, (asked) => {
      if (asked) onCleanup(startSearch(asked, settle));
      else settle(undefined);
    }),
  );
  const showingFirst = (change: () => void) => {
    showsFirst = true;
    change();
  };
  return {
    options,
    ask: (part) => showingFirst(() => options.set(part)),
    isOpen,
    open() {
      anchor = placeOfFocus(app);
      setOpen(true);
    },
    close: () => setOpen(false),
    result,
    current,
    step(direction) {
      const found = result();
      if (!found) return;
      const focus = placeOfFocus(app);
      const at = current();
      const isThere = at !== undefined && isAt(at, focus);
      const spot = isThere ? at.spot : spotOf(found, focus);
      if (direction < 0) look(found.shown.before(spot));
      else look(found.shown.from(isThere ? { ...spot, start: at.range.end } : spot));
    },
    goOnFrom(place, change) {
      anchor = place;
      const before = search();
      showingFirst(change);
      // Nothing was changed, so nothing is searched anew.
      if (search() === before) settle(result());
    },
  };
}

const NO_ROWS: SearchedRows = { shown: [], hidden: [] };

function rowsToSearch({ rows, plan }: FindingSurroundings["app"]): SearchedRows {
  const onShow = { rows: rows.rows(), shownTaskIds: rows.shownTaskIds() };
  return searchedRows(rows.blocks(), onShow, plan.snapshot().section);
}

function searchFor(
  rows: SearchedRows,
  layout: readonly ColumnLayout[],
  { matcher, query }: FindOptions,
): Search | undefined {
  const found = matcher();
  const { columnId } = query();
  const shown = layout.flatMap((column) => (column.isHidden ? [] : [column.columnId]));
  const isAnywhere = columnId === undefined;
  return found && { matcher: found, rows, columnIds: isAnywhere ? shown : [columnId], withTitles: isAnywhere };
}
