import type { ColumnId } from "../model/index.ts";

/** What a person looks for in the cells and the titles of a plan. */
export interface FindQuery {
  readonly text: string;
  /** The text is all that stands in the cell, apart from blanks around it. */
  readonly isWholeCell: boolean;
  /** In this column alone; titles of sections belong to none. */
  readonly columnId?: ColumnId | undefined;
  /** "so" does not find "sở". Without it accents make no difference. */
  readonly withAccents: boolean;
  /** "Sở" does not find "sở"; means something with accents only. */
  readonly withCase: boolean;
}
