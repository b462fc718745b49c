import type { ColumnId } from "../../core/model/index.ts";

/** Beside which column of the screen a new one shall stand. */
export interface ColumnPlace {
  readonly columnId: ColumnId;
  readonly side: "left" | "right";
}

/** What somebody wants of a column, to be asked about in a dialog. */
export type ColumnWish =
  | { readonly kind: "add-column"; readonly place?: ColumnPlace }
  /** `part` is what they mean to change. */
  | { readonly kind: "edit-column"; readonly columnId: ColumnId; readonly part: "name" | "type" }
  | { readonly kind: "delete-column"; readonly columnId: ColumnId };

/** What can be asked about a column from a menu or by a command; a dialog asks for the rest. */
export interface ColumnAsks {
  add(place: ColumnPlace | undefined): void;
  rename(columnId: ColumnId): void;
  retype(columnId: ColumnId): void;
  /** A column without any text goes at once. */
  delete(columnId: ColumnId): void;
  hide(columnId: ColumnId): void;
  /** Freezes the columns up to this one, unless too little would be left for the others: then it says so. */
  freeze(columnId: ColumnId): void;
  /** Whether it was added by somebody: only such a column can get another type or be deleted. */
  isOwn(columnId: ColumnId): boolean;
}

/** The wish among what can be open. */
export function columnWishOf(dialog: string | ColumnWish | undefined): ColumnWish | undefined {
  return typeof dialog === "object" ? dialog : undefined;
}
