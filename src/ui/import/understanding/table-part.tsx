import { For, Index, Show } from "solid-js";
import { columnLetter, type MappedTable, type RecognisedSheet } from "../../../core/sheet/index.ts";
import type { SheetRow } from "../../../workspace/ports.ts";
import { understandingText } from "../../text/import-understanding.ts";
import { sheetTitle } from "../../text/sheet-title.ts";
import type { FileSession } from "../session/file-session.ts";
import { ColumnHead } from "./column-head.tsx";
import { HeaderOffer } from "./header-offer.tsx";
import { LineMargin } from "./line-margin.tsx";
import { RowCells } from "./row-cells.tsx";
import type { RowWindow } from "./row-window.ts";

export interface TablePartProps {
  readonly session: FileSession;
  /** Which sheet, from 0. */
  readonly index: number;
  readonly sheet: RecognisedSheet | undefined;
  /** The table the rows stand in; absent where the sheet has none. */
  readonly table: MappedTable | undefined;
  /** Those of its rows that are on the page. */
  readonly rows: readonly SheetRow[];
  /** How many columns are shown. */
  readonly width: number;
  readonly showsOriginals: boolean;
  readonly window: RowWindow;
}

/** One table of the sheet: over each column what it is taken for in this table, beside each row what it is. */
export function TablePart(props: TablePartProps) {
  const pageRows = () => props.window.rows.latest() ?? [];
  const firstFilled = () => pageRows().find(({ texts }) => texts.some((text) => text.trim() !== ""));
  const under = () => (props.table?.headerRow === props.sheet?.mapping?.headerRows.first ? undefined : props.table);
  const name = () => {
    const title = sheetTitle(props.sheet?.name ?? "");
    const table = under();
    return table ? understandingText.tableUnder(title, table.headerRow) : understandingText.table(title);
  };
  const margin = () => {
    const table = under();
    return table ? understandingText.marginUnder(table.headerRow, table.isRead) : understandingText.margin;
  };
  return (
    <table class="sheet-table__table" aria-label={name()}>
      <thead>
        <tr>
          <th scope="col" class="sheet-table__corner">
            {margin()}
          </th>
          <Index each={Array.from({ length: props.width })}>
            {(_, index) => (
              <ColumnHead
                session={props.session}
                sheetIndex={props.index}
                letter={columnLetter(index)}
                column={props.table?.columns.find((column) => column.index === index)}
                table={props.table}
                sheet={props.sheet}
              />
            )}
          </Index>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr class={`sheet-line sheet-line--${props.window.lineOf(row.rowNumber)?.kind ?? "unknown"}`}>
              <Show
                when={props.sheet?.mapping}
                fallback={
                  <HeaderOffer
                    session={props.session}
                    index={props.index}
                    rowNumber={row.rowNumber}
                    texts={row.texts}
                    isFirst={row === firstFilled()}
                    onPointed={() => props.window.goTo(row.rowNumber)}
                  />
                }
              >
                <LineMargin
                  session={props.session}
                  index={props.index}
                  rowNumber={row.rowNumber}
                  texts={row.texts}
                  line={props.window.lineOf(row.rowNumber)}
                  isFirst={row === pageRows()[0]}
                />
              </Show>
              <RowCells row={row} width={props.width} showsOriginals={props.showsOriginals} />
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
