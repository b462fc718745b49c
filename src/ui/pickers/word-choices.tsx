import { createSignal, createUniqueId, For } from "solid-js";
import { pickerText } from "../text/pickers.ts";
import type { DeadlineWords, ReadyWords } from "./deadline-words.ts";

const KINDS = ["rhythms", "quarters", "months", "spans", "bounds"] as const;

/** Ready words, in groups. Tab reaches one of them, arrows the others. */
export function WordChoices(props: {
  readonly words: DeadlineWords;
  readonly year: number;
  /** First and last year of the plan. */
  readonly years: readonly [number, number];
  readonly onYear: (year: number) => void;
  readonly onChoose: (words: string) => void;
}) {
  let groups!: HTMLDivElement;
  const [current, setCurrent] = createSignal(0);
  const yearId = createUniqueId();
  const years = () => {
    const [first, last] = props.years;
    return Array.from({ length: last - first + 1 }, (_, place) => first + place);
  };
  const placeOf = (words: ReadyWords) => KINDS.flatMap((kind) => props.words[kind]).indexOf(words);
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const by = steps[event.key];
    if (by === undefined || event.ctrlKey || event.altKey) return;
    const buttons = [...groups.querySelectorAll("button")];
    const next = (current() + by + buttons.length) % buttons.length;
    event.preventDefault();
    setCurrent(next);
    buttons[next]?.focus();
  };
  return (
    <section class="word-choices" aria-label={pickerText.words}>
      <div class="word-choices__year">
        <label for={yearId}>{pickerText.year}</label>
        <select id={yearId} onChange={(event) => props.onYear(Number(event.currentTarget.value))}>
          <For each={years()}>
            {(year) => (
              <option value={year} selected={year === props.year}>
                {year}
              </option>
            )}
          </For>
        </select>
      </div>
      <div ref={groups} class="word-choices__groups" role="toolbar" aria-label={pickerText.words} onKeyDown={onKeyDown}>
        <For each={KINDS}>
          {(kind) => (
            <fieldset class="word-choices__group">
              <legend class="word-choices__title">{pickerText.wordKinds[kind]}</legend>
              <For each={props.words[kind]}>
                {(ready) => (
                  <button
                    type="button"
                    class="word-choices__word"
                    tabindex={placeOf(ready) === current() ? 0 : -1}
                    aria-label={ready.words}
                    onClick={() => {
                      setCurrent(placeOf(ready));
                      props.onChoose(ready.words);
                    }}
                  >
                    {ready.label}
                  </button>
                )}
              </For>
            </fieldset>
          )}
        </For>
      </div>
    </section>
  );
}
