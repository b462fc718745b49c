import Dexie, { type Table } from "dexie";
import {
  defineSchema,
  type FileKey,
  type FileRow,
  type JournalKey,
  type JournalRow,
  NATIVE_VERSION,
  type PlanRow,
  type RecordKey,
  type RecordRow,
} from "./schema.ts";

/** The database behind Dexie: never opened by itself, strictly durable, without live queries or a cache. */
export class PlanDatabase extends Dexie {
  declare readonly plans: Table<PlanRow, string>;
  declare readonly records: Table<RecordRow, RecordKey>;
  declare readonly journal: Table<JournalRow, JournalKey>;
  declare readonly files: Table<FileRow, FileKey>;

  constructor(name: string) {
    super(name, {
      autoOpen: false,
      cache: "disabled",
      chromeTransactionDurability: "strict",
      indexedDB: sameVersionOnly(globalThis.indexedDB),
    });
    defineSchema(this);
  }
}

/**
 * Dexie opens a database newer than its schema without a word, and would even add to it what an older schema had.
 * Old code must not write into newer data, so only our own version is let through.
 */
function sameVersionOnly(factory: IDBFactory) {
  return {
    open(name: string, version?: number): IDBOpenDBRequest {
      if (version !== NATIVE_VERSION)
        throw new DOMException(`the database is not of version ${NATIVE_VERSION}`, "VersionError");
      return factory.open(name, version);
    },
    deleteDatabase: (name: string) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
  };
}
