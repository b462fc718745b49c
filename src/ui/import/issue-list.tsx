import { For, Show } from "solid-js";
import type { Issue } from "../../core/issue/index.ts";
import { Icon } from "../shell/icon.tsx";
import { importText } from "../text/import.ts";
import { issueSentence } from "../text/issues.ts";
import "./issue-list.css";

/** A list longer than this says how many more there are: nobody reads thousands of lines. */
const LONGEST_LIST = 100;

export interface IssueListProps {
  readonly issues: readonly Issue[];
  readonly isOpen?: boolean;
  /** Where rows can be gone to. */
  readonly onJump?: (row: number) => void;
}

/** What a person should know about a file, folded away unless it stands in the way or puts the whole file in doubt. */
export function IssueList(props: IssueListProps) {
  const isUrgent = () =>
    props.issues.some(
      ({ severity, place }) => severity === "error" || (severity === "warning" && place.sheet === undefined),
    );
  return (
    <Show when={props.issues.length > 0}>
      <details class="issue-list" open={props.isOpen || isUrgent()}>
        <summary>{importText.notes(props.issues.length)}</summary>
        <ul>
          <For each={props.issues.slice(0, LONGEST_LIST)}>
            {(issue) => (
              <li class={`issue-list__item issue-list__item--${issue.severity}`}>
                <Icon name={issue.severity === "info" ? "info" : "warning"} />
                <span>{issueSentence(issue)}</span>
                <Show when={props.onJump && issue.place.row}>
                  {(row) => (
                    <button type="button" class="issue-list__jump" onClick={() => props.onJump?.(row())}>
                      {importText.jump(row())}
                    </button>
                  )}
                </Show>
              </li>
            )}
          </For>
          <Show when={props.issues.length > LONGEST_LIST}>
            <li class="issue-list__more">{importText.moreNotes(props.issues.length - LONGEST_LIST)}</li>
          </Show>
        </ul>
      </details>
    </Show>
  );
}
