import { createEffect, Index, Show } from "solid-js";
import type { ChangedRow } from "../../../core/merge/index.ts";
import { importText } from "../../text/import.ts";
import { previewText } from "../../text/import-preview.ts";
import { taskTitle } from "../task-title.ts";
import { CellLine } from "./cell-line.tsx";
import { MatchNote } from "./match-note.tsx";
import type { PreviewActs } from "./preview-acts.ts";
import { RowLink } from "./row-link.tsx";

export type NameOf = (columnId: string) => string;

export interface TaskGroupProps {
  readonly acts: PreviewActs;
  readonly row: ChangedRow;
  readonly nameOf: NameOf;
}

/** A task the file would change: its cells, old and new, each to be taken or left out. */
export function TaskGroup(props: TaskGroupProps) {
  let box!: HTMLInputElement;
  const label = () => importText.task(props.row.task.label);
  /** Cells in conflict are decided one by one. */
  const plain = () => props.row.cells.filter(({ conflict }) => conflict === undefined);
  createEffect(() => {
    const taken = plain().filter(({ isAccepted }) => isAccepted).length;
    box.checked = taken > 0;
    box.indeterminate = taken > 0 && taken < plain().length;
  });
  return (
    <tbody classList={{ "import-table__group": true, "import-table__group--out": !props.row.isAccepted }}>
      <tr class="import-table__group-head">
        <th scope="rowgroup" colSpan={3}>
          <div class="import-table__group-title">
            <label class="import-table__take">
              <input
                ref={box}
                type="checkbox"
                hidden={plain().length === 0}
                aria-label={importText.takeRow(label())}
                onChange={(event) => props.acts.setRows([props.row.row.rowNumber], event.currentTarget.checked)}
              />
              {label()}
            </label>
            <span class="import-table__excerpt">{taskTitle(props.row.task.task)}</span>
            <MatchNote match={props.row.match} />
            <RowLink
              acts={props.acts}
              rowNumber={props.row.row.rowNumber}
              isLinked={props.row.match.reason === "linked"}
            />
          </div>
        </th>
      </tr>
      <Index each={props.row.cells}>
        {(cell) => <CellLine acts={props.acts} row={props.row} cell={cell()} name={props.nameOf(cell().columnId)} />}
      </Index>
      <Kept words={importText.keptBlank} columns={props.row.keptBlanks} nameOf={props.nameOf} />
      <Kept words={previewText.keptNewer} columns={props.row.keptNewer} nameOf={props.nameOf} />
    </tbody>
  );
}

interface KeptProps {
  readonly words: (columns: string) => string;
  readonly columns: readonly string[];
  readonly nameOf: NameOf;
}

function Kept(props: KeptProps) {
  return (
    <Show when={props.columns.length > 0}>
      <tr>
        <td colSpan={3} class="import-table__note">
          {props.words(props.columns.map(props.nameOf).join(", "))}
        </td>
      </tr>
    </Show>
  );
}
