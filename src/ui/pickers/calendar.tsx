import { createUniqueId } from "solid-js";
import type { IsoDate } from "../../core/model/index.ts";
import { Icon } from "../shell/icon.tsx";
import { pickerText } from "../text/pickers.ts";
import "./calendar.css";
import { monthsFrom } from "./month.ts";
import { MonthGrid } from "./month-grid.tsx";

export interface CalendarProps {
  /** The day the keys go out from; its month is shown. */
  readonly day: IsoDate;
  readonly chosen: IsoDate | undefined;
  readonly today: IsoDate;
  readonly onMove: (day: IsoDate) => void;
  readonly onPick: (day: IsoDate) => void;
}

/** One month to pick a day from, by a press, Enter or Space. */
export function Calendar(props: CalendarProps) {
  const titleId = createUniqueId();
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
      <MonthGrid
        class="calendar__days"
        dayClass="calendar__day"
        labelledBy={titleId}
        day={props.day}
        chosen={props.chosen}
        today={props.today}
        contentOf={(day) => Number(day.slice(8))}
        onMove={(day) => props.onMove(day)}
        onPick={(day) => props.onPick(day)}
      />
    </section>
  );
}

function MonthButton(props: { readonly label: string; readonly icon: "left" | "right"; readonly onPress: () => void }) {
  return (
    <button type="button" class="button-quiet calendar__step" aria-label={props.label} onClick={() => props.onPress()}>
      <Icon name={props.icon} />
    </button>
  );
}
