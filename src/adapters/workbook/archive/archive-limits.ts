import { READING_LIMITS } from "../reading/limits.ts";

const MEGABYTE = 1024 * 1024;

/** What an archive of files may hold: 186 agencies with ten files each, of a few megabytes each, fit in. */
export const ARCHIVE_LIMITS = {
  ...READING_LIMITS,
  entries: 2_000,
  /** All files together once unpacked; they are unpacked one at a time. */
  totalBytes: 1024 * MEGABYTE,
  directoryBytes: 4 * MEGABYTE,
};
