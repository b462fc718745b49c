import { ColumnDialog } from "./column-dialog.tsx";
import type { ColumnWish } from "./column-wish.ts";
import { DeleteColumnDialog } from "./delete-column-dialog.tsx";

/** The dialog that asks what a wish leaves open. */
export function ColumnWishDialog(props: { readonly wish: ColumnWish }) {
  const { wish } = props;
  return wish.kind === "delete-column" ? <DeleteColumnDialog columnId={wish.columnId} /> : <ColumnDialog wish={wish} />;
}
