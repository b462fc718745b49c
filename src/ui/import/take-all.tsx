import { createEffect } from "solid-js";
import { importText } from "../text/import.ts";
import type { FileSession } from "./file-session.ts";

export interface TakeAllProps {
  readonly session: FileSession;
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
          props.session.setRows(
            props.rows.map(({ row }) => row.rowNumber),
            event.currentTarget.checked,
          )
        }
      />
      {importText.takeAll}
    </label>
  );
}
