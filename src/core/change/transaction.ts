import type { PlanChange } from "./plan-change.ts";

/** What kind of act a transaction was; the interface has one sentence for each. */
export const TRANSACTION_EVENTS = [
  "plan.create",
  "plan.edit",
  "cell.edit",
  "cells.edit",
  "cells.paste",
  "cells.cut",
  "cells.clear",
  "cells.fill",
  "cells.replace",
  "task.add",
  "task.duplicate",
  "task.delete",
  "task.move",
  "tasks.sort",
  "section.add",
  "section.rename",
  "section.duplicate",
  "section.delete",
  "section.move",
  "rows.delete",
  "rows.duplicate",
  "column.add",
  "column.edit",
  "column.delete",
  "view.save",
  "view.rename",
  "view.delete",
  "rule.save",
  "rule.delete",
  "rules.add",
  "agency.add",
  "agency.edit",
  "agency.merge",
  "agency.delete",
  "agency.import",
  "import.merge",
  "sender.forget",
  "backup.restore",
  "history.undo",
  "history.redo",
  "history.revert",
] as const;

export type TransactionEvent = (typeof TRANSACTION_EVENTS)[number];

/** Facts for the sentence that names the act: a count, a column, a title, a file. Never the sentence itself. */
export type TransactionDetail = Readonly<Record<string, string | number>>;

export interface Transaction {
  readonly id: string;
  readonly planId: string;
  /** When it was done, ISO 8601 with milliseconds, UTC. */
  readonly at: string;
  readonly event: TransactionEvent;
  readonly detail: TransactionDetail;
  readonly change: PlanChange;
  /** For `history.*`: the transaction taken back or put on again. */
  readonly target?: string;
}

/** Where a transaction that reaches the workspace's listeners came from. */
export type TransactionOrigin = "local" | "remote" | "history";

/** One line of the journal on disk: revisions of a plan count up from 1 without gaps. */
export interface JournalEntry {
  readonly revision: number;
  readonly transaction: Transaction;
}
