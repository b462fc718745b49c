import { createUniqueId, For, Show } from "solid-js";
import { type MappedColumn, type RecognisedSheet, readColumns, tablesOf } from "../../../core/sheet/index.ts";
import { understandingText } from "../../text/import-understanding.ts";
import type { FileSession } from "../session/file-session.ts";
import { findHeaderAgain, pointAtHeader } from "../session/header-pointing.ts";
import { SURE } from "../session/part-doubts.ts";
import { Rereading } from "./rereading.tsx";
import type { RowWindow } from "./row-window.ts";

export interface HeaderChoiceProps {
  readonly session: FileSession;
  readonly index: number;
  readonly sheet: RecognisedSheet | undefined;
  readonly rows: RowWindow;
}

const HEIGHTS = [1, 2, 3] as const;

/** Where the header stands, what was found under it, and the way to what is in doubt. */
export function HeaderChoice(props: HeaderChoiceProps) {
  const rowId = createUniqueId();
  const header = () => props.sheet?.mapping?.headerRows;
  /** 0 where the table begins at once. */
  const height = () => {
    const rows = header();
    return rows ? rows.last - rows.first + 1 : 0;
  };
  const mapped = () => props.sheet?.mapping?.columns.filter(isMapped) ?? [];
  const unsureColumns = () => {
    const columns = props.sheet?.mapping ? readColumns(props.sheet.mapping) : [];
    return columns.filter((column) => isMapped(column) && column.confidence < SURE).length;
  };
  const tableCount = () => {
    const tables = props.sheet?.mapping ? tablesOf(props.sheet.mapping) : [];
    return tables.filter(({ isRead }) => isRead).length;
  };
  const choose = (row: number | undefined, rows?: number) =>
    void (row === undefined
      ? findHeaderAgain(props.session, props.index)
      : pointAtHeader(props.session, props.index, row, rows));
  const goToUnsure = () => {
    const all = props.rows.unsure();
    const at = props.rows.lastWanted() ?? 0;
    const next = all.find((row) => row > at) ?? all[0];
    if (next !== undefined) props.rows.goTo(next);
  };
  return (
    <div class="header-choice">
      <label for={rowId}>{understandingText.headerRow}</label>
      <input
        id={rowId}
        class="header-choice__row tabular-numbers"
        type="number"
        min="1"
        title={understandingText.headerRowHint}
        value={height() > 0 ? header()?.first : ""}
        onChange={(event) => choose(rowNumber(event.currentTarget.value))}
      />
      <Show when={height() > 0}>
        <select
          class="header-choice__height"
          aria-label={understandingText.headerHeightHint}
          onChange={(event) => choose(header()?.first, Number(event.currentTarget.value))}
        >
          <For each={HEIGHTS}>
            {(rows) => (
              <option value={rows} selected={rows === height()}>
                {understandingText.headerHeightRows(rows)}
              </option>
            )}
          </For>
        </select>
      </Show>
      <p class="header-choice__found" role="status">
        <Show when={props.sheet?.mapping && props.sheet}>
          {(sheet) => (
            <>
              {height() === 0 && `${understandingText.withoutHeader} `}
              {understandingText.found(mapped().length, sheet().rows.length, sheet().sections.length, tableCount())}
            </>
          )}
        </Show>
        <Show when={unsureColumns() > 0}>
          {" "}
          <span class="header-choice__unsure">{understandingText.unsureColumns(unsureColumns())}</span>
        </Show>
        <Rereading isRereading={props.session.isRereading()} />
      </p>
      <Show when={props.rows.unsure().length > 0}>
        <button type="button" onClick={goToUnsure}>
          {understandingText.nextUnsure(props.rows.unsure().length)}
        </button>
      </Show>
    </div>
  );
}

function isMapped({ role, columnId }: MappedColumn): boolean {
  return role !== undefined || columnId !== undefined;
}

/** Undefined lets the header be found. */
function rowNumber(value: string): number | undefined {
  const row = Number(value);
  return Number.isInteger(row) && row > 0 ? row : undefined;
}
