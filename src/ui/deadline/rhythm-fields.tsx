import { For, Show } from "solid-js";
import { type Rhythm, ROUNDS, type Round } from "../../core/rules/index.ts";
import { deadlineText, weekDayChoices } from "../text/deadline.ts";

const MONTH_DAYS = Array.from({ length: 31 }, (_, place) => place + 1);
const MONTHS = Array.from({ length: 12 }, (_, place) => place + 1);

/** How often, and on which day of the round. */
export function RhythmFields(props: { readonly rhythm: Rhythm; readonly onChange: (rhythm: Rhythm) => void }) {
  const change = (part: Partial<Rhythm>) => props.onChange({ ...props.rhythm, ...part });
  const dayLabel = () => {
    const { round } = props.rhythm;
    return round === "month" || round === "year" ? deadlineText.monthDay[round] : deadlineText.monthDay.last;
  };
  const isOnMonthDay = () => props.rhythm.round !== "day" && props.rhythm.round !== "week";
  return (
    <>
      <label class="correction-form__field">
        <span class="correction-form__label">{deadlineText.round}</span>
        <select value={props.rhythm.round} onChange={(event) => change({ round: event.currentTarget.value as Round })}>
          <For each={ROUNDS}>{(round) => <option value={round}>{deadlineText.rounds[round]}</option>}</For>
        </select>
      </label>
      <Show when={props.rhythm.round === "week"}>
        <label class="correction-form__field">
          <span class="correction-form__label">{deadlineText.weekDay}</span>
          <select
            value={props.rhythm.weekDay}
            onChange={(event) => change({ weekDay: event.currentTarget.value as Rhythm["weekDay"] })}
          >
            <For each={weekDayChoices}>{({ code, name }) => <option value={code}>{name}</option>}</For>
          </select>
        </label>
      </Show>
      <Show when={isOnMonthDay()}>
        <label class="correction-form__field">
          <span class="correction-form__label">{dayLabel()}</span>
          <select
            value={String(props.rhythm.day)}
            onChange={({ currentTarget: { value } }) => change({ day: value === "last" ? "last" : Number(value) })}
          >
            <option value="last">{deadlineText.lastDay}</option>
            <For each={MONTH_DAYS}>{(day) => <option value={day}>{day}</option>}</For>
          </select>
        </label>
      </Show>
      <Show when={props.rhythm.round === "year"}>
        <label class="correction-form__field">
          <span class="correction-form__label">{deadlineText.month}</span>
          <select value={props.rhythm.month} onChange={(event) => change({ month: Number(event.currentTarget.value) })}>
            <For each={MONTHS}>{(month) => <option value={month}>{month}</option>}</For>
          </select>
        </label>
      </Show>
    </>
  );
}
