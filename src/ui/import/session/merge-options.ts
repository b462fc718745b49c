import type { FillMode } from "../../../core/merge/index.ts";

/** How the rows of a sheet are taken over. */
export interface MergeOptions {
  readonly fill: FillMode;
  /** Keys of offered columns that become columns of the plan. */
  readonly takenColumns: ReadonlySet<string>;
}
