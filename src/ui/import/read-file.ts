import type { Issue } from "../../core/issue/index.ts";
import type { RawWorkbook } from "../../core/sheet/index.ts";
import type { LongTask } from "../../workspace/ports.ts";
import type { AppServices } from "../state/services.ts";

export type ReadState =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  /** Without an issue the reader itself could not be loaded. */
  | { readonly kind: "failed"; readonly issue: Issue | undefined }
  | {
      readonly kind: "read";
      readonly workbook: RawWorkbook;
      readonly issues: readonly Issue[];
      /** The file as it came, to be kept with the import. */
      readonly bytes: Uint8Array;
    };

/** Larger files are not even taken into memory; the reader has its own, lower limit. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** Reads a file the person chose. Resolves in every case. */
export async function readFile(services: AppServices, file: File, task: LongTask): Promise<ReadState> {
  const place = { file: file.name };
  if (file.size > LARGEST_FILE)
    return {
      kind: "failed",
      issue: { code: "file.too-large", severity: "error", place, detail: { bytes: file.size, limit: LARGEST_FILE } },
    };
  const bytes = await bytesOf(file);
  if (!bytes) return { kind: "failed", issue: { code: "file.damaged", severity: "error", place } };
  try {
    const reader = await services.reader();
    const kept = new Uint8Array(bytes.slice(0));
    const outcome = await reader.read({ name: file.name, bytes }, task);
    return outcome.ok
      ? { kind: "read", workbook: outcome.workbook, issues: outcome.issues, bytes: kept }
      : { kind: "failed", issue: outcome.issue };
  } catch {
    return { kind: "failed", issue: undefined };
  }
}

/** Undefined when the file cannot be read from the disk: it was moved, or it is a folder. */
async function bytesOf(file: File): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer();
  } catch {
    return undefined;
  }
}
