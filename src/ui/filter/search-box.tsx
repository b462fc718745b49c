import { createEffect, Show } from "solid-js";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { filterText } from "../text/filter.ts";
import { withPart } from "./chip-list.ts";
import "./search-box.css";

/** Free-text search over all columns. It filters at every letter, also while an input method is composing one. */
export function SearchBox() {
  const { filter, grid, rows } = useApp();
  let input!: HTMLInputElement;
  const text = () => filter.filter().text ?? "";
  const search = (next: string) => filter.setFilter(withPart(filter.filter(), "text", next === "" ? undefined : next));
  // Writing the same text again would disturb an input method at work.
  createEffect(() => {
    if (input.value !== text()) input.value = text();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const [first] = rows.shownTaskIds();
    if (event.key === "Escape" && text() !== "") search("");
    else if ((event.key === "Enter" || event.key === "ArrowDown") && first !== undefined)
      grid()?.focusCell({ rowId: first, columnId: "content" });
    else return;
    event.preventDefault();
  };
  return (
    <search class="search-box">
      <Icon name="search" />
      <input
        ref={input}
        data-search-box
        class="search-box__input"
        type="text"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={filterText.search}
        placeholder={filterText.searchHint}
        onFocus={() => void filter.load()}
        onInput={() => search(input.value)}
        onKeyDown={onKeyDown}
      />
      <Show when={text() !== ""}>
        <button
          type="button"
          class="button-quiet search-box__clear"
          aria-label={filterText.clearSearch}
          onClick={() => {
            search("");
            input.focus();
          }}
        >
          <Icon name="close" />
        </button>
      </Show>
    </search>
  );
}
