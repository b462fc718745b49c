import { Show } from "solid-js";
import { Icon } from "../shell/icon.tsx";
import { historyText } from "../text/history.ts";
import type { Act } from "./act-list.ts";
import type { HistoryActions } from "./history-actions.ts";

export interface ActWaysProps {
  readonly act: Act;
  readonly sentence: string;
  readonly actions: HistoryActions;
  /** Called with every way taken; resolves when it is done. */
  readonly onRun: (way: Promise<void>) => void;
}

/** What can be done about an act: take it back alone, go back to it, put it on again. */
export function ActWays(props: ActWaysProps) {
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
