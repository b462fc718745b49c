import { createMemo, For, onMount, Show } from "solid-js";
import { isEmptyFilter } from "../../core/filter/task-filter.ts";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { filterText } from "../text/filter.ts";
import { type Chip, chipsOf } from "./chip-list.ts";
import "./filter-chips.css";

/** The bar above the grid while something is filtered: every condition, how much is shown, the ways out. */
export function FilterChips() {
  const { filter, plan, rows, grid } = useApp();
  let bar: HTMLElement | undefined;
  onMount(() => void filter.load());
  const isFiltered = () => !isEmptyFilter(filter.filter());
  const chips = createMemo(() => {
    const { agency, section } = plan.snapshot();
    const list = chipsOf(
      filter.filter(),
      (id) => agency.get(id)?.name ?? filter.unregisteredName(id) ?? filterText.goneAgency,
      (id) => section.get(id)?.title ?? id,
    );
    return new Map(list.map((chip) => [chip.key, chip]));
  });
  const shown = () => rows.shownTaskIds().length;
  const all = () => plan.snapshot().task.size;
  /** Where the keyboard goes when the bar is gone. */
  const focusGrid = () => {
    const [first] = rows.shownTaskIds();
    const cell = grid()?.focusedCell() ?? (first === undefined ? undefined : { rowId: first, columnId: "content" });
    if (cell) grid()?.focusCell(cell);
  };
  const clear = () => {
    filter.setFilter({});
    focusGrid();
  };
  const reapply = () => {
    filter.reapply();
    bar?.querySelector<HTMLElement>(".filter-chips__clear")?.focus();
  };
  const remove = (chip: Chip, index: number) => {
    filter.setFilter(chip.without);
    // The chip that takes its place, or the last one: the keyboard goes on where it was.
    const buttons = [...(bar?.querySelectorAll<HTMLElement>(".filter-chip") ?? [])];
    if (isFiltered()) buttons[Math.min(index, buttons.length - 1)]?.focus();
    else focusGrid();
  };
  return (
    <>
      <Show when={isFiltered()}>
        <section ref={bar} class="filter-chips" aria-label={filterText.chips.list}>
          <ul class="filter-chips__list">
            <For each={[...chips().keys()]}>
              {(key, index) => (
                <Show when={chips().get(key)}>
                  {(chip) => (
                    <li>
                      <button
                        type="button"
                        class="filter-chip"
                        aria-label={filterText.chips.remove(chip().label)}
                        onClick={() => remove(chip(), index())}
                        onKeyDown={(event) => {
                          if (event.key === "Delete" || event.key === "Backspace") remove(chip(), index());
                        }}
                      >
                        <span class="filter-chip__label">{chip().label}</span>
                        <Icon name="close" />
                      </button>
                    </li>
                  )}
                </Show>
              )}
            </For>
          </ul>
          <button type="button" class="button-quiet filter-chips__clear" onClick={clear}>
            {filterText.clearAll}
          </button>
          <div class="filter-chips__result">
            <Show when={filter.isStale()}>
              <span class="filter-chips__stale">{filterText.stale}</span>
              <button type="button" title={filterText.reapplyHint} onClick={reapply}>
                {filterText.reapply}
              </button>
            </Show>
            <strong class="tabular-numbers">{filterText.shown(shown(), all())}</strong>
          </div>
        </section>
      </Show>
      <p class="visually-hidden" aria-live="polite">
        {isFiltered() && filter.isReady() ? filterText.shown(shown(), all()) : ""}
      </p>
      <Show when={isFiltered() && filter.isReady() && shown() === 0}>
        <EmptyResult taskCount={all()} onShowAll={clear} />
      </Show>
    </>
  );
}

function EmptyResult(props: { readonly taskCount: number; readonly onShowAll: () => void }) {
  return (
    <div class="filter-empty">
      <div class="filter-empty__message">
        <p class="filter-empty__title">{filterText.empty}</p>
        <p>{filterText.emptyHint}</p>
        <button type="button" class="button-primary" onClick={() => props.onShowAll()}>
          {filterText.showAllTasks(props.taskCount)}
        </button>
      </div>
    </div>
  );
}
