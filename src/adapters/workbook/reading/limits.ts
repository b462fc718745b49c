const MEGABYTE = 1024 * 1024;

/** What a file may cost. Counts and bytes; the share is unpacked to packed. */
export interface ReadingLimits {
  readonly fileBytes: number;
  readonly parts: number;
  readonly unpackedBytes: number;
  /** How many times its packed size a part may unpack to, once it is larger than `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  readonly cells: number;
}

/** A plan of 13,000 rows packs to 3 MB and unpacks to 20: these leave room for ten of them, and none for a bomb. */
export const READING_LIMITS: ReadingLimits = {
  fileBytes: 40 * MEGABYTE,
  parts: 2_000,
  unpackedBytes: 300 * MEGABYTE,
  ratio: 200,
  ratioFromBytes: 4 * MEGABYTE,
  cells: 2_000_000,
};
