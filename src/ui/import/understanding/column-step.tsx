import { createUniqueId, For, Show } from "solid-js";
import type { MappedColumn } from "../../../core/sheet/index.ts";
import { importText } from "../../text/import.ts";
import { sheetTitle } from "../../text/sheet-title.ts";
import "./column-step.css";
import { IssueList } from "../issue-list.tsx";
import type { FileSession } from "../session/file-session.ts";
import { issuesOfSheet } from "../session/session-issues.ts";
import { withHeader } from "../session/sheet-choices.ts";
import { MappingTable } from "./mapping-table.tsx";
import { SheetPeek } from "./sheet-peek.tsx";

/** How the sheet was understood: which row is the header and what each column is for, all of it correctable. */
export interface ColumnStepProps {
  readonly session: FileSession;
  /** Which sheet, from 0. */
  readonly index: number;
  lookAt(sheet: number): void;
}

export function ColumnStep(props: ColumnStepProps) {
  const sheetId = createUniqueId();
  const headerId = createUniqueId();
  const sheets = () => props.session.understood()?.workbook.sheets ?? [];
  const sheet = () => sheets()[props.index];
  const mapping = () => sheet()?.mapping;
  const hasContent = () => mapping()?.columns.some(({ role }) => role === "content") ?? false;
  /** A text file is one table without a name. */
  const hasSheets = () => sheets().some(({ name }) => name !== "");
  return (
    <div class="column-step">
      <div class="column-step__place">
        <Show when={hasSheets()}>
          <label for={sheetId}>{importText.sheet}</label>
          <select
            id={sheetId}
            disabled={sheets().length < 2}
            onChange={(event) => props.lookAt(Number(event.currentTarget.value))}
          >
            <For each={sheets()}>
              {({ name, hidden }, index) => (
                <option value={index()} selected={index() === props.index}>
                  {hidden ? importText.hiddenSheet(name) : sheetTitle(name)}
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
          onChange={(event) =>
            void props.session.choose(props.index, (choices) =>
              withHeader(choices, rowNumber(event.currentTarget.value)),
            )
          }
        />
        <Show when={sheet()}>
          {(found) => (
            <p class="column-step__found" role="status">
              {importText.recognised(
                mappedCount(found().mapping?.columns),
                found().rows.length,
                found().sections.length,
              )}
            </p>
          )}
        </Show>
      </div>
      <Show when={mapping() && !hasContent()}>
        <p class="import-problem">{importText.contentNeeded}</p>
      </Show>
      <Show when={mapping()}>
        {(found) => <MappingTable session={props.session} index={props.index} columns={found().columns} />}
      </Show>
      <IssueList issues={issuesOfSheet(props.session, props.index)} isOpen={!mapping()} />
      <SheetPeek session={props.session} index={props.index} isOpen={!hasContent()} />
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
