import { For, Show } from "solid-js";
import type { ReadingChange } from "../../core/agency/index.ts";
import type { Agency } from "../../core/model/index.ts";
import { registerText } from "../text/register.ts";
import { NEW_AGENCY } from "./merge-preview.ts";

const { variants: text } = registerText;
const MOST_SHOWN = 3;

/** The cells that would be read otherwise, and how: the first ones in full. */
export function PreviewList(props: {
  readonly changes: readonly ReadingChange[];
  readonly agencies: readonly Agency[];
  readonly newName: string;
}) {
  const count = () => props.changes.reduce((sum, change) => sum + change.count, 0);
  const namesOf = (ids: readonly string[]) => {
    const names = ids.map((id) => {
      if (id === NEW_AGENCY) return props.newName;
      return id.startsWith("?")
        ? text.unknownName(id.slice(1))
        : (props.agencies.find((agency) => agency.id === id)?.name ?? id);
    });
    return names.length === 0 ? text.nobody : names.join("; ");
  };
  return (
    <div class="variant__preview" aria-live="polite">
      <p>{text.preview(count())}</p>
      <ul>
        <For each={props.changes.slice(0, MOST_SHOWN)}>
          {(change) => (
            <li>
              <q>{change.text}</q>
              <span class="variant__before">{text.before(namesOf(change.before))}</span>
              <span class="variant__after">{text.after(namesOf(change.after))}</span>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.changes.length > MOST_SHOWN}>
        <p>{text.more(props.changes.length - MOST_SHOWN)}</p>
      </Show>
    </div>
  );
}
