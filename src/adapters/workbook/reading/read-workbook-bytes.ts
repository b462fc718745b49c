import type { Issue } from "../../../core/issue/index.ts";
import { repairLetters } from "../../../core/letters/index.ts";
import type { RawWorkbook } from "../../../core/sheet/raw-sheet.ts";
import type { ReadOutcome } from "../../../workspace/ports.ts";
import type { OnProgress } from "./contents.ts";
import { READING_LIMITS, type ReadingLimits } from "./limits.ts";
import { readContents } from "./read-contents.ts";
import { Refusal } from "./refusal.ts";
import { withoutStrayStart } from "./stray-start.ts";

/**
 * Reads a file of any kind into a raw workbook, in this thread and with no time limit. What the file holds decides how
 * it is read, never its name. `onProgress` is told how much is read, 0 to 1, by the formats that can say so. Rejects
 * only when a part of the program itself cannot be loaded.
 */
export async function readWorkbookBytes(
  fileName: string,
  bytes: Uint8Array,
  limits: ReadingLimits = READING_LIMITS,
  onProgress?: OnProgress,
): Promise<ReadOutcome> {
  try {
    const { issues = [], ...contents } = await readContents(fileName, withoutStrayStart(bytes), limits, onProgress);
    const { sheets, issues: letters } = repairLetters(contents.sheets);
    const workbook: RawWorkbook = { fileName, ...contents, sheets };
    return { ok: true, workbook, issues: [...issues, ...tellings(workbook), ...letters] };
  } catch (reason) {
    const { code, detail } = refusalOf(reason);
    const issue: Issue = { code, severity: "error", place: { file: fileName }, ...(detail ? { detail } : {}) };
    return { ok: false, issue };
  }
}

/** What no memory can hold is refused as well; everything else that is thrown is an error of the program, and stays one. */
function refusalOf(reason: unknown): Refusal {
  if (reason instanceof Refusal) return reason;
  if (reason instanceof RangeError && BEYOND_MEMORY.test(reason.message)) return new Refusal("file.damaged");
  throw reason;
}

/** What browsers say of texts and lists longer than they can be, and of nesting deeper than it can be followed. */
const BEYOND_MEMORY = /string length|array length|typed array length|buffer allocation|call stack|allocation size/i;

/** What a person is told of a file that was read well. */
function tellings({ fileName, hasMacros, hasLinks }: RawWorkbook): Issue[] {
  const place = { file: fileName };
  const issues: Issue[] = [];
  if (hasMacros) issues.push({ code: "file.has-macros", severity: "info", place });
  if (hasLinks) issues.push({ code: "file.has-links", severity: "info", place });
  return issues;
}
