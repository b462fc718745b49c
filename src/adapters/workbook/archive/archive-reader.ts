import type { Issue, IssueCode } from "../../../core/issue/index.ts";
import type { ArchiveReader, PackedFile } from "../../../workspace/ports.ts";
import type { WorkerThread } from "../worker/worker-thread.ts";
import type { ListedEntry } from "./list-archive.ts";

const LONGEST_LOOK = 30_000;

/** Looks into archives in the worker; only the bytes of the file asked for are ever read and unpacked. */
export function archiveReader(thread: WorkerThread): ArchiveReader {
  const packedFile = (archive: Blob, { entry, refusal }: ListedEntry): PackedFile => ({
    path: entry.path,
    size: entry.size,
    ...(refusal ? { refusal: issueOf(refusal) } : {}),
    async bytes() {
      const end = await thread.run({ kind: "unpack", archive, entry }, { milliseconds: LONGEST_LOOK });
      if (end.kind === "unpacked") return end.bytes;
      throw new Error(`could not unpack an entry of ${entry.packedSize} bytes: ${end.kind}`);
    },
  });
  return {
    async expand(file) {
      const end = await thread.run({ kind: "expand", archive: file }, { milliseconds: LONGEST_LOOK });
      if (end.kind === "unavailable") throw new Error("the file worker is not available");
      if (end.kind !== "expanded" || end.listing.kind === "file") return { kind: "file" };
      if (end.listing.kind === "refused") return { kind: "refused", issue: issueOf(end.listing.code) };
      return { kind: "archive", files: end.listing.entries.map((entry) => packedFile(file, entry)) };
    },
  };
}

function issueOf(code: IssueCode): Issue {
  return { code, severity: "error", place: {} };
}
