import { For, Show } from "solid-js";
import type { RawSheet } from "../../core/sheet/index.ts";
import { importText } from "../text/import.ts";
import type { FileSession } from "./file-session.ts";

const ROWS_SHOWN = 15;
const COLUMNS_SHOWN = 8;

/** The first rows of the sheet as the file has them, so that the header can be pointed at. */
export function SheetPeek(props: { readonly session: FileSession; readonly isOpen: boolean }) {
  const sheet = () => props.session.workbook()?.sheets[props.session.sheetIndex()];
  return (
    <Show when={sheet()}>
      {(raw) => (
        <details class="sheet-peek" open={props.isOpen}>
          <summary>{importText.peek}</summary>
          <div class="sheet-peek__scroll">
            <table class="import-table sheet-peek__table">
              <tbody>
                <For each={peekedRows(raw())}>
                  {({ row, texts }) => (
                    <tr aria-current={row === props.session.sheet()?.mapping?.headerRows.first ? "true" : undefined}>
                      <th scope="row">
                        <button
                          type="button"
                          class="button-quiet"
                          title={importText.useAsHeader(row)}
                          aria-label={importText.useAsHeader(row)}
                          onClick={() => props.session.chooseHeaderRow(row)}
                        >
                          {row}
                        </button>
                      </th>
                      <For each={texts}>{(text) => <td>{text}</td>}</For>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </div>
        </details>
      )}
    </Show>
  );
}

function peekedRows(sheet: RawSheet): { readonly row: number; readonly texts: readonly string[] }[] {
  const columns = Array.from({ length: COLUMNS_SHOWN }, (_, index) => index);
  return sheet.rows.slice(0, ROWS_SHOWN).map((cells, index) => ({
    row: index + 1,
    texts: columns.map((column) => cells[column]?.text ?? ""),
  }));
}
