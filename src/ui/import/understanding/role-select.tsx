import { For, Show } from "solid-js";
import { columnKey, type MappedColumn, type MappedRole } from "../../../core/sheet/index.ts";
import { useApp } from "../../state/app-model.ts";
import { columnRoleName } from "../../text/import.ts";
import { understandingText } from "../../text/import-understanding.ts";
import type { FileSession } from "../session/file-session.ts";
import { withRole } from "../session/sheet-choices.ts";

export interface RoleSelectProps {
  readonly session: FileSession;
  readonly sheetIndex: number;
  readonly column: MappedColumn;
}

/** Before the id of a column somebody added, which might else be named like a role. */
const OWN = "own ";
const AS_NEW = "new";

/** What a column of the file is taken for: a column of the plan, a new one, or nothing. */
export function RoleSelect(props: RoleSelectProps) {
  const { plan } = useApp();
  const roles = (): MappedRole[] => [
    "number",
    ...plan.columns().flatMap(({ role }) => (role === "extra" ? [] : role)),
    "lead-and-support",
    ...(props.column.role === "mark" ? (["mark"] as const) : []),
  ];
  const own = () => plan.columns().filter(({ role }) => role === "extra");
  const part = () => props.session.parts().find(({ index }) => index === props.sheetIndex);
  const isUnmapped = () => !props.column.role && !own().some(({ id }) => id === props.column.columnId);
  const isNew = () => isUnmapped() && (part()?.options().takenColumns.has(columnKey(props.column)) ?? false);
  const choose = (value: string) => {
    part()?.takeColumn(columnKey(props.column), value === AS_NEW);
    const column = own().find(({ id }) => `${OWN}${id}` === value);
    const choice = column ? { columnId: column.id } : (roles().find((role) => role === value) ?? null);
    part()?.forgetDecisions();
    void props.session.choose(props.sheetIndex, (choices) => withRole(choices, props.column, choice));
  };
  return (
    <select
      class="role-select"
      aria-label={understandingText.mapColumn(props.column.letter, props.column.header, props.column.headerRow)}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="" selected={isUnmapped() && !isNew()}>
        {understandingText.notMapped}
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
            {understandingText.ownColumn(name)}
          </option>
        )}
      </For>
      <Show when={part() && props.column.header.trim() !== ""}>
        <option value={AS_NEW} selected={isNew()}>
          {understandingText.asNewColumn}
        </option>
      </Show>
    </select>
  );
}
