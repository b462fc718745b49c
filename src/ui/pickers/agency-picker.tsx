import { createEffect, createUniqueId, For, on, Show } from "solid-js";
import { displayLines } from "../../core/text/index.ts";
import { useApp } from "../state/app-model.ts";
import { pickerText } from "../text/pickers.ts";
import { AgencyLineView } from "./agency-line.tsx";
import { createAgencyPick } from "./agency-pick.ts";
import "./agency-picker.css";
import type { PickerProps } from "./pick-request.ts";
import { PickerFoot } from "./picker-foot.tsx";
import { PickerPanel } from "./picker-panel.tsx";

const PAGE = 8;

/** Ticks the agencies of a cell, looks them up, adds new ones; the focus stays in the search box. */
export function AgencyPicker(props: PickerProps) {
  let search!: HTMLInputElement;
  let list!: HTMLDivElement;
  const snapshot = useApp().plan.snapshot();
  const { columnId, text } = props.request;
  const pick = createAgencyPick({ text, columnId, register: snapshot.agency, tasks: snapshot.task.values() });
  const listId = createUniqueId();
  const lineId = (place: number) => `${listId}-${place}`;
  const done = (returnsFocus: boolean) => props.onDone({ text: pick.text(), agencies: pick.added() }, returnsFocus);
  let movesByArrows = false;

  const toggleAt = (place: number) => {
    const line = pick.lines()[place];
    if (line) pick.toggle(line);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== search) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };
    const by = steps[event.key];
    if (by !== undefined && !event.altKey) {
      movesByArrows = true;
      pick.step(by);
    } else if (event.key === "Enter" && pick.isPointed() && !event.ctrlKey) toggleAt(pick.current());
    else if (event.key === "Enter") done(true);
    else if (event.key === " " && movesByArrows && pick.current() >= 0) toggleAt(pick.current());
    else return;
    event.preventDefault();
  };
  createEffect(
    on([pick.current, pick.lines], ([place]) => {
      list.children[place]?.scrollIntoView({ block: "nearest" });
    }),
  );

  return (
    <PickerPanel
      class="agency-picker"
      leastHeight={320}
      label={props.request.label}
      anchor={props.request.anchor}
      onOpen={() => search.focus()}
      onKey={onKey}
      onDone={done}
      onCancel={props.onCancel}
    >
      <input
        ref={search}
        class="agency-picker__search"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={pickerText.findAgency}
        aria-description={pickerText.agencyKeys}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={pick.current() < 0 ? undefined : lineId(pick.current())}
        placeholder={pickerText.findAgencyHint}
        value={pick.query()}
        onInput={(event) => {
          movesByArrows = false;
          pick.search(event.currentTarget.value);
        }}
      />
      <div
        ref={list}
        id={listId}
        class="agency-picker__list"
        role="listbox"
        tabindex="-1"
        aria-multiselectable="true"
        aria-label={pickerText.agencies}
        onMouseDown={(event) => event.preventDefault()}
      >
        <For each={pick.lines()}>
          {(line, place) => (
            <AgencyLineView
              id={lineId(place())}
              line={line}
              pick={pick}
              isCurrent={pick.current() === place()}
              onToggle={() => pick.toggle(line)}
            />
          )}
        </For>
      </div>
      <Show when={pick.lines().length === 0}>
        <p class="agency-picker__nothing">{pickerText.noAgency(pick.query().trim())}</p>
      </Show>
      <section class="agency-picker__preview" aria-label={pickerText.preview}>
        <h3 class="agency-picker__heading">{pickerText.preview}</h3>
        <For each={displayLines(pick.text())} fallback={<p class="agency-picker__blank">{pickerText.emptyPreview}</p>}>
          {(line) => <p>{line}</p>}
        </For>
      </section>
      <p class="visually-hidden" role="status">
        {pick.said()}
      </p>
      <PickerFoot keys={pickerText.agencyKeys} onCancel={props.onCancel} onDone={() => done(true)} />
    </PickerPanel>
  );
}
