import type { PlanChange, TransactionDetail, TransactionEvent } from "../../core/change/index.ts";
import type { ColumnId, PlanSnapshot } from "../../core/model/index.ts";
import type { NewId } from "../ports.ts";
import type { AgencyNameProblem } from "./agency-name.ts";
import type { ColumnNameProblem } from "./column-name.ts";
import type { ViewNameProblem } from "./view-name.ts";

/** An act ready to be done: what changes and what to call it. */
export interface Draft {
  readonly event: TransactionEvent;
  readonly detail: TransactionDetail;
  readonly change: PlanChange;
  /** Where to look afterwards. */
  readonly focus?: CellTarget;
}

/** A row, and the cell in it where one cell is meant. */
export interface CellTarget {
  readonly rowId: string;
  readonly columnId?: ColumnId | undefined;
}

/** Why a command did nothing; the interface has a sentence for each that a person should hear. */
export type Refusal =
  | "unchanged"
  | "not-found"
  | "nowhere-to-go"
  | "last-section"
  | "several-sections"
  | "moved-on"
  /** A column the plan came with: it can be renamed and hidden, not deleted or given another type. */
  | "needed-column"
  | AgencyNameProblem
  | ColumnNameProblem
  | ViewNameProblem;

export type CommandOutcome =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly refusal: Refusal };

/** A command reads a state and says what it would change; it does nothing itself. */
export type Command = (snapshot: PlanSnapshot, newId: NewId) => CommandOutcome;

export function refused(refusal: Refusal): CommandOutcome {
  return { ok: false, refusal };
}

export function draft(
  event: TransactionEvent,
  detail: TransactionDetail,
  change: PlanChange,
  rowId?: string,
  columnId?: ColumnId,
): CommandOutcome {
  return { ok: true, draft: { event, detail, change, ...(rowId === undefined ? {} : { focus: { rowId, columnId } }) } };
}

/** Where rows go: before or after another row, or at the end of a section. */
export interface RowTarget {
  readonly rowId: string;
  readonly place: "before" | "after" | "inside";
}
