import { createSignal, Show } from "solid-js";
import { previewText } from "../../text/import-preview.ts";
import type { PreviewActs } from "./preview-acts.ts";
import { TaskSearch } from "./task-search.tsx";

export interface RowLinkProps {
  readonly acts: PreviewActs;
  readonly rowNumber: number;
  /** The person said what the row stands for. */
  readonly isLinked: boolean;
  /** A row that is a new task already need not be offered that. */
  readonly isNew?: boolean;
}

/** Lets a row stand for another task than the one found: hidden until asked for. */
export function RowLink(props: RowLinkProps) {
  const [isOpen, setOpen] = createSignal(false);
  const link = (taskId: string | null | undefined) => {
    setOpen(false);
    props.acts.link(props.rowNumber, taskId);
  };
  return (
    <div class="row-link" classList={{ "row-link--open": isOpen() }}>
      <button
        type="button"
        class="button-quiet row-link__toggle"
        aria-expanded={isOpen()}
        aria-label={previewText.relinkRow(props.rowNumber)}
        onClick={() => setOpen(!isOpen())}
      >
        {previewText.relink}
      </button>
      <Show when={isOpen()}>
        <div class="row-link__ways">
          <TaskSearch onChoose={link} />
          <Show when={!props.isNew}>
            <button type="button" onClick={() => link(null)}>
              {previewText.asNewTask}
            </button>
          </Show>
          <Show when={props.isLinked}>
            <button type="button" onClick={() => link(undefined)}>
              {previewText.asGuessed}
            </button>
          </Show>
        </div>
      </Show>
    </div>
  );
}
