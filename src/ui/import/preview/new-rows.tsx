import { For, Index, Show } from "solid-js";
import type { MergeProposal, NewRow } from "../../../core/merge/index.ts";
import { importText } from "../../text/import.ts";
import { previewText } from "../../text/import-preview.ts";
import { createColumnNames } from "./column-names.ts";
import type { Links } from "./doubtful-list.ts";
import type { PreviewActs } from "./preview-acts.ts";
import { RowLink } from "./row-link.tsx";
import { SectionSelect } from "./section-select.tsx";
import { TakeAll } from "./take-all.tsx";

export interface NewRowsProps {
  readonly proposal: MergeProposal;
  readonly acts: PreviewActs;
  readonly links: Links;
  readonly rows: readonly NewRow[];
  readonly all: readonly NewRow[];
}

/** Rows that become new tasks: where they go and what stands in them. */
export function NewRows(props: NewRowsProps) {
  const nameOf = createColumnNames(() => props.proposal);
  return (
    <table class="import-table new-rows">
      <thead>
        <tr>
          <th scope="col" class="changed-rows__take">
            <TakeAll acts={props.acts} rows={props.all} />
          </th>
          <th scope="col" class="new-rows__head">
            {importText.content}
            <Show when={props.all.length > 1}>
              <SectionSelect
                proposal={props.proposal}
                label={previewText.sectionOfAll}
                chosen={undefined}
                onChoose={(section) =>
                  props.acts.setSection(
                    props.all.map(({ row }) => row.rowNumber),
                    section,
                  )
                }
              />
            </Show>
          </th>
        </tr>
      </thead>
      <Index each={props.rows}>
        {(row) => (
          <tbody classList={{ "import-table__group": true, "import-table__group--out": !row().isAccepted }}>
            <tr class="import-table__group-head">
              <th scope="rowgroup" colSpan={2}>
                <div class="import-table__group-title">
                  <label class="import-table__take">
                    <input
                      type="checkbox"
                      checked={row().isAccepted}
                      aria-label={importText.takeRow(importText.row(row().row.rowNumber))}
                      onChange={(event) => props.acts.setRows([row().row.rowNumber], event.currentTarget.checked)}
                    />
                    {importText.newTask}
                  </label>
                  <SectionSelect
                    proposal={props.proposal}
                    label={previewText.sectionOf(row().row.rowNumber)}
                    chosen={row().section}
                    onChoose={(section) => props.acts.setSection([row().row.rowNumber], section)}
                  />
                  <span class="match-note">{importText.row(row().row.rowNumber)}</span>
                  <RowLink
                    acts={props.acts}
                    rowNumber={row().row.rowNumber}
                    isLinked={props.links.has(row().row.rowNumber)}
                    isNew={true}
                  />
                </div>
              </th>
            </tr>
            <For each={row().cells}>
              {({ columnId, text }) => (
                <tr>
                  <th scope="row" class="new-rows__column">
                    {nameOf(columnId)}
                  </th>
                  <td class="text-diff">{text}</td>
                </tr>
              )}
            </For>
          </tbody>
        )}
      </Index>
    </table>
  );
}
