import { For, Show } from "solid-js";
import type { SheetRow } from "../../../workspace/ports.ts";
import { understandingText } from "../../text/import-understanding.ts";

export interface RowCellsProps {
  readonly row: SheetRow;
  /** How many columns are shown. */
  readonly width: number;
  readonly showsOriginals: boolean;
}

/** The texts of a row. One that stands alone in its row goes over the blank cells beside it, as in a spreadsheet. */
export function RowCells(props: RowCellsProps) {
  const cells = () => {
    const { texts } = props.row;
    const alone = texts.filter((text) => text !== "").length === 1 ? texts.findIndex((text) => text !== "") : -1;
    const width = alone < 0 ? props.width : alone + 1;
    return Array.from({ length: width }, (_, index) => ({
      text: texts[index] ?? "",
      original: props.row.originals?.[index],
      span: index === alone ? props.width - alone : 1,
    }));
  };
  return (
    <For each={cells()}>
      {({ text, original, span }) => (
        <td class="sheet-table__cell" classList={{ "sheet-table__cell--wide": span > 1 }} colSpan={span}>
          <div class="sheet-table__text">{text}</div>
          <Show when={props.showsOriginals && original}>
            {(found) => <div class="sheet-table__original">{understandingText.original(found())}</div>}
          </Show>
        </td>
      )}
    </For>
  );
}
