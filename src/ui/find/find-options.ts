import { type Accessor, createMemo, createSignal } from "solid-js";
import { type FindQuery, matcherOf, remembering, spellingOf, type TextMatcher } from "../../core/find/index.ts";
import type { ColumnId } from "../../core/model/index.ts";

/** What the person asks to find, as the bar holds it. */
export interface FindOptions {
  readonly query: Accessor<FindQuery>;
  /** Undefined for a query that asks for nothing, and while nothing is searched. */
  readonly matcher: Accessor<TextMatcher | undefined>;
  set(part: Partial<FindQuery>): void;
  /** The column that "this column" means: that of the cell last looked at, until the search is limited to it. */
  readonly column: Accessor<ColumnId | undefined>;
  lookAt(columnId: ColumnId | undefined): void;
}

const ANYTHING: FindQuery = { text: "", isWholeCell: false, withAccents: false, withCase: false };

/** Every text is read once for all the letters typed, and let go of when the search is closed. */
export function createFindOptions(isOpen: Accessor<boolean>): FindOptions {
  const [query, setQuery] = createSignal(ANYTHING);
  const [column, setColumn] = createSignal<ColumnId>();
  const withAccents = createMemo(() => query().withAccents);
  const withCase = createMemo(() => query().withCase);
  const spelling = createMemo(() =>
    isOpen() ? remembering(spellingOf({ withAccents: withAccents(), withCase: withCase() })) : undefined,
  );
  const matcher = createMemo(() => {
    const read = spelling();
    return read && matcherOf(query(), read);
  });
  return {
    query,
    matcher,
    set: (part) => setQuery((before) => ({ ...before, ...part })),
    column,
    lookAt: (columnId) => setColumn((before) => query().columnId ?? columnId ?? before),
  };
}
