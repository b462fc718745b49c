import { createMemo, createUniqueId, For } from "solid-js";
import type { IsoDate } from "../../core/model/index.ts";
import { Icon } from "../shell/icon.tsx";
import { pickerText } from "../text/pickers.ts";
import "./calendar.css";
import { dayByKey, isSameMonth, monthsFrom, weeksAround } from "./month.ts";

export interface CalendarProps {
  /** The day the keys go out from; its month is shown. */
  readonly day: IsoDate;
  readonly chosen: IsoDate | undefined;
  readonly today: IsoDate;
  readonly onMove: (day: IsoDate) => void;
  readonly onPick: (day: IsoDate) => void;
}

/** One month, Monday first. One day is reached by Tab; arrows, Home, End and Page keys move, Enter and Space pick. */
export function Calendar(props: CalendarProps) {
  let table!: HTMLTableElement;
  const titleId = createUniqueId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = dayByKey(props.day, event.key, event.shiftKey);
    if (next === undefined) return;
    event.preventDefault();
    props.onMove(next);
    focusDay(table, next);
  };
  const month = createMemo(() => `${props.day.slice(0, 8)}01`);
  return (
    <section class="calendar" aria-label={pickerText.calendar}>
      <header class="calendar__head">
        <MonthButton
          label={pickerText.previousMonth}
          icon="left"
          onPress={() => props.onMove(monthsFrom(props.day, -1))}
        />
        <h3 id={titleId} class="calendar__month" aria-live="polite">
          {pickerText.month(Number(props.day.slice(5, 7)), Number(props.day.slice(0, 4)))}
        </h3>
        <MonthButton label={pickerText.nextMonth} icon="right" onPress={() => props.onMove(monthsFrom(props.day, 1))} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: days are walked through like cells */}
      <table ref={table} class="calendar__days" role="grid" aria-labelledby={titleId} onKeyDown={onKeyDown}>
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
          <For each={weeksAround(month())}>
            {(week) => (
              <tr>
                <For each={week}>{(day, place) => <Day calendar={props} day={day} weekday={place()} />}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}

/** Gives the focus to a day on show. */
export function focusDay(within: Element, day: IsoDate): void {
  within.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
}

function Day(props: { readonly calendar: CalendarProps; readonly day: IsoDate; readonly weekday: number }) {
  const isToday = () => props.day === props.calendar.today;
  const label = () =>
    pickerText.day(pickerText.weekdays[props.weekday]?.long ?? "", props.day.split("-").map(Number), isToday());
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: its button is
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is a grid of days
    <td role="gridcell" aria-selected={props.day === props.calendar.chosen}>
      <button
        type="button"
        class="calendar__day"
        classList={{
          "calendar__day--other": !isSameMonth(props.day, props.calendar.day),
          "calendar__day--today": isToday(),
          "calendar__day--chosen": props.day === props.calendar.chosen,
        }}
        data-day={props.day}
        tabindex={props.day === props.calendar.day ? 0 : -1}
        aria-label={label()}
        aria-current={isToday() ? "date" : undefined}
        onClick={() => props.calendar.onPick(props.day)}
      >
        {Number(props.day.slice(8))}
      </button>
    </td>
  );
}

function MonthButton(props: { readonly label: string; readonly icon: "left" | "right"; readonly onPress: () => void }) {
  return (
    <button type="button" class="button-quiet calendar__step" aria-label={props.label} onClick={() => props.onPress()}>
      <Icon name={props.icon} />
    </button>
  );
}
