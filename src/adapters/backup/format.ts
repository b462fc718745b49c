import * as v from "valibot";
import { nonNegativeInteger, text, timestamp } from "./shapes.ts";

/** The name by which a manifest says what it belongs to. */
export const FORMAT_NAME = "phu-luc-backup";

/**
 * The version this program writes. A new field, record kind or event is a new version with a step in `UPGRADES`:
 * an older program must be able to say that the file is newer, never that it is damaged.
 */
export const FORMAT_VERSION = 5;

export const MANIFEST_NAME = "manifest.json";

/** Bytes of a backup file, as it lies on a disk. */
export const PACKED_LIMIT = 512 * 1024 * 1024;

/** Bytes of all its parts together. */
export const UNPACKED_LIMIT = 1024 * 1024 * 1024;

/** Parts of one backup. */
export const PART_LIMIT = 20_000;

/** One part of the zip with what it must hold to be unharmed. */
const part = v.strictObject({
  name: text,
  size: nonNegativeInteger,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** What every version of a manifest begins with. */
export const manifestHead = v.looseObject({
  format: v.literal(FORMAT_NAME),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export const manifest = v.strictObject({
  format: v.literal(FORMAT_NAME),
  version: v.literal(FORMAT_VERSION),
  madeAt: timestamp,
  /** The names of the parts that hold a plan each, in order. */
  plans: v.array(text),
  parts: v.array(part),
});

export type Manifest = v.InferOutput<typeof manifest>;
export type Part = Manifest["parts"][number];

/** The JSON parts of a backup as they were read, before they are known to be right. */
export interface RawBackup {
  readonly manifest: unknown;
  /** By part name. */
  readonly plans: ReadonlyMap<string, unknown>;
}

/** The step at index `n` turns a backup of version `n + 1` into one of version `n + 2`. DO NOT EDIT OLD ONES. */
const UPGRADES: readonly ((backup: RawBackup) => RawBackup)[] = [
  // Version 2 knows columns of numbers, dates and choices, named views, and acts on many cells, on columns and on views.
  ({ manifest, plans }) => ({ manifest: { ...(manifest as object), version: 2 }, plans }),
  // Version 3 knows rules, how a person reads the words of a deadline, and the periods of a plan's regular reports.
  ({ manifest, plans }) => ({ manifest: { ...(manifest as object), version: 3 }, plans }),
  // Version 4 knows senders: how the files of each were understood.
  ({ manifest, plans }) => ({ manifest: { ...(manifest as object), version: 4 }, plans }),
  // Version 5 knows plans whose day of issue is not known, and which headers of a sender were pointed at.
  ({ manifest, plans }) => ({ manifest: { ...(manifest as object), version: 5 }, plans }),
];

/** A backup of any known version in the newest one. */
export function upgraded(backup: RawBackup, version: number): RawBackup {
  return UPGRADES.slice(version - 1).reduce((older, upgrade) => upgrade(older), backup);
}
