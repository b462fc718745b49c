import { batch, createMemo, For, onMount, Show } from "solid-js";
import { isEmptyFilter } from "../../core/filter/task-filter.ts";
import { ArrangeChips, isArranged } from "../arrange/arrange-chips.tsx";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { arrangeText } from "../text/arrange.ts";
import { filterText } from "../text/filter.ts";
import { type Chip, chipsOf } from "./chip-list.ts";
import { valueLabel } from "./column/column-filter.ts";
import "./filter-chips.css";

/** The bar above the grid while something is filtered: every condition, how much is shown, the ways out. */
export function FilterChips() {
  const app = useApp();
  const { filter, plan, rows, grid, desk } = app;
  let bar: HTMLElement | undefined;
  onMount(() => void filter.load());
  const isSorted = () => isArranged(app);
  const isFiltered = () => !isEmptyFilter(filter.filter());
  const valueName = (columnId: string, key: string) => {
    const text = filter.ask((engine) => engine.valueText(columnId, key));
    return valueLabel(app, columnId, { key, text: text ?? filterText.column.gone });
  };
  const chips = createMemo(() => {
    const { agency, section, column } = plan.snapshot();
    const list = chipsOf(filter.filter(), {
      agency: (id) =>
        agency.get(id)?.name ??
        filter.ask((engine, today) => engine.unregisteredName(id, today)) ??
        filterText.goneAgency,
      section: (id) => section.get(id)?.title ?? id,
      column: (id) => column.get(id)?.name ?? filterText.column.goneColumn,
      value: valueName,
    });
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
  const isStale = () => (isFiltered() && filter.isStale()) || desk.arrange.isStale();
  const reapply = () => {
    batch(() => {
      filter.reapply();
      desk.arrange.reapply();
    });
    bar?.querySelector<HTMLElement>("button")?.focus();
  };
  /** When a way of arranging is dropped the keyboard goes on in the bar, or in the grid where the bar is gone. */
  const leaveArranging = () => {
    const next = bar?.isConnected ? bar.querySelector<HTMLElement>("button") : undefined;
    if (next) next.focus();
    else focusGrid();
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
      <Show when={isFiltered() || isSorted()}>
        <section ref={bar} class="filter-chips" aria-label={isFiltered() ? filterText.chips.list : arrangeText.bar}>
          <ArrangeChips onGone={leaveArranging} />
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
          <Show when={isFiltered()}>
            <button type="button" class="button-quiet filter-chips__clear" onClick={clear}>
              {filterText.clearAll}
            </button>
          </Show>
          <div class="filter-chips__result">
            <Show when={isStale()}>
              <span class="filter-chips__stale">{isFiltered() ? filterText.stale : arrangeText.stale}</span>
              <button type="button" title={filterText.reapplyHint} onClick={reapply}>
                {filterText.reapply}
              </button>
            </Show>
            <Show when={isFiltered()}>
              <strong class="tabular-numbers">{filterText.shown(shown(), all())}</strong>
            </Show>
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
