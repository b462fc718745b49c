import { type Accessor, createMemo, createSignal } from "solid-js";
import {
  type FindQuery,
  matcherOf,
  remembering,
  type Spelling,
  spellingOf,
  type TextMatcher,
} from "../../core/find/index.ts";
import type { ColumnId } from "../../core/model/index.ts";

/** What the person asks to find, as the bar holds it. */
export interface FindOptions {
  readonly query: Accessor<FindQuery>;
  /** Undefined for a query that asks for nothing. */
  readonly matcher: Accessor<TextMatcher | undefined>;
  set(part: Partial<FindQuery>): void;
  /** The column that "this column" means: that of the cell last looked at, until the search is limited to it. */
  readonly column: Accessor<ColumnId | undefined>;
  lookAt(columnId: ColumnId | undefined): void;
  /** Lets go of the texts read so far. */
  forget(): void;
}

const ANYTHING: FindQuery = { text: "", isWholeCell: false, withAccents: false, withCase: false };

export function createFindOptions(): FindOptions {
  const [query, setQuery] = createSignal(ANYTHING);
  const [column, setColumn] = createSignal<ColumnId>();
  const spellings = new Map<string, Spelling>();
  const spellingFor = (asked: FindQuery) => {
    const key = asked.withAccents ? `accents ${asked.withCase}` : "folded";
    const known = spellings.get(key) ?? remembering(spellingOf(asked));
    spellings.set(key, known);
    return known;
  };
  return {
    query,
    matcher: createMemo(() => matcherOf(query(), spellingFor(query()))),
    set: (part) => setQuery((before) => ({ ...before, ...part })),
    column,
    lookAt: (columnId) => setColumn((before) => query().columnId ?? columnId ?? before),
    forget: () => spellings.clear(),
  };
}
