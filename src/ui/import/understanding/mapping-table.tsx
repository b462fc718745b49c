import { For } from "solid-js";
import { columnText, type ImportedRow, type MappedColumn, type MappedRole } from "../../../core/sheet/index.ts";
import { useApp } from "../../state/app-model.ts";
import { columnRoleName, importText } from "../../text/import.ts";
import type { FileSession } from "../session/file-session.ts";
import { withRole } from "../session/sheet-choices.ts";

/** Each column of the file with an example, the column of the plan it is taken for, and why. */
export interface MappingTableProps {
  readonly session: FileSession;
  readonly index: number;
  readonly columns: readonly MappedColumn[];
}

export function MappingTable(props: MappingTableProps) {
  const rows = () => props.session.understood()?.workbook.sheets[props.index]?.rows ?? [];
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
                <RoleSelect session={props.session} index={props.index} column={column} />
              </td>
              <td class="mapping-table__reason">{column.reason && importText.reasons[column.reason]}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

function RoleSelect(props: { readonly session: FileSession; readonly index: number; readonly column: MappedColumn }) {
  const { plan } = useApp();
  const roles = (): MappedRole[] => ["number", ...plan.columns().flatMap(({ role }) => (role === "extra" ? [] : role))];
  const own = () => plan.columns().filter(({ role }) => role === "extra");
  const choose = (value: string) => {
    const column = own().find(({ id }) => `${OWN}${id}` === value);
    const choice = column ? { columnId: column.id } : roles().find((role) => role === value);
    void props.session.choose(props.index, (choices) => withRole(choices, props.column.index, choice ?? null));
  };
  return (
    <select
      class="mapping-table__role"
      aria-label={importText.mapColumn(props.column.letter, props.column.header)}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="" selected={!props.column.role && !own().some(({ id }) => id === props.column.columnId)}>
        {importText.notMapped}
      </option>
      <For each={roles()}>
        {(role) => (
          <option value={role} selected={role === props.column.role}>
            {columnRoleName(role)}
          </option>
        )}
      </For>
      <For each={own()}>
        {({ id, name }) => (
          <option value={`${OWN}${id}`} selected={id === props.column.columnId}>
            {importText.ownColumn(name)}
          </option>
        )}
      </For>
    </select>
  );
}

/** Before the id of a column somebody added, which might else be named like a role. */
const OWN = "own ";

function exampleOf(column: MappedColumn, rows: readonly ImportedRow[]): string | undefined {
  for (const row of rows) {
    const text = columnText(row, column);
    if (text !== undefined && text.trim() !== "") return text;
  }
  return undefined;
}
