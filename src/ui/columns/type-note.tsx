import { Show } from "solid-js";
import type { ColumnType } from "../../core/model/index.ts";
import { ownColumnText } from "../text/own-columns.ts";
import type { TypeCheck } from "./column-form.ts";

/** As much of an example as fits into its sentence. */
const EXAMPLE_LENGTH = 40;

/** How the column's texts will fare under the type, said before it is given: beside the buttons, never out of sight. */
export function TypeNote(props: { readonly type: ColumnType; readonly check: TypeCheck | undefined }) {
  const sentence = ({ filled, unread, example }: TypeCheck) => {
    if (unread === 0) return ownColumnText.allUnderstood(filled, props.type);
    return ownColumnText.notUnderstood(unread, filled, props.type, shortened(example));
  };
  return (
    <div class="type-note-place" role="status">
      <Show when={props.check}>
        {(check) => (
          <p class="type-note" classList={{ "type-note--unread": check().unread > 0 }}>
            {sentence(check())}
          </p>
        )}
      </Show>
    </div>
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > EXAMPLE_LENGTH ? `${line.slice(0, EXAMPLE_LENGTH).trimEnd()}…` : line;
}
