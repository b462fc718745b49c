import { createEffect, createMemo, createSignal, createUniqueId, For, onCleanup, onMount, Show } from "solid-js";
import { planReader } from "../../../core/arrange/index.ts";
import { type Box, placeBeside } from "../../shell/menu-place.ts";
import { returnFocus } from "../../shell/return-focus.ts";
import { useApp } from "../../state/app-model.ts";
import { filterText } from "../../text/filter.ts";
import { ChoiceLine } from "../choice-line.tsx";
import { valueLabel, withColumnFilter } from "./column-filter.ts";
import "./column-filter-panel.css";
import type { FilterRequest } from "./filter-request.ts";
import { filterFor, foundChoices, tickedBy, valueChoices } from "./value-choices.ts";

const text = filterText.column;

/** More lines than anybody reads; the rest is found by typing. */
const MOST_LINES = 300;

/**
 * The values of a column to tick, as Excel lists them under a header. Typing finds values, and what is found is what
 * "Lọc" lets through; without typing it is what is ticked. Nothing is filtered before.
 */
export function ColumnFilterPanel(props: { readonly request: FilterRequest; readonly onClose: () => void }) {
  const app = useApp();
  const { filter, plan, services } = app;
  const { columnId } = props.request;
  let panel!: HTMLDialogElement;
  let search!: HTMLInputElement;
  let all!: HTMLInputElement;
  const opener = document.activeElement;
  const titleId = createUniqueId();
  const [query, setQuery] = createSignal("");
  const column = () => plan.snapshot().column.get(columnId);
  const before = () => filter.filter().columns?.[columnId];
  const choices = createMemo(() => {
    const [known, values] = [column(), filter.ask((engine, day) => engine.values(columnId, filter.filter(), day))];
    if (!known || !values) return [];
    const reader = planReader(plan.snapshot(), services.clock.today());
    return valueChoices(values, known, reader, (value) => valueLabel(app, columnId, value));
  });
  const [ticked, setTicked] = createSignal<ReadonlySet<string>>();
  const [unticked, setUnticked] = createSignal<ReadonlySet<string>>(new Set());
  const isSearching = () => query().trim() !== "";
  const found = createMemo(() => foundChoices(choices(), query()));
  const allTicked = createMemo(() => ticked() ?? tickedBy(before(), choices()));
  const isTicked = (key: string) => (isSearching() ? !unticked().has(key) : allTicked().has(key));
  const tickedCount = () => found().filter(({ key }) => isTicked(key)).length;
  const tick = (keys: readonly string[], on: boolean) => {
    if (isSearching()) setUnticked((off) => changed(off, keys, !on));
    else setTicked(changed(allTicked(), keys, on));
  };
  const find = (words: string) => {
    setQuery(words);
    setUnticked(new Set<string>());
  };
  const apply = (values: ReturnType<typeof filterFor>) => {
    props.onClose();
    filter.setFilter(withColumnFilter(filter.filter(), columnId, values));
  };
  const confirm = () => {
    const keys = found().flatMap(({ key }) => (isTicked(key) ? [key] : []));
    if (keys.length === 0) return;
    if (isSearching()) apply({ mode: "only", values: keys });
    else apply(filterFor(new Set(keys), choices(), before()));
  };

  createEffect(() => {
    all.indeterminate = tickedCount() > 0 && tickedCount() < found().length;
  });
  onMount(() => {
    void filter.load();
    panel.showModal();
    const { width, height } = panel.getBoundingClientRect();
    const at = placeBeside(boxOf(props.request.anchor), { width, height }, { width: innerWidth, height: innerHeight });
    panel.style.setProperty("left", `${at.left}px`);
    panel.style.setProperty("top", `${at.top}px`);
    search.focus();
  });
  onCleanup(() => {
    panel.close();
    returnFocus(opener);
  });
  return (
    <dialog
      ref={panel}
      class="column-filter"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === panel) props.onClose();
      }}
    >
      <form
        class="column-filter__form"
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <h2 id={titleId} class="column-filter__title">
          {text.title(column()?.name ?? "")}
        </h2>
        <input
          ref={search}
          class="column-filter__search"
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-label={text.search}
          placeholder={text.search}
          value={query()}
          onInput={(event) => find(event.currentTarget.value)}
        />
        <label class="column-filter__all">
          <input
            ref={all}
            type="checkbox"
            checked={found().length > 0 && tickedCount() === found().length}
            disabled={found().length === 0}
            onChange={(event) =>
              tick(
                found().map(({ key }) => key),
                event.currentTarget.checked,
              )
            }
          />
          {isSearching() ? text.allFound : text.all}
          <span class="column-filter__found tabular-numbers" aria-live="polite">
            {text.ticked(tickedCount(), found().length)}
          </span>
        </label>
        <ul class="column-filter__list" aria-label={text.values}>
          <For each={found().slice(0, MOST_LINES)}>
            {({ key, label, count }) => (
              <li title={label}>
                <ChoiceLine
                  label={label}
                  count={count}
                  isChosen={isTicked(key)}
                  onToggle={() => tick([key], !isTicked(key))}
                />
              </li>
            )}
          </For>
        </ul>
        <Show when={found().length > MOST_LINES}>
          <p class="column-filter__note">{text.more(found().length - MOST_LINES)}</p>
        </Show>
        <Show when={filter.isReady() && found().length === 0}>
          <p class="column-filter__note">{text.nothing(query().trim())}</p>
        </Show>
        <footer class="column-filter__footer">
          <button
            type="button"
            class="button-quiet column-filter__clear"
            disabled={before() === undefined}
            onClick={() => apply(undefined)}
          >
            {text.clear}
          </button>
          <button type="button" onClick={() => props.onClose()}>
            {text.cancel}
          </button>
          <button
            type="submit"
            class="button-primary"
            disabled={tickedCount() === 0}
            title={tickedCount() === 0 ? text.tickSome : undefined}
          >
            {text.apply}
          </button>
        </footer>
      </form>
    </dialog>
  );
}

function changed(set: ReadonlySet<string>, keys: readonly string[], isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  for (const key of keys) {
    if (isIn) next.add(key);
    else next.delete(key);
  }
  return next;
}

function boxOf(anchor: FilterRequest["anchor"]): Box {
  if (anchor instanceof Element) return anchor.getBoundingClientRect();
  return { left: anchor.x, right: anchor.x, top: anchor.y, bottom: anchor.y };
}
