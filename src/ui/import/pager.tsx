import { type Accessor, createSignal, Show } from "solid-js";
import { Icon } from "../shell/icon.tsx";
import { importText } from "../text/import.ts";

/** Few enough to draw at once, whatever the length of the list. */
const PAGE_LENGTH = 50;

export interface Page {
  /** From 0. */
  readonly number: Accessor<number>;
  readonly count: Accessor<number>;
  goTo(page: number): void;
  slice<T>(items: readonly T[]): readonly T[];
}

/** One page of a list of `length` items. A list that became shorter shows its last page. */
export function createPage(length: Accessor<number>): Page {
  const [wanted, setWanted] = createSignal(0);
  const count = () => Math.max(1, Math.ceil(length() / PAGE_LENGTH));
  const number = () => Math.min(wanted(), count() - 1);
  return {
    number,
    count,
    goTo: (page) => setWanted(Math.max(0, page)),
    slice: (items) => items.slice(number() * PAGE_LENGTH, (number() + 1) * PAGE_LENGTH),
  };
}

export function Pager(props: { readonly page: Omit<Page, "slice"> }) {
  return (
    <Show when={props.page.count() > 1}>
      <nav class="pager" aria-label={importText.pages}>
        <button
          type="button"
          class="button-quiet pager__step"
          aria-label={importText.previousPage}
          disabled={props.page.number() === 0}
          onClick={() => props.page.goTo(props.page.number() - 1)}
        >
          <Icon name="left" />
        </button>
        <span class="tabular-numbers" aria-live="polite">
          {importText.page(props.page.number() + 1, props.page.count())}
        </span>
        <button
          type="button"
          class="button-quiet pager__step"
          aria-label={importText.nextPage}
          disabled={props.page.number() + 1 >= props.page.count()}
          onClick={() => props.page.goTo(props.page.number() + 1)}
        >
          <Icon name="right" />
        </button>
      </nav>
    </Show>
  );
}
