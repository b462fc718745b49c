import { Index } from "solid-js";
import type { ChangedRow, MergeProposal } from "../../../core/merge/index.ts";
import { importText } from "../../text/import.ts";
import { createColumnNames } from "./column-names.ts";
import type { PreviewActs } from "./preview-acts.ts";
import { TakeAll } from "./take-all.tsx";
import { TaskGroup } from "./task-group.tsx";

export interface ChangedRowsProps {
  readonly proposal: MergeProposal;
  readonly acts: PreviewActs;
  /** The rows of this page. */
  readonly rows: readonly ChangedRow[];
  readonly all: readonly ChangedRow[];
}

/** Old and new side by side, a group of lines for each task. Rows keep their elements while decisions change them. */
export function ChangedRows(props: ChangedRowsProps) {
  const nameOf = createColumnNames(() => props.proposal);
  return (
    <table class="import-table changed-rows">
      <thead>
        <tr>
          <th scope="col" class="changed-rows__take">
            <TakeAll acts={props.acts} rows={props.all} />
          </th>
          <th scope="col">{importText.inPlan}</th>
          <th scope="col">{importText.inFile}</th>
        </tr>
      </thead>
      <Index each={props.rows}>{(row) => <TaskGroup acts={props.acts} row={row()} nameOf={nameOf} />}</Index>
    </table>
  );
}
