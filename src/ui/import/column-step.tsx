import { createUniqueId, For, Show } from "solid-js";
import type { ImportedRow, MappedColumn, MappedRole } from "../../core/sheet/index.ts";
import { useApp } from "../state/app-model.ts";
import { columnRoleName, importText } from "../text/import.ts";
import type { FileSession } from "./file-session.ts";
import { issuesOf } from "./file-session.ts";
import { IssueList } from "./issue-list.tsx";
import { SheetPeek } from "./sheet-peek.tsx";

/** How the sheet was understood: which row is the header and what each column is for, all of it correctable. */
export function ColumnStep(props: { readonly session: FileSession }) {
  const sheetId = createUniqueId();
  const headerId = createUniqueId();
  const mapping = () => props.session.sheet()?.mapping;
  const hasContent = () => mapping()?.columns.some(({ role }) => role === "content") ?? false;
  return (
    <div class="column-step">
      <div class="column-step__place">
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

function MappingTable(props: { readonly session: FileSession; readonly columns: readonly MappedColumn[] }) {
  const rows = () => props.session.sheet()?.rows ?? [];
  return (
    <table class="import-table mapping-table">
      <thead>
        <tr>
          <th scope="col">{importText.columnInFile}</th>
          <th scope="col" class="mapping-table__example">
            {importText.example}
          </th>
          <th scope="col">{importText.columnInPlan}</th>
          <th scope="col" class="mapping-table__reason">
            {importText.why}
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.columns}>
          {(column) => (
            <tr>
              <th scope="row" class="mapping-table__header">
                <span class="mapping-table__letter">{column.letter}</span>
                {column.header || importText.noHeaderName}
              </th>
              <td class="mapping-table__example">{exampleOf(column, rows()) ?? importText.blankExample}</td>
              <td>
                <RoleSelect session={props.session} column={column} />
              </td>
              <td class="mapping-table__reason">{column.reason && importText.reasons[column.reason]}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

function RoleSelect(props: { readonly session: FileSession; readonly column: MappedColumn }) {
  const { plan } = useApp();
  const roles = (): MappedRole[] => ["number", ...plan.columns().flatMap(({ role }) => (role === "extra" ? [] : role))];
  const own = () => plan.columns().find(({ id }) => id === props.column.columnId);
  return (
    <select
      class="mapping-table__role"
      aria-label={importText.mapColumn(props.column.letter, props.column.header)}
      onChange={(event) => props.session.chooseRole(props.column.index, roleOf(event.currentTarget.value, roles()))}
    >
      <option value="" selected={!props.column.role && !own()}>
        {importText.notMapped}
      </option>
      <Show when={own()}>
        {(column) => (
          <option value="own" selected>
            {importText.ownColumn(column().name)}
          </option>
        )}
      </Show>
      <For each={roles()}>
        {(role) => (
          <option value={role} selected={role === props.column.role}>
            {columnRoleName(role)}
          </option>
        )}
      </For>
    </select>
  );
}

function roleOf(value: string, roles: readonly MappedRole[]): MappedRole | null {
  return roles.find((role) => role === value) ?? null;
}

function rowNumber(value: string): number | undefined {
  const row = Number(value);
  return Number.isInteger(row) && row > 0 ? row : undefined;
}

function mappedCount(columns: readonly MappedColumn[] | undefined): number {
  return columns?.filter(({ role, columnId }) => role || columnId).length ?? 0;
}

function exampleOf({ role, letter }: MappedColumn, rows: readonly ImportedRow[]): string | undefined {
  for (const row of rows) {
    const text = role === "number" ? row.number : role ? row.cells[role] : row.extra[letter];
    if (text !== undefined && text.trim() !== "") return text;
  }
  return undefined;
}
