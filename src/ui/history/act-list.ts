import type { Transaction, UndoHistory } from "../../core/change/index.ts";

/** One line of the panel. */
export interface Act {
  readonly transaction: Transaction;
  readonly isUndone: boolean;
  /** How many steps "undo to here" (this act stays) or "redo to here" (this act too) takes; 0 where there is nothing to do. */
  readonly steps: number;
}

/** Every act of the history, newest first, the undone ones in their place among the others. */
export function actsOf(history: UndoHistory): Act[] {
  const standing = history.undo.map(
    (transaction, index): Act => ({ transaction, isUndone: false, steps: history.undo.length - 1 - index }),
  );
  const undone = history.redo.map(
    (transaction, index): Act => ({ transaction, isUndone: true, steps: history.redo.length - index }),
  );
  return mergedNewestFirst(standing.reverse(), undone);
}

/** Standing acts keep their order, which is the order undo takes; an undone one stands where its time puts it. */
function mergedNewestFirst(standing: readonly Act[], undone: readonly Act[]): Act[] {
  const waiting = undone.toSorted((a, b) => b.transaction.at.localeCompare(a.transaction.at));
  const merged: Act[] = [];
  for (const act of standing) {
    while (waiting[0] && waiting[0].transaction.at >= act.transaction.at) merged.push(waiting.shift() as Act);
    merged.push(act);
  }
  return [...merged, ...waiting];
}

/** Ids of acts under the name of the day they were done on, both in the order given. */
export function actsByDay(acts: readonly Act[], dayOf: (transaction: Transaction) => string): Map<string, string[]> {
  const days = new Map<string, string[]>();
  for (const { transaction } of acts) {
    const day = dayOf(transaction);
    const ids = days.get(day);
    if (ids) ids.push(transaction.id);
    else days.set(day, [transaction.id]);
  }
  return days;
}

/** The task an act is about: the first it touches. */
export function touchedTask({ added, updated }: Transaction["change"]): string | undefined {
  const record = updated[0] ?? added[0];
  return record?.kind === "task" ? record.id : undefined;
}
