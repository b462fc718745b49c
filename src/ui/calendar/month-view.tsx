import { createMemo, createSignal, Show } from "solid-js";
import { withPeriod } from "../../core/filter/index.ts";
import type { IsoDate } from "../../core/model/index.ts";
import { dueItems, itemsByDay, nextDueDay } from "../../core/timeline/index.ts";
import { isSameMonth, monthsFrom, weeksAround } from "../pickers/month.ts";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { formatDay } from "../state/format-day.ts";
import { calendarText } from "../text/calendar.ts";
import { pickerText } from "../text/pickers.ts";
import { ItemList } from "./item-list.tsx";
import { MonthTable } from "./month-table.tsx";
import "./month-view.css";
import { monthOf, weekdayOf } from "./month-days.ts";
import type { ShownTasks } from "./task-names.ts";

/** A month of due days beside the list of one of them. */
export function MonthView(props: { readonly shown: ShownTasks }) {
  const app = useApp();
  const today = app.services.clock.today();
  const [day, setDay] = createSignal<IsoDate>(today);
  const month = createMemo(() => day().slice(0, 7));
  const items = createMemo(() => {
    const days = weeksAround(`${month()}-01`).flat();
    return itemsByDay(dueItems(props.shown.tasks(), { first: days[0] ?? day(), last: days.at(-1) ?? day() }));
  });
  const onDay = () => items().get(day()) ?? [];
  const inMonth = () => [...items()].reduce((sum, [each, due]) => sum + (isSameMonth(each, day()) ? due.length : 0), 0);
  const next = createMemo(() => nextDueDay(props.shown.tasks(), day()));
  const filterBy = (period: { readonly first: IsoDate; readonly last: IsoDate }) => {
    app.filter.setFilter(withPeriod(app.filter.filter(), period));
    app.showDialog(undefined);
  };
  return (
    <div class="month-view">
      <section class="month-view__month">
        <header class="month-view__head">
          <Step label={pickerText.previousMonth} icon="left" onPress={() => setDay(monthsFrom(day(), -1))} />
          <h3 class="month-view__name" aria-live="polite">
            {pickerText.month(Number(day().slice(5, 7)), Number(day().slice(0, 4)))}
          </h3>
          <Step label={pickerText.nextMonth} icon="right" onPress={() => setDay(monthsFrom(day(), 1))} />
          <button type="button" onClick={() => setDay(today)}>
            {pickerText.today}
          </button>
        </header>
        <MonthTable day={day()} today={today} countOn={(each) => items().get(each)?.length ?? 0} onMove={setDay} />
        <footer class="month-view__foot">
          <span>{calendarText.monthCount(inMonth())}</span>
          <Show when={inMonth() > 0}>
            <button type="button" class="button-quiet month-view__filter" onClick={() => filterBy(monthOf(day()))}>
              {calendarText.filterMonth}
            </button>
          </Show>
        </footer>
      </section>
      <section class="month-view__day">
        <header class="month-view__day-head">
          <h3>{calendarText.dayTitle(weekdayOf(day()), formatDay(day()))}</h3>
          <p class="month-view__count">{calendarText.dayCount(onDay().length)}</p>
        </header>
        <Show when={onDay().length > 0}>
          <ItemList items={onDay()} shown={props.shown} />
        </Show>
        <div class="month-view__acts">
          <Show when={onDay().length > 0}>
            <button type="button" onClick={() => filterBy({ first: day(), last: day() })}>
              {calendarText.filterDay}
            </button>
          </Show>
          <Show when={next()} fallback={<p class="month-view__count">{calendarText.noNext}</p>}>
            {(nextDay) => (
              <button type="button" onClick={() => setDay(nextDay())}>
                {calendarText.next(formatDay(nextDay()))}
              </button>
            )}
          </Show>
        </div>
      </section>
    </div>
  );
}

function Step(props: { readonly label: string; readonly icon: "left" | "right"; readonly onPress: () => void }) {
  return (
    <button
      type="button"
      class="button-quiet month-view__step"
      aria-label={props.label}
      title={props.label}
      onClick={() => props.onPress()}
    >
      <Icon name={props.icon} />
    </button>
  );
}
