import { createUniqueId, For, Show } from "solid-js";
import type { MappedColumn } from "../../core/sheet/index.ts";
import { importText } from "../text/import.ts";
import "./column-step.css";
import type { FileSession } from "./file-session.ts";
import { IssueList } from "./issue-list.tsx";
import { MappingTable } from "./mapping-table.tsx";
import { issuesOf } from "./session-issues.ts";
import { SheetPeek } from "./sheet-peek.tsx";

/** How the sheet was understood: which row is the header and what each column is for, all of it correctable. */
export function ColumnStep(props: { readonly session: FileSession }) {
  const sheetId = createUniqueId();
  const headerId = createUniqueId();
  const mapping = () => props.session.sheet()?.mapping;
  const hasContent = () => mapping()?.columns.some(({ role }) => role === "content") ?? false;
  /** A text file is one table without a name. */
  const hasSheets = () => props.session.guess()?.sheets.some(({ name }) => name !== "") ?? false;
  return (
    <div class="column-step">
      <div class="column-step__place">
        <Show when={hasSheets()}>
          <label for={sheetId}>{importText.sheet}</label>
          <select
            id={sheetId}
            disabled={(props.session.guess()?.sheets.length ?? 0) < 2}
            onChange={(event) => props.session.chooseSheet(Number(event.currentTarget.value))}
          >
            <For each={props.session.guess()?.sheets}>
              {({ name, hidden }, index) => (
                <option value={index()} selected={index() === props.session.sheetIndex()}>
                  {hidden ? importText.hiddenSheet(name) : name}
                </option>
              )}
            </For>
          </select>
        </Show>
        <label for={headerId}>{importText.headerRow}</label>
        <input
          id={headerId}
          class="column-step__row tabular-numbers"
          type="number"
          min="1"
          title={importText.headerRowHint}
          value={mapping()?.headerRows.first ?? ""}
          onChange={(event) => props.session.chooseHeaderRow(rowNumber(event.currentTarget.value))}
        />
        <Show when={props.session.sheet()}>
          {(sheet) => (
            <p class="column-step__found" role="status">
              {importText.recognised(
                mappedCount(sheet().mapping?.columns),
                sheet().rows.length,
                sheet().sections.length,
              )}
            </p>
          )}
        </Show>
      </div>
      <Show when={mapping() && !hasContent()}>
        <p class="import-problem">{importText.contentNeeded}</p>
      </Show>
      <Show when={mapping()}>{(found) => <MappingTable session={props.session} columns={found().columns} />}</Show>
      <IssueList issues={issuesOf(props.session)} isOpen={!mapping()} />
      <SheetPeek session={props.session} isOpen={!hasContent()} />
    </div>
  );
}

function rowNumber(value: string): number | undefined {
  const row = Number(value);
  return Number.isInteger(row) && row > 0 ? row : undefined;
}

function mappedCount(columns: readonly MappedColumn[] | undefined): number {
  return columns?.filter(({ role, columnId }) => role || columnId).length ?? 0;
}
