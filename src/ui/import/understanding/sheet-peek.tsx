import { createResource, For, Show } from "solid-js";
import { useApp } from "../../state/app-model.ts";
import { importText } from "../../text/import.ts";
import type { FileSession } from "../session/file-session.ts";
import { withHeader } from "../session/sheet-choices.ts";

const ROWS_SHOWN = 15;
const COLUMNS_SHOWN = 8;

/** The first rows of the sheet as the file has them, so that the header can be pointed at. */
export function SheetPeek(props: { readonly session: FileSession; readonly index: number; readonly isOpen: boolean }) {
  const { services } = useApp();
  const [rows] = createResource(
    () => ({ source: props.session.source, index: props.index }),
    async ({ source, index }) => (await services.reader()).rows(source, index, { from: 1, count: ROWS_SHOWN }),
  );
  const headerRow = () => props.session.understood()?.workbook.sheets[props.index]?.mapping?.headerRows.first;
  return (
    <Show when={rows.latest}>
      {(shown) => (
        <details class="sheet-peek" open={props.isOpen}>
          <summary>{importText.peek}</summary>
          <div class="sheet-peek__scroll">
            <table class="import-table sheet-peek__table">
              <tbody>
                <For each={shown()}>
                  {({ rowNumber: row, texts }) => (
                    <tr aria-current={row === headerRow() ? "true" : undefined}>
                      <th scope="row">
                        <button
                          type="button"
                          class="button-quiet"
                          title={importText.useAsHeader(row)}
                          aria-label={importText.useAsHeader(row)}
                          onClick={() => void props.session.choose(props.index, (choices) => withHeader(choices, row))}
                        >
                          {row}
                        </button>
                      </th>
                      <For each={texts.slice(0, COLUMNS_SHOWN)}>{(text) => <td>{text}</td>}</For>
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
