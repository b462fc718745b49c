import { createUniqueId, For, Show } from "solid-js";
import { displayLines } from "../../core/text/index.ts";
import { Icon } from "../shell/icon.tsx";
import { formatTime } from "../state/days.ts";
import { historyText } from "../text/history.ts";
import { actDetails, type DetailContext } from "./act-details.ts";
import type { Act } from "./act-list.ts";
import type { HistoryActions } from "./history-actions.ts";

export interface ActItemProps {
  readonly act: Act;
  readonly sentence: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly context: DetailContext;
  readonly actions: HistoryActions;
}

/** One act: its sentence and time; opened, what it changed and what can be done about it. */
export function ActItem(props: ActItemProps) {
  const detailsId = createUniqueId();
  let line!: HTMLButtonElement;
  /** An act brings its row into sight and gives it the focus; the person is still busy here. */
  const run = (way: Promise<void>) => void way.then(() => line.focus({ preventScroll: true }));
  return (
    <li
      class="history-act"
      classList={{ "history-act--undone": props.act.isUndone, "history-act--open": props.isOpen }}
    >
      <button
        ref={line}
        type="button"
        class="history-act__line"
        aria-expanded={props.isOpen}
        aria-controls={detailsId}
        onClick={() => props.onToggle()}
      >
        <span class="history-act__sentence">{props.sentence}</span>
        <span class="history-act__meta">
          <time class="tabular-numbers" datetime={props.act.transaction.at}>
            {formatTime(props.act.transaction.at)}
          </time>
          <Show when={props.act.isUndone}>
            <span class="history-act__badge">{historyText.undone}</span>
          </Show>
        </span>
        <span class="history-act__chevron">
          <Icon name={props.isOpen ? "fold" : "unfold"} />
        </span>
      </button>
      <div id={detailsId} class="history-act__details" hidden={!props.isOpen}>
        <Show when={props.isOpen}>
          <Changes {...props} />
          <Ways {...props} onRun={run} />
        </Show>
      </div>
    </li>
  );
}

function Changes(props: ActItemProps) {
  const details = () => actDetails(props.act.transaction.change, props.context);
  return (
    <>
      <ul class="history-act__changes">
        <For each={details().lines}>
          {(line) => (
            <li class="history-change">
              <p class="history-change__title">{line.title}</p>
              <Show when={line.from !== undefined}>
                <ChangeText label={historyText.before} text={line.from ?? ""} kind="from" />
              </Show>
              <Show when={line.to !== undefined}>
                <ChangeText
                  label={line.from === undefined ? undefined : historyText.after}
                  text={line.to ?? ""}
                  kind="to"
                />
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={details().more > 0}>
        <p class="history-act__more">{historyText.moreLines(details().more)}</p>
      </Show>
    </>
  );
}

function ChangeText(props: {
  readonly label: string | undefined;
  readonly text: string;
  readonly kind: "from" | "to";
}) {
  return (
    <p class={`history-change__text history-change__text--${props.kind}`}>
      <Show when={props.label}>
        <span class="history-change__label">{props.label}</span>
      </Show>
      <span class="history-change__words">
        <Show when={props.text !== ""} fallback={<em>{historyText.blank}</em>}>
          {displayLines(shortened(props.text)).join("\n")}
        </Show>
      </span>
    </p>
  );
}

function Ways(props: ActItemProps & { readonly onRun: (way: Promise<void>) => void }) {
  return (
    <div class="history-act__ways">
      <Show
        when={!props.act.isUndone}
        fallback={
          <button type="button" onClick={() => props.onRun(props.actions.redoTo(props.act))}>
            <Icon name="redo" />
            {props.act.steps === 1 ? historyText.redo : historyText.redoTo(props.act.steps)}
          </button>
        }
      >
        <button type="button" onClick={() => props.onRun(props.actions.revert(props.act, props.sentence))}>
          <Icon name="undo" />
          {historyText.revert}
        </button>
        <Show when={props.act.steps > 0}>
          <button
            type="button"
            title={historyText.undoToHint(props.act.steps)}
            onClick={() => props.onRun(props.actions.undoTo(props.act))}
          >
            {historyText.undoTo}
          </button>
        </Show>
      </Show>
    </div>
  );
}

/** Enough of a text to see what an act did to it. */
const SHOWN_LENGTH = 600;

function shortened(text: string): string {
  return text.length > SHOWN_LENGTH ? historyText.cut(text.slice(0, SHOWN_LENGTH).trimEnd()) : text;
}
