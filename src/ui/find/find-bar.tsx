import { createEffect, createUniqueId, type JSX, onMount, Show } from "solid-js";
import { isEmptyFilter } from "../../core/filter/task-filter.ts";
import { Icon } from "../shell/icon.tsx";
import { useApp } from "../state/app-model.ts";
import { findText } from "../text/find.ts";
import "./find-bar.css";
import { FindChoices } from "./find-choices.tsx";
import type { Finding } from "./finding.ts";
import { FoundCount } from "./found-count.tsx";

export interface FindBarProps {
  readonly ref: (bar: HTMLElement) => void;
  readonly finding: Finding;
  /** The line for replacing. */
  readonly children: JSX.Element;
  readonly isReplacing: boolean;
  readonly onToggleReplace: () => void;
  /** The keyboard comes into the bar. */
  readonly onLookAround: () => void;
  readonly onClose: () => void;
}

/** What is looked for, how much was found, the way from one place to the next. It lies over the grid and stops nothing. */
export function FindBar(props: FindBarProps) {
  let input!: HTMLInputElement;
  const replaceId = createUniqueId();
  const text = () => props.finding.options.query().text;
  onMount(() => {
    input.focus();
    input.select();
  });
  // Writing the same text again would disturb an input method at work.
  createEffect(() => {
    if (input.value !== text()) input.value = text();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    props.onClose();
  };
  const onTextKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.key !== "Enter") return;
    event.preventDefault();
    props.finding.step(event.shiftKey ? -1 : 1);
  };
  return (
    <search
      ref={props.ref}
      class="find-bar"
      aria-label={findText.bar}
      onKeyDown={onKeyDown}
      onFocusIn={() => props.onLookAround()}
    >
      <div class="find-bar__line">
        <button
          type="button"
          class="button-quiet find-bar__icon"
          classList={{ "find-bar__icon--turned": !props.isReplacing }}
          aria-label={findText.toggleReplace}
          title={findText.toggleReplace}
          aria-expanded={props.isReplacing}
          aria-controls={replaceId}
          onClick={() => props.onToggleReplace()}
        >
          <Icon name="fold" />
        </button>
        <div class="find-bar__field">
          <input
            ref={input}
            class="find-bar__text"
            type="text"
            inputmode="search"
            enterkeyhint="search"
            autocomplete="off"
            spellcheck={false}
            aria-label={findText.text}
            placeholder={findText.hint}
            onInput={() => props.finding.ask({ text: input.value })}
            onKeyDown={onTextKeyDown}
          />
          <FoundCount finding={props.finding} />
        </div>
        <Step finding={props.finding} direction={-1} />
        <Step finding={props.finding} direction={1} />
        <button
          type="button"
          class="button-quiet find-bar__icon"
          aria-label={findText.close}
          title={findText.closeKeys}
          onClick={() => props.onClose()}
        >
          <Icon name="close" />
        </button>
      </div>
      <div id={replaceId} hidden={!props.isReplacing}>
        {props.children}
      </div>
      <FindChoices finding={props.finding} />
      <HiddenCount finding={props.finding} />
    </search>
  );
}

/** What the filter keeps out of sight, and the way to it. */
function HiddenCount(props: { readonly finding: Finding }) {
  const { filter } = useApp();
  const count = () => (isEmptyFilter(filter.filter()) ? 0 : (props.finding.result()?.hidden.total ?? 0));
  return (
    <Show when={count() > 0}>
      <p class="find-bar__hidden">
        <span>{findText.hiddenByFilter(count(), props.finding.current() !== undefined)}</span>
        <button type="button" class="button-quiet find-bar__clear" onClick={() => filter.setFilter({})}>
          {findText.clearFilter}
        </button>
      </p>
    </Show>
  );
}

function Step(props: { readonly finding: Finding; readonly direction: -1 | 1 }) {
  const isNext = () => props.direction > 0;
  return (
    <button
      type="button"
      class="button-quiet find-bar__icon"
      aria-label={isNext() ? findText.next : findText.previous}
      title={isNext() ? findText.nextKeys : findText.previousKeys}
      disabled={!props.finding.result()?.shown.total}
      onClick={() => props.finding.step(props.direction)}
    >
      <Icon name={isNext() ? "down" : "up"} />
    </button>
  );
}
