import { createMemo, For, type JSX } from "solid-js";
import type { IsoDate } from "../../core/model/index.ts";
import { pickerText } from "../text/pickers.ts";
import { dayByKey, isSameMonth, weeksAround } from "./month.ts";

export interface MonthGridProps {
  readonly class: string;
  /** Of a day's button; "--other", "--today" and "--chosen" are added to it. */
  readonly dayClass: string;
  readonly label?: string;
  readonly labelledBy?: string;
  /** The day the keys go out from; its month is shown. */
  readonly day: IsoDate;
  readonly chosen: IsoDate | undefined;
  readonly today: IsoDate;
  /** What a screen reader hears of a day, given its date in words. */
  readonly labelOf?: (day: IsoDate, date: string) => string;
  readonly contentOf: (day: IsoDate) => JSX.Element;
  readonly onMove: (day: IsoDate) => void;
  /** Without it a press goes to the day as keys do. */
  readonly onPick?: (day: IsoDate) => void;
}

/** The days of a month, Monday first. One day is reached by Tab; arrows, Home, End and Page keys move. */
export function MonthGrid(props: MonthGridProps) {
  let table!: HTMLTableElement;
  /** The days of another month are other buttons: the focus follows. */
  const go = (day: IsoDate) => {
    props.onMove(day);
    focusDay(table, day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = dayByKey(props.day, event.key, event.shiftKey);
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };
  const firstOfMonth = createMemo(() => `${props.day.slice(0, 8)}01`);
  return (
    <table
      ref={table}
      class={props.class}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: days are walked through like cells
      role="grid"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          <For each={pickerText.weekdays}>
            {({ short, long }) => (
              <th scope="col" abbr={long}>
                {short}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={weeksAround(firstOfMonth())}>
          {(week) => (
            <tr>
              <For each={week}>
                {(day, place) => <Day grid={props} day={day} weekday={place()} onPress={props.onPick ?? go} />}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

/** Gives the focus to a day on show. */
export function focusDay(within: Element, day: IsoDate): void {
  within.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
}

function Day(props: {
  readonly grid: MonthGridProps;
  readonly day: IsoDate;
  readonly weekday: number;
  readonly onPress: (day: IsoDate) => void;
}) {
  const isToday = () => props.day === props.grid.today;
  const label = () => {
    const weekday = pickerText.weekdays[props.weekday]?.long ?? "";
    const date = pickerText.day(weekday, props.day.split("-").map(Number), isToday());
    return props.grid.labelOf?.(props.day, date) ?? date;
  };
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: its button is
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is a grid of days
    <td role="gridcell" aria-selected={props.day === props.grid.chosen}>
      <button
        type="button"
        class={props.grid.dayClass}
        classList={{
          [`${props.grid.dayClass}--other`]: !isSameMonth(props.day, props.grid.day),
          [`${props.grid.dayClass}--today`]: isToday(),
          [`${props.grid.dayClass}--chosen`]: props.day === props.grid.chosen,
        }}
        data-day={props.day}
        tabindex={props.day === props.grid.day ? 0 : -1}
        aria-label={label()}
        aria-current={isToday() ? "date" : undefined}
        onClick={() => props.onPress(props.day)}
      >
        {props.grid.contentOf(props.day)}
      </button>
    </td>
  );
}
