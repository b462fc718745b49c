import { createUniqueId, Show } from "solid-js";
import { Icon } from "../shell/icon.tsx";
import { formatTime } from "../state/days.ts";
import { historyText } from "../text/history.ts";
import { ActChanges } from "./act-changes.tsx";
import { actDetails, type DetailContext } from "./act-details.ts";
import type { Act } from "./act-list.ts";
import { ActWays } from "./act-ways.tsx";
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
          <ActChanges details={actDetails(props.act.transaction.change, props.context)} />
          <ActWays act={props.act} sentence={props.sentence} actions={props.actions} onRun={run} />
        </Show>
      </div>
    </li>
  );
}
