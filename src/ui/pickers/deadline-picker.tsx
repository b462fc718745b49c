import { createMemo, createSignal } from "solid-js";
import { type IsoDate, planOf } from "../../core/model/index.ts";
import { readerOf } from "../../core/rules/index.ts";
import { yearInMind } from "../filter/facet-counts.ts";
import { useApp } from "../state/app-model.ts";
import { formatDay } from "../state/format-day.ts";
import { pickerText } from "../text/pickers.ts";
import { Calendar } from "./calendar.tsx";
import { DeadlineMeaning } from "./deadline-meaning.tsx";
import "./deadline-picker.css";
import { deadlineWords, withWords } from "./deadline-words.ts";
import type { PickerProps } from "./pick-request.ts";
import { PickerFoot } from "./picker-foot.tsx";
import { PickerPanel } from "./picker-panel.tsx";
import { WordChoices } from "./word-choices.tsx";

/** The cell's text with the words people use and a calendar beside it; both put in where the caret is. */
export function DeadlinePicker(props: PickerProps) {
  let field!: HTMLTextAreaElement;
  const { plan, services } = useApp();
  const about = planOf(plan.snapshot());
  const read = (text: string) => readerOf(plan.snapshot()).read(text, props.request.taskId);
  const today = services.clock.today();
  const [text, setText] = createSignal(props.request.text);
  const [year, setYear] = createSignal(yearInMind(about, today));
  const words = createMemo(() => deadlineWords(year()));
  const [day, setDay] = createSignal(dayIn(props.request.text) ?? today);
  const done = (returnsFocus: boolean) => props.onDone({ text: text() }, returnsFocus);
  const insert = (words: string) => {
    const made = withWords(text(), { start: field.selectionStart, end: field.selectionEnd }, words);
    setText(made.text);
    field.value = made.text;
    field.focus();
    field.setSelectionRange(made.caret, made.caret);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== field || event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    if (!event.altKey) return done(true);
    field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
    setText(field.value);
  };
  return (
    <PickerPanel
      class="deadline-picker"
      leastHeight={614}
      label={props.request.label}
      anchor={props.request.anchor}
      onOpen={() => {
        field.focus();
        field.select();
      }}
      onKey={onKey}
      onDone={done}
      onCancel={props.onCancel}
    >
      <div class="picker__body">
        <textarea
          ref={field}
          class="deadline-picker__text"
          rows={3}
          autocomplete="off"
          spellcheck={false}
          aria-label={pickerText.deadline}
          aria-description={pickerText.deadlineKeys}
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <DeadlineMeaning deadline={read(text())} />
        <div class="deadline-picker__halves">
          <WordChoices
            words={words()}
            year={year()}
            years={[about.firstYear, about.lastYear]}
            onYear={setYear}
            onChoose={insert}
          />
          <Calendar
            day={day()}
            chosen={undefined}
            today={today}
            onMove={setDay}
            onPick={(picked) => {
              setDay(picked);
              insert(formatDay(picked));
            }}
          />
        </div>
      </div>
      <PickerFoot keys={pickerText.deadlineKeys} onCancel={props.onCancel} onDone={() => done(true)} />
    </PickerPanel>
  );

  function dayIn(words: string): IsoDate | undefined {
    const [clause] = read(words).clauses;
    return clause?.last ?? clause?.first;
  }
}
