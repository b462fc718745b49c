import type { RawWorkbook } from "../../../core/sheet/raw-sheet.ts";
import { readCompoundFile } from "../compound/read-compound-file.ts";
import type { ReadingLimits } from "../reading/limits.ts";
import { Refusal } from "../reading/refusal.ts";
import { isEarlyBeginning } from "./early/early-kinds.ts";
import { readEarlyBiff } from "./early/read-early-biff.ts";
import { readBiff } from "./read-biff.ts";
import { KIND, recordsFrom } from "./records.ts";

type OldWorkbook = Omit<RawWorkbook, "fileName">;

/** Streams that tell whose file a compound file is when no workbook is in it. */
const FOREIGN_STREAMS: readonly (readonly [name: string, kind: string])[] = [
  ["WordDocument", "word"],
  ["PowerPoint Document", "presentation"],
  ["__properties_version1.0", "email"],
];

/** Workbooks of other programs that the library reads (Quattro Pro). A container without any is not handed on: a damaged one can keep the library busy for ever. */
const LIBRARY_STREAMS = ["NativeContent_MAIN", "PerfectOffice_MAIN"];

/**
 * Reads an .xls of Excel 5 to 2003, in its container or bare; undefined when it is of another make and the library may
 * know it. Throws `Refusal`: `file.password`, `file.not-a-spreadsheet` for another program's file, `file.damaged`.
 */
export async function readOldWorkbook(bytes: Uint8Array, limits: ReadingLimits): Promise<OldWorkbook | undefined> {
  const isBare = bytes[0] === 0x09;
  const file = isBare ? undefined : readCompoundFile(bytes);
  const stream = file ? (file.stream("Workbook") ?? file.stream("Book")) : bytes;
  if (!stream) return refuseForeign(file?.names ?? new Set());
  const version = (stream[0] ?? 0) + (stream[1] ?? 0) * 256;
  if (isEarlyBeginning(version)) return { format: "xls", ...readEarlyBiff(stream, limits) };
  if (version !== KIND.beginning) throw new Refusal("file.damaged");
  const read = readBiff(isEncrypted(stream) ? await opened(stream) : stream, limits);
  const hasMacros = read.hasMacros || file?.names.has("_VBA_PROJECT_CUR") || file?.names.has("_VBA_PROJECT");
  return { format: "xls", ...read, ...(hasMacros ? { hasMacros } : undefined) };
}

/** The record of the password stands among the first, before everything it hides. */
function isEncrypted(stream: Uint8Array): boolean {
  for (const { kind } of recordsFrom(stream, 0)) {
    if (kind === KIND.filePass) return true;
    if (kind === KIND.boundSheet || kind === KIND.font || kind === KIND.endOfSubstream) return false;
  }
  return false;
}

/** Excel opens by itself what it encrypted by itself. */
async function opened(stream: Uint8Array): Promise<Uint8Array> {
  const { decryptedRecords } = await import("../decryption/decrypted-records.ts");
  const plain = await decryptedRecords(stream);
  if (!plain) throw new Refusal("file.password");
  return plain;
}

function refuseForeign(names: ReadonlySet<string>): undefined {
  const known = FOREIGN_STREAMS.find(([name]) => names.has(name));
  if (known) throw new Refusal("file.not-a-spreadsheet", { kind: known[1] });
  if (LIBRARY_STREAMS.some((name) => names.has(name))) return undefined;
  throw new Refusal("file.damaged");
}
