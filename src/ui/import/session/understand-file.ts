import type { Issue } from "../../../core/issue/index.ts";
import type { UnderstandOptions } from "../../../core/sender/index.ts";
import type { FileSource, LongTask, UnderstoodFile } from "../../../workspace/ports.ts";
import type { AppServices } from "../../state/services.ts";

/** How far a file is. */
export type FileState =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  /** Without an issue the reader itself could not be loaded. */
  | { readonly kind: "failed"; readonly issue: Issue | undefined }
  | { readonly kind: "understood"; readonly file: UnderstoodFile };

/** Larger files are not even taken into memory; the reader has its own, lower limit. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** Reads a file and what it means. Resolves in every case. */
export async function understandFile(
  services: AppServices,
  source: FileSource,
  options: UnderstandOptions,
  task: LongTask = {},
): Promise<Extract<FileState, { readonly kind: "failed" | "understood" }>> {
  const { name: file, size = 0 } = source;
  if (source.refusal) return { kind: "failed", issue: source.refusal };
  if (size > LARGEST_FILE) {
    const detail = { bytes: size, limit: LARGEST_FILE };
    return { kind: "failed", issue: { code: "file.too-large", severity: "error", place: { file }, detail } };
  }
  try {
    const reader = await services.reader();
    const outcome = await reader.understand(source, options, task);
    return outcome.ok ? { kind: "understood", file: outcome.file } : { kind: "failed", issue: outcome.issue };
  } catch {
    return { kind: "failed", issue: undefined };
  }
}
