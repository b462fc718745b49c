import { Index } from "solid-js";
import type { ChangedRow, MergeProposal } from "../../../core/merge/index.ts";
import { importText } from "../../text/import.ts";
import { previewText } from "../../text/import-preview.ts";
import { createColumnNames } from "./column-names.ts";
import type { PreviewActs } from "./preview-acts.ts";
import { TaskGroup } from "./task-group.tsx";

export interface ConflictRowsProps {
  readonly proposal: MergeProposal;
  readonly acts: PreviewActs;
  /** The rows of this page. */
  readonly rows: readonly ChangedRow[];
  readonly all: readonly ChangedRow[];
}

/** Tasks with cells on which plan and file disagree: the person chooses a side, for each or for all at once. */
export function ConflictRows(props: ConflictRowsProps) {
  const nameOf = createColumnNames(() => props.proposal);
  const chooseAll = (takesFile: boolean) => {
    for (const { row, cells } of props.all)
      for (const { columnId, conflict } of cells) if (conflict) props.acts.setCell(row.rowNumber, columnId, takesFile);
  };
  return (
    <>
      <div class="conflict-rows__bar">
        <p class="preview__hint">{previewText.conflictHint}</p>
        <button type="button" onClick={() => chooseAll(false)}>
          {previewText.keepAll}
        </button>
        <button type="button" onClick={() => chooseAll(true)}>
          {previewText.takeAll}
        </button>
      </div>
      <table class="import-table changed-rows">
        <thead>
          <tr>
            <td class="changed-rows__take" />
            <th scope="col">{importText.inPlan}</th>
            <th scope="col">{importText.inFile}</th>
          </tr>
        </thead>
        <Index each={props.rows}>{(row) => <TaskGroup acts={props.acts} row={row()} nameOf={nameOf} />}</Index>
      </table>
    </>
  );
}
