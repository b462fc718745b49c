import { createUniqueId, Show } from "solid-js";
import type { CellChange, ChangedRow, ConflictReason } from "../../../core/merge/index.ts";
import { importText } from "../../text/import.ts";
import { previewText } from "../../text/import-preview.ts";
import type { PreviewActs } from "./preview-acts.ts";
import { TextDiff } from "./text-diff.tsx";

export interface CellLineProps {
  readonly acts: PreviewActs;
  readonly row: ChangedRow;
  readonly cell: CellChange;
  readonly name: string;
}

/** One cell of a task, old and new; taken by a tick or, in conflict, by choosing a side. */
export function CellLine(props: CellLineProps) {
  const task = () => importText.task(props.row.task.label);
  const decide = (isTaken: boolean) => props.acts.setCell(props.row.row.rowNumber, props.cell.columnId, isTaken);
  return (
    <tr classList={{ "import-table__line--out": !props.cell.isAccepted }}>
      <th scope="row" class="changed-rows__cell">
        <Show
          when={props.cell.conflict}
          fallback={
            <label class="import-table__take">
              <input
                type="checkbox"
                checked={props.cell.isAccepted}
                aria-label={importText.takeCell(props.name, task())}
                onChange={(event) => decide(event.currentTarget.checked)}
              />
              {props.name}
            </label>
          }
        >
          {(reason) => (
            <Sides
              name={props.name}
              label={previewText.conflictOf(props.name, task())}
              reason={reason()}
              takesFile={props.cell.isAccepted}
              onChoose={decide}
            />
          )}
        </Show>
      </th>
      <TextDiff before={props.cell.from} after={props.cell.to} />
    </tr>
  );
}

interface SidesProps {
  readonly name: string;
  readonly label: string;
  readonly reason: ConflictReason;
  readonly takesFile: boolean;
  readonly onChoose: (takesFile: boolean) => void;
}

function Sides(props: SidesProps) {
  const group = createUniqueId();
  return (
    <fieldset class="conflict-sides" aria-label={props.label}>
      <legend class="conflict-sides__name">{props.name}</legend>
      <p class="conflict-sides__why">{previewText.conflictWhy[props.reason]}</p>
      <label class="import-table__take">
        <input type="radio" name={group} checked={!props.takesFile} onChange={() => props.onChoose(false)} />
        {previewText.keepPlan}
      </label>
      <label class="import-table__take">
        <input type="radio" name={group} checked={props.takesFile} onChange={() => props.onChoose(true)} />
        {previewText.takeFile}
      </label>
    </fieldset>
  );
}
