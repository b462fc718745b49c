import { createMemo, For, Show } from "solid-js";
import type { IsoDate } from "../../core/model/index.ts";
import { dayByKey, isSameMonth, weeksAround } from "../pickers/month.ts";
import { calendarText } from "../text/calendar.ts";
import { pickerText } from "../text/pickers.ts";

export interface MonthTableProps {
  /** The day looked at; its month is shown. */
  readonly day: IsoDate;
  readonly today: IsoDate;
  countOn(day: IsoDate): number;
  onMove(day: IsoDate): void;
}

/** A month, Monday first, each day with how much is due. One day is reached by Tab, the others by arrows. */
export function MonthTable(props: MonthTableProps) {
  let table!: HTMLTableElement;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = dayByKey(props.day, event.key, event.shiftKey);
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };
  /** The days of another month are other buttons: the focus follows. */
  const go = (day: IsoDate) => {
    props.onMove(day);
    table.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  };
  const firstOfMonth = createMemo(() => `${props.day.slice(0, 8)}01`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: days are walked through like cells
    <table ref={table} class="month-table" role="grid" aria-label={calendarText.days} onKeyDown={onKeyDown}>
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
                {(day, place) => <MonthDay table={props} day={day} weekday={place()} onPress={go} />}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

function MonthDay(props: {
  readonly table: MonthTableProps;
  readonly day: IsoDate;
  readonly weekday: number;
  readonly onPress: (day: IsoDate) => void;
}) {
  const isToday = () => props.day === props.table.today;
  const count = () => props.table.countOn(props.day);
  const label = () =>
    calendarText.dayWithCount(
      pickerText.day(pickerText.weekdays[props.weekday]?.long ?? "", props.day.split("-").map(Number), isToday()),
      count(),
    );
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: its button is
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is a grid of days
    <td role="gridcell" aria-selected={props.day === props.table.day}>
      <button
        type="button"
        class="month-day"
        classList={{
          "month-day--other": !isSameMonth(props.day, props.table.day),
          "month-day--today": isToday(),
          "month-day--chosen": props.day === props.table.day,
        }}
        data-day={props.day}
        tabindex={props.day === props.table.day ? 0 : -1}
        aria-label={label()}
        aria-current={isToday() ? "date" : undefined}
        onClick={() => props.onPress(props.day)}
      >
        <span class="month-day__figure">{Number(props.day.slice(8))}</span>
        <Show when={count() > 0}>
          <span class="month-day__count">{count()}</span>
        </Show>
      </button>
    </td>
  );
}
