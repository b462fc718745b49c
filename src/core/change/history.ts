import { invert } from "./algebra.ts";
import type { Transaction } from "./transaction.ts";

/** What can be undone and redone, oldest first, and which acts stand undone. A pure function of the journal. */
export interface UndoHistory {
  readonly undo: readonly Transaction[];
  readonly redo: readonly Transaction[];
}

export const EMPTY_HISTORY: UndoHistory = { undo: [], redo: [] };

/**
 * The history after one more transaction. An act clears what could be redone; undoing or reverting an act takes it
 * from the undo list to the redo list; redoing brings it back.
 */
export function recordTransaction(history: UndoHistory, transaction: Transaction): UndoHistory {
  const { event, target } = transaction;
  if (event === "plan.create") return history;
  if (event === "history.undo" || event === "history.revert") {
    const undone = history.undo.find(({ id }) => id === target);
    if (!undone) return history;
    return {
      undo: history.undo.filter((entry) => entry !== undone),
      redo: [...history.redo, { ...undone, change: invert(transaction.change) }],
    };
  }
  if (event === "history.redo") {
    const redone = history.redo.find(({ id }) => id === target);
    if (!redone) return history;
    return {
      undo: [...history.undo, { ...redone, change: transaction.change }],
      redo: history.redo.filter((entry) => entry !== redone),
    };
  }
  return { undo: [...history.undo, transaction], redo: [] };
}

/** The history that a journal, oldest first, leads to. */
export function historyOf(transactions: Iterable<Transaction>): UndoHistory {
  let history = EMPTY_HISTORY;
  for (const transaction of transactions) history = recordTransaction(history, transaction);
  return history;
}
