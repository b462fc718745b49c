import { For, Show } from "solid-js";
import type { DeadlineClause } from "../../core/deadline/index.ts";
import type { Rule } from "../../core/model/index.ts";
import type { ReadPart } from "../../core/rules/index.ts";
import { clauseSentence, deadlineText } from "../text/deadline.ts";

/** Each part of a deadline: its words, the sentence of what they mean, and where that was taken from. */
export function DeadlineParts(props: {
  readonly parts: readonly ReadPart[];
  readonly onCorrect: (part: ReadPart) => void;
  readonly onForget: (rule: Rule) => void;
}) {
  return (
    <Show when={props.parts.length > 0}>
      <h3 class="explain-dialog__heading">{deadlineText.understood}</h3>
      <ul class="explain-dialog__parts">
        <For each={props.parts}>
          {(part) => (
            <li class="deadline-part">
              <div class="deadline-part__told">
                <Show when={props.parts.length > 1}>
                  <p class="deadline-part__source">{part.source}</p>
                </Show>
                <For each={part.clauses} fallback={<p class="deadline-part__meaning">{deadlineText.notDeadline}</p>}>
                  {(clause) => <Meaning clause={clause} />}
                </For>
                <Show when={part.rule}>
                  {(rule) => <p class="deadline-part__yours">{deadlineText.yours(rule().taskId === undefined)}</p>}
                </Show>
              </div>
              <div class="deadline-part__acts">
                <button
                  type="button"
                  aria-label={deadlineText.correctOf(part.source)}
                  onClick={() => props.onCorrect(part)}
                >
                  {deadlineText.correct}
                </button>
                <Show when={part.rule}>
                  {(rule) => (
                    <button
                      type="button"
                      class="button-quiet"
                      aria-label={deadlineText.forgetOf(part.source)}
                      onClick={() => props.onForget(rule())}
                    >
                      {deadlineText.forget}
                    </button>
                  )}
                </Show>
              </div>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

function Meaning(props: { readonly clause: DeadlineClause }) {
  return (
    <div class={`deadline-part__clause deadline-part__clause--${props.clause.kind}`}>
      <p class="deadline-part__meaning">{clauseSentence(props.clause)}</p>
      <Show when={props.clause.unread !== ""}>
        <p class="deadline-part__unread">{deadlineText.unread(props.clause.unread)}</p>
      </Show>
      <For each={props.clause.inferred}>
        {(inference) => <p class="deadline-part__note">{deadlineText.inferred(inference)}</p>}
      </For>
      <Show when={props.clause.citation}>
        {(citation) => <p class="deadline-part__note">{deadlineText.cited(citation())}</p>}
      </Show>
    </div>
  );
}
