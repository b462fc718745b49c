import { createEffect, Index, Show } from "solid-js";
import type { CellChange, ChangedRow, MergeProposal } from "../../../core/merge/index.ts";
import { importText } from "../../text/import.ts";
import { taskTitle } from "../task-title.ts";
import { createColumnNames } from "./column-names.ts";
import { MatchNote } from "./match-note.tsx";
import type { PreviewActs } from "./preview-acts.ts";
import { TakeAll } from "./take-all.tsx";
import { TextDiff } from "./text-diff.tsx";

export interface ChangedRowsProps {
  readonly proposal: MergeProposal;
  readonly acts: PreviewActs;
  /** The rows of this page. */
  readonly rows: readonly ChangedRow[];
  readonly all: readonly ChangedRow[];
}

type NameOf = (columnId: string) => string;

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

function TaskGroup(props: { readonly acts: PreviewActs; readonly row: ChangedRow; readonly nameOf: NameOf }) {
  let box!: HTMLInputElement;
  const label = () => importText.task(props.row.task.number);
  createEffect(() => {
    box.indeterminate = props.row.isAccepted && props.row.cells.some(({ isAccepted }) => !isAccepted);
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
                checked={props.row.isAccepted}
                aria-label={importText.takeRow(label())}
                onChange={(event) => props.acts.setRows([props.row.row.rowNumber], event.currentTarget.checked)}
              />
              {label()}
            </label>
            <span class="import-table__excerpt">{taskTitle(props.row.task.task)}</span>
            <MatchNote match={props.row.match} />
          </div>
        </th>
      </tr>
      <Index each={props.row.cells}>
        {(cell) => <CellLine acts={props.acts} row={props.row} cell={cell()} name={props.nameOf(cell().columnId)} />}
      </Index>
      <Show when={props.row.keptBlanks.length > 0}>
        <tr>
          <td colSpan={3} class="import-table__note">
            {importText.keptBlank(props.row.keptBlanks.map(props.nameOf).join(", "))}
          </td>
        </tr>
      </Show>
    </tbody>
  );
}

interface CellLineProps {
  readonly acts: PreviewActs;
  readonly row: ChangedRow;
  readonly cell: CellChange;
  readonly name: string;
}

function CellLine(props: CellLineProps) {
  return (
    <tr classList={{ "import-table__line--out": !props.cell.isAccepted }}>
      <th scope="row" class="changed-rows__cell">
        <label class="import-table__take">
          <input
            type="checkbox"
            checked={props.cell.isAccepted}
            aria-label={importText.takeCell(props.name, importText.task(props.row.task.number))}
            onChange={(event) =>
              props.acts.setCell(props.row.row.rowNumber, props.cell.columnId, event.currentTarget.checked)
            }
          />
          {props.name}
        </label>
      </th>
      <TextDiff before={props.cell.from} after={props.cell.to} />
    </tr>
  );
}
