import { apply, type Transaction } from "../../core/change/index.ts";
import { findRecord, fragmentOf, type PlanRecord, type RecordKind, recordsOf } from "../../core/model/index.ts";

export interface RecordName {
  readonly kind: RecordKind;
  readonly id: string;
}

export interface RecordWrites {
  readonly added: readonly PlanRecord[];
  readonly replaced: readonly PlanRecord[];
  readonly removed: readonly RecordName[];
}

/** The records a commit has to see first: those it updates or takes away. */
export function recordsToRead(transactions: readonly Transaction[]): RecordName[] {
  const names = new Map<string, RecordName>();
  for (const { change } of transactions) {
    for (const { kind, id } of [...change.updated, ...change.removed]) names.set(`${kind} ${id}`, { kind, id });
  }
  return [...names.values()];
}

/**
 * What the transactions leave behind, given the stored records named by `recordsToRead`.
 * Throws `RangeError` when they were not made for these records.
 */
export function writesOf(held: readonly PlanRecord[], transactions: readonly Transaction[]): RecordWrites {
  const before = fragmentOf(held);
  const after = transactions.reduce((fragment, { change }) => apply(fragment, change), before);
  const changed = recordsOf(after).filter((record) => findRecord(before, record.kind, record.id) !== record);
  return {
    added: changed.filter(({ kind, id }) => !findRecord(before, kind, id)),
    replaced: changed.filter(({ kind, id }) => findRecord(before, kind, id)),
    removed: held.filter(({ kind, id }) => !findRecord(after, kind, id)),
  };
}
