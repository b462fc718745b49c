import { type Accessor, createMemo, createSignal } from "solid-js";
import { type CellReplacement, replacementsIn } from "../../core/find/index.ts";
import type { Replacing } from "./replacing.ts";
import type { SearchResult } from "./search.ts";

/** Which of the places found are to be replaced. */
export interface ReplacePlan {
  readonly all: Accessor<readonly CellReplacement[]>;
  readonly taken: Accessor<readonly CellReplacement[]>;
  isTaken(replacement: CellReplacement): boolean;
  take(replacements: readonly CellReplacement[], isTaken: boolean): void;
  /** Whether rows count that the filter hides; not at first. */
  readonly withHidden: Accessor<boolean>;
  setWithHidden(withHidden: boolean): void;
}

/** Follows the search: what is changed elsewhere meanwhile is proposed as it then stands. */
export function createReplacePlan(result: Accessor<SearchResult>, replacing: Accessor<Replacing>): ReplacePlan {
  const [withHidden, setWithHidden] = createSignal(result().shown.total === 0);
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set());
  const all = createMemo(() => {
    const { shown, hidden, search } = result();
    const cells = withHidden() ? [...shown.cells, ...hidden.cells] : shown.cells;
    return replacementsIn(cells, search.matcher, replacing().replacement);
  });
  const isTaken = (replacement: CellReplacement) => !left().has(keyOf(replacement));
  return {
    all,
    taken: createMemo(() => all().filter(isTaken)),
    isTaken,
    take: (replacements, isWanted) =>
      setLeft((before) => {
        const next = new Set(before);
        for (const replacement of replacements)
          if (isWanted) next.delete(keyOf(replacement));
          else next.add(keyOf(replacement));
        return next;
      }),
    withHidden,
    setWithHidden,
  };
}

/** Ids hold no blanks. */
function keyOf({ rowId, columnId }: CellReplacement): string {
  return `${rowId} ${columnId ?? ""}`;
}
