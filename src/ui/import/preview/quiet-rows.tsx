import { For, type JSX, Show } from "solid-js";
import type { LeftOutRow, MatchedRow } from "../../../core/merge/index.ts";
import type { NumberedTask } from "../../../core/model/index.ts";
import { importText } from "../../text/import.ts";
import { previewText } from "../../text/import-preview.ts";
import { shortTitle, taskTitle } from "../task-title.ts";
import { createColumnNames } from "./column-names.ts";
import { MatchNote } from "./match-note.tsx";
import type { PreviewActs } from "./preview-acts.ts";
import { RowLink } from "./row-link.tsx";

/** Rows that say what the plan says. */
export function UntouchedRows(props: { readonly acts: PreviewActs; readonly rows: readonly MatchedRow[] }) {
  const nameOf = createColumnNames(() => undefined);
  return (
    <QuietTable hint={importText.untouchedHint}>
      <For each={props.rows}>
        {({ row, task, match, keptBlanks, keptNewer }) => (
          <tr>
            <th scope="row">{importText.task(task.label)}</th>
            <td>
              {taskTitle(task.task)}
              <Show when={keptBlanks.length > 0}>
                <p class="import-table__note">{importText.keptBlank(keptBlanks.map(nameOf).join(", "))}</p>
              </Show>
              <Show when={keptNewer.length > 0}>
                <p class="import-table__note">{previewText.keptNewer(keptNewer.map(nameOf).join(", "))}</p>
              </Show>
            </td>
            <td class="quiet-rows__why">
              <MatchNote match={match} />
              <RowLink acts={props.acts} rowNumber={row.rowNumber} isLinked={match.reason === "linked"} />
            </td>
          </tr>
        )}
      </For>
    </QuietTable>
  );
}

/** Rows of the file that are not taken in, with the reason. */
export function LeftOutRows(props: { readonly acts: PreviewActs; readonly rows: readonly LeftOutRow[] }) {
  return (
    <QuietTable hint={importText.leftOutHint}>
      <For each={props.rows}>
        {(left) => (
          <tr>
            <th scope="row">{importText.row(left.row.rowNumber)}</th>
            <td>{shortTitle(wordsOf(left))}</td>
            <td class="quiet-rows__why">
              {left.why === "no-content"
                ? importText.noContentWhy
                : importText.duplicateWhy(left.first, left.isIdentical)}
              <Show when={left.why === "duplicate"}>
                <RowLink acts={props.acts} rowNumber={left.row.rowNumber} isLinked={false} />
              </Show>
            </td>
          </tr>
        )}
      </For>
    </QuietTable>
  );
}

/** Tasks of the plan the file does not have. */
export function MissingTasks(props: { readonly tasks: readonly NumberedTask[] }) {
  return (
    <QuietTable hint={importText.missingHint}>
      <For each={props.tasks}>
        {({ label, task }) => (
          <tr>
            <th scope="row">{importText.task(label)}</th>
            <td colSpan={2}>{taskTitle(task)}</td>
          </tr>
        )}
      </For>
    </QuietTable>
  );
}

function QuietTable(props: { readonly hint: string; readonly children: JSX.Element }) {
  return (
    <>
      <p class="preview__hint">{props.hint}</p>
      <table class="import-table quiet-rows">
        <tbody>{props.children}</tbody>
      </table>
    </>
  );
}

/** What stands in the row: its content, or whatever else there is. */
function wordsOf({ row }: LeftOutRow): string {
  const { content = "" } = row.cells;
  return content.trim() === "" ? Object.values(row.cells).filter(Boolean).join(" · ") : content;
}
