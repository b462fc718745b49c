import type { IssueCode } from "../../../core/issue/index.ts";
import { Refusal } from "../reading/refusal.ts";
import { type ArchiveEntry, archiveEntries } from "./archive-entries.ts";
import { ARCHIVE_LIMITS } from "./archive-limits.ts";

/** A file of an archive, and why it cannot be unpacked if so. */
export interface ListedEntry {
  readonly entry: ArchiveEntry;
  readonly refusal?: IssueCode;
}

export type ArchiveListing =
  | { readonly kind: "file" }
  | { readonly kind: "archive"; readonly entries: readonly ListedEntry[] }
  | { readonly kind: "refused"; readonly code: IssueCode };

const FIRST_BYTES = [0x04034b50, 0x06054b50];
/** Parts that make a zip file one document. */
const DOCUMENT_PARTS =
  /^(\[content_types\]\.xml|mimetype|content\.xml|meta-inf\/manifest\.xml|(xl|word|ppt)\/.*\.(xml|bin)|index\/document\.iwa)$/i;

/** What an archive holds, from its directory alone. What is no zip file, or a broken one, is a file like any other. */
export async function listArchive(file: Blob): Promise<ArchiveListing> {
  const opening = await file.slice(0, 4).arrayBuffer();
  if (opening.byteLength < 4 || !FIRST_BYTES.includes(new DataView(opening).getUint32(0, true)))
    return { kind: "file" };
  try {
    const entries = await archiveEntries(file);
    if (!entries || entries.some(({ path }) => DOCUMENT_PARTS.test(path))) return { kind: "file" };
    const files = entries.filter(({ path }) => path !== "" && !path.endsWith("/"));
    return { kind: "archive", entries: files.map(listed) };
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason;
    return { kind: "refused", code: reason.code };
  }
}

const KNOWN_METHODS = [0, 8];

function listed(entry: ArchiveEntry): ListedEntry {
  const refusal = refusalOf(entry);
  return refusal ? { entry, refusal } : { entry };
}

function refusalOf({ isEncrypted, method, size, packedSize }: ArchiveEntry): IssueCode | undefined {
  if (isEncrypted) return "archive.password";
  if (!KNOWN_METHODS.includes(method)) return "archive.unknown-packing";
  const { fileBytes, ratio, ratioFromBytes } = ARCHIVE_LIMITS;
  if (size > ratioFromBytes && size > packedSize * ratio) return "file.unpacks-too-large";
  return size > fileBytes ? "file.too-large" : undefined;
}
