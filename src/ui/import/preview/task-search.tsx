import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { cellText, type NumberedTask } from "../../../core/model/index.ts";
import { fold } from "../../../core/text/index.ts";
import { useApp } from "../../state/app-model.ts";
import { importText } from "../../text/import.ts";
import { previewText } from "../../text/import-preview.ts";
import { taskTitle } from "../task-title.ts";

/** So many are enough to see that more must be typed. */
const MOST_SHOWN = 8;

/** Finds a task of the plan by its number or by words of its content, whatever their accents. */
export function TaskSearch(props: { readonly onChoose: (taskId: string) => void }) {
  const { plan } = useApp();
  const id = createUniqueId();
  const [typed, setTyped] = createSignal("");
  const tasks = createMemo(() =>
    plan
      .outline()
      .flatMap(({ tasks: inSection }) => inSection)
      .map((numbered) => ({ numbered, folded: fold(cellText(numbered.task, "content")) })),
  );
  const found = createMemo((): readonly NumberedTask[] => {
    const wanted = fold(typed());
    if (wanted === "") return [];
    const words = wanted.split(" ");
    return tasks()
      .filter(({ numbered, folded }) => fold(numbered.label) === wanted || words.every((word) => folded.includes(word)))
      .slice(0, MOST_SHOWN)
      .map(({ numbered }) => numbered);
  });
  return (
    <div class="task-search">
      <label for={id}>{previewText.search}</label>
      <input
        id={id}
        class="task-search__field"
        type="search"
        autocomplete="off"
        placeholder={previewText.searchHint}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Show when={typed().trim() !== ""}>
        <ul class="task-search__found" aria-live="polite">
          <For each={found()} fallback={<li>{previewText.nothingFound}</li>}>
            {({ label, task }) => (
              <li>
                <button type="button" class="button-quiet task-search__task" onClick={() => props.onChoose(task.id)}>
                  <b>{importText.task(label)}</b> {taskTitle(task)}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
