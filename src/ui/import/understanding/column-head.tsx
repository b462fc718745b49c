import { Show } from "solid-js";
import {
  columnKey,
  columnText,
  type MappedColumn,
  type MappedTable,
  type RecognisedSheet,
} from "../../../core/sheet/index.ts";
import { Icon } from "../../shell/icon.tsx";
import { understandingText } from "../../text/import-understanding.ts";
import type { FileSession } from "../session/file-session.ts";
import { SURE } from "../session/part-doubts.ts";
import { areDatesTurned, withDatesTurned } from "../session/sheet-choices.ts";
import { RoleSelect } from "./role-select.tsx";

export interface ColumnHeadProps {
  readonly session: FileSession;
  readonly sheetIndex: number;
  readonly letter: string;
  /** Absent for a column without a header. */
  readonly column: MappedColumn | undefined;
  /** The one it stands in. */
  readonly table: MappedTable | undefined;
  readonly sheet: RecognisedSheet | undefined;
}

/** A column of the file: its words, what it is taken for, why, and an example. */
export function ColumnHead(props: ColumnHeadProps) {
  return (
    <th scope="col" class={`column-head column-head--${props.column?.role ?? "other"}`}>
      <Show when={props.column} fallback={<span class="column-head__letter">{props.letter}</span>}>
        {(column) => (
          <div class="column-head__stack">
            <span class="column-head__name" title={column().header}>
              <span class="column-head__letter">{column().letter}</span>
              {column().header || understandingText.noHeaderName}
            </span>
            <RoleSelect session={props.session} sheetIndex={props.sheetIndex} column={column()} />
            <span class="column-head__why">
              <Why session={props.session} sheetIndex={props.sheetIndex} column={column()} />
            </span>
            <Example text={exampleOf(props, column())} />
            <TurnDates
              session={props.session}
              sheetIndex={props.sheetIndex}
              column={column()}
              table={props.table}
              sheet={props.sheet}
            />
          </div>
        )}
      </Show>
    </th>
  );
}

/** A blank line where the column holds nothing that is taken in. */
function Example(props: { readonly text: string }) {
  return (
    <span class="column-head__example" title={props.text}>
      {props.text === "" ? "" : understandingText.example(props.text)}
    </span>
  );
}

function Why(props: { readonly session: FileSession; readonly sheetIndex: number; readonly column: MappedColumn }) {
  const isMapped = () => props.column.role !== undefined || props.column.columnId !== undefined;
  const isNew = () =>
    props.session
      .parts()
      .find(({ index }) => index === props.sheetIndex)
      ?.options()
      .takenColumns.has(columnKey(props.column)) ?? false;
  return (
    <Show when={isMapped()} fallback={isNew() ? understandingText.newColumnReason : ""}>
      <Show when={props.column.confidence < SURE}>
        <span class="column-head__unsure">
          <Icon name="warning" />
          {understandingText.unsure}
        </span>{" "}
      </Show>
      {props.column.reason && understandingText.columnReasons[props.column.reason]}
    </Show>
  );
}

/** Days and months that the spreadsheet seems to have exchanged: turned back only by the person's own word. */
function TurnDates(props: Omit<ColumnHeadProps, "letter"> & { readonly column: MappedColumn }) {
  const isTurned = () => areDatesTurned(props.session.choices().get(props.sheetIndex), props.column);
  const isOffered = () =>
    isTurned() ||
    (props.sheet?.issues.some(
      ({ code, place }) =>
        code === "column.dates-swapped" && place.column === props.column.letter && isIn(props.table, place.row ?? 0),
    ) ??
      false);
  return (
    <Show when={isOffered()}>
      <label class="column-head__turn">
        <input
          type="checkbox"
          checked={isTurned()}
          onChange={(event) => {
            const turned = event.currentTarget.checked;
            void props.session.choose(props.sheetIndex, (choices) => withDatesTurned(choices, props.column, turned));
          }}
        />
        {understandingText.turnDates}
      </label>
    </Show>
  );
}

function isIn(table: MappedTable | undefined, row: number): boolean {
  return table !== undefined && row >= table.headerRow && row <= table.lastRow;
}

function exampleOf({ sheet, table }: Pick<ColumnHeadProps, "sheet" | "table">, column: MappedColumn): string {
  for (const row of sheet?.rows ?? []) {
    if (!isIn(table, row.rowNumber)) continue;
    const text = columnText(row, column)?.replace(/\s+/g, " ").trim();
    if (text) return text;
  }
  return "";
}
