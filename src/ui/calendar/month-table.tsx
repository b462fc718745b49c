import { Show } from "solid-js";
import type { IsoDate } from "../../core/model/index.ts";
import { MonthGrid } from "../pickers/month-grid.tsx";
import { calendarText } from "../text/calendar.ts";

export interface MonthTableProps {
  /** The day looked at; its month is shown. */
  readonly day: IsoDate;
  readonly today: IsoDate;
  countOn(day: IsoDate): number;
  onMove(day: IsoDate): void;
}

/** A month, each day with how much is due. */
export function MonthTable(props: MonthTableProps) {
  return (
    <MonthGrid
      class="month-table"
      dayClass="month-day"
      label={calendarText.days}
      day={props.day}
      chosen={props.day}
      today={props.today}
      labelOf={(day, date) => calendarText.dayWithCount(date, props.countOn(day))}
      contentOf={(day) => (
        <>
          <span class="month-day__figure">{Number(day.slice(8))}</span>
          <Show when={props.countOn(day) > 0}>
            <span class="month-day__count">{props.countOn(day)}</span>
          </Show>
        </>
      )}
      onMove={(day) => props.onMove(day)}
    />
  );
}
