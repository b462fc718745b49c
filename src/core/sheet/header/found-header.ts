import type { HeaderCandidate } from "../header-labels.ts";
import type { MappedColumn } from "../recognised-sheet.ts";

export interface FoundHeader {
  /** Without any header `bottom` is one less than `top`, the first row of the table. */
  readonly header: HeaderCandidate;
  readonly columns: readonly MappedColumn[];
  /** The first row under the header, below a row that only numbers the columns: (1) (2) (3). */
  readonly firstRow: number;
  /** Known from an earlier file of the same sender. */
  readonly isRemembered?: true;
}
