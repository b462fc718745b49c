import { For, Show } from "solid-js";
import { displayLines } from "../../core/text/index.ts";
import { historyText } from "../text/history.ts";
import type { ActDetails } from "./act-details.ts";

/** What an act changed: each field with its old and new text, each record that came or went. */
export function ActChanges(props: { readonly details: ActDetails }) {
  return (
    <>
      <ul class="history-act__changes">
        <For each={props.details.lines}>
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
      <Show when={props.details.more > 0}>
        <p class="history-act__more">{historyText.moreLines(props.details.more)}</p>
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

/** Enough of a text to see what an act did to it. */
const SHOWN_LENGTH = 600;

function shortened(text: string): string {
  return text.length > SHOWN_LENGTH ? historyText.cut(text.slice(0, SHOWN_LENGTH).trimEnd()) : text;
}
