import type Dexie from "dexie";
import type { Transaction } from "../../core/change/index.ts";
import type { PlanRecord, RecordKind } from "../../core/model/index.ts";
import type { KeptFile } from "../../workspace/ports.ts";

export interface PlanRow {
  readonly id: string;
  /** The number of the plan's last journal entry. */
  readonly revision: number;
}

export interface RecordRow {
  readonly planId: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly record: PlanRecord;
}

export interface JournalRow {
  readonly planId: string;
  readonly revision: number;
  readonly transaction: Transaction;
}

export type FileRow = KeptFile;

export type RecordKey = [planId: string, kind: RecordKind, id: string];
export type JournalKey = [planId: string, revision: number];
export type FileKey = [planId: string, id: string];

/** What every device's database is called, unless a test says otherwise. */
export const DATABASE_NAME = "phu-luc";

/** The newest step of `defineSchema`. */
export const SCHEMA_VERSION = 1;

/** IndexedDB knows whole numbers only, so Dexie stores its versions times ten. */
export const NATIVE_VERSION = SCHEMA_VERSION * 10;

/**
 * Every version of the schema, one numbered step each. DO NOT EDIT OLD ONES: a browser somewhere still holds each of
 * them. A new step brings a frozen copy of the version before it to `test/contracts/storage-migration.test.ts`.
 * Primary keys only: each index would cost a write for every edit.
 */
export function defineSchema(database: Dexie): void {
  database.version(1).stores({
    plans: "id",
    records: "[planId+kind+id]",
    journal: "[planId+revision]",
    files: "[planId+id]",
  });
}

/** All keys that begin with the plan's id: an array sorts after every string and number. */
export function keysOfPlan(planId: string): { readonly lower: [string]; readonly upper: [string, never[]] } {
  return { lower: [planId], upper: [planId, []] };
}
