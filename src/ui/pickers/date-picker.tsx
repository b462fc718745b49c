import { createSignal, Show } from "solid-js";
import type { IsoDate } from "../../core/model/index.ts";
import { readDate } from "../../core/values/index.ts";
import { useApp } from "../state/app-model.ts";
import { formatDay } from "../state/format-day.ts";
import { pickerText } from "../text/pickers.ts";
import { Calendar } from "./calendar.tsx";
import { focusDay } from "./month-grid.tsx";
import "./date-picker.css";
import type { PickerProps } from "./pick-request.ts";
import { PickerFoot } from "./picker-foot.tsx";
import { PickerPanel } from "./picker-panel.tsx";

/** A day from the calendar, or whatever is typed above it. */
export function DatePicker(props: PickerProps) {
  let field!: HTMLInputElement;
  let body!: HTMLDivElement;
  const today = useApp().services.clock.today();
  const [text, setText] = createSignal(props.request.text);
  const [day, setDay] = createSignal(readDate(props.request.text) ?? today);
  const written = () => readDate(text());
  const done = (returnsFocus: boolean) => props.onDone({ text: text() }, returnsFocus);
  const pick = (picked: IsoDate) => props.onDone({ text: formatDay(picked) }, true);
  const type = (typed: string) => {
    setText(typed);
    setDay((shown) => readDate(typed) ?? shown);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.target === field && event.key === "Enter") done(true);
    else if (event.target === field && event.key === "ArrowDown") focusDay(body, day());
    else if (isFigure(event) && event.target !== field) {
      // The field takes the key itself, in place of what it holds.
      field.focus();
      field.select();
      return;
    } else return;
    event.preventDefault();
  };
  return (
    <PickerPanel
      class="date-picker"
      leastHeight={400}
      label={props.request.label}
      anchor={props.request.anchor}
      onOpen={() => focusDay(body, day())}
      onKey={onKey}
      onDone={done}
      onCancel={props.onCancel}
    >
      <div ref={body} class="picker__body">
        <div class="date-picker__line">
          <input
            ref={field}
            type="text"
            autocomplete="off"
            spellcheck={false}
            aria-label={pickerText.date}
            placeholder={pickerText.dateHint}
            value={text()}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <button type="button" onClick={() => pick(today)}>
            {pickerText.today}
          </button>
        </div>
        <Show when={text().trim() !== "" && written() === undefined}>
          <p class="picker__note" role="status">
            {pickerText.notADate}
          </p>
        </Show>
        <Calendar day={day()} chosen={written()} today={today} onMove={setDay} onPick={pick} />
      </div>
      <PickerFoot keys={pickerText.dateKeys} onCancel={props.onCancel} onDone={() => done(true)} />
    </PickerPanel>
  );
}

function isFigure(event: KeyboardEvent): boolean {
  return /^\d$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey;
}
