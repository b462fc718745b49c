import { createEffect } from "solid-js";
import { importText } from "../../text/import.ts";
import type { PreviewActs } from "./preview-acts.ts";

export interface TakeAllProps {
  readonly acts: PreviewActs;
  readonly rows: readonly { readonly row: { readonly rowNumber: number }; readonly isAccepted: boolean }[];
}

/** One tick for all rows of a kind, on every page; half-ticked while some are left out. */
export function TakeAll(props: TakeAllProps) {
  let box!: HTMLInputElement;
  const taken = () => props.rows.filter(({ isAccepted }) => isAccepted).length;
  createEffect(() => {
    box.indeterminate = taken() > 0 && taken() < props.rows.length;
  });
  return (
    <label class="take-all">
      <input
        ref={box}
        type="checkbox"
        checked={taken() === props.rows.length}
        onChange={(event) =>
          props.acts.setRows(
            props.rows.map(({ row }) => row.rowNumber),
            event.currentTarget.checked,
          )
        }
      />
      {importText.takeAll}
    </label>
  );
}
