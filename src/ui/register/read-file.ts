import type { Issue } from "../../core/issue/index.ts";
import type { RawWorkbook } from "../../core/sheet/index.ts";
import type { AppServices } from "../state/services.ts";

/** Larger files are not even taken into memory; the reader has its own, lower limit. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** Without an issue the reader itself could not be loaded. */
export type ReadFile =
  | { readonly ok: true; readonly workbook: RawWorkbook }
  | { readonly ok: false; readonly issue: Issue | undefined };

/** Reads a file the person chose, cell by cell. Resolves in every case. */
export async function readFile(services: AppServices, file: File): Promise<ReadFile> {
  const place = { file: file.name };
  if (file.size > LARGEST_FILE) {
    const detail = { bytes: file.size, limit: LARGEST_FILE };
    return { ok: false, issue: { code: "file.too-large", severity: "error", place, detail } };
  }
  // Rejected when the file was moved, or is a folder.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { ok: false, issue: { code: "file.damaged", severity: "error", place } };
  try {
    const reader = await services.reader();
    return await reader.read({ name: file.name, bytes });
  } catch {
    return { ok: false, issue: undefined };
  }
}
