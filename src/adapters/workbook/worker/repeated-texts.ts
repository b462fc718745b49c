import type { ImportedRow } from "../../../core/sheet/index.ts";
import type { WorkerAnswer } from "./messages.ts";

/** Texts of one row while they are under way: `REPEATED` stands for that of the same place in the file before. */
type SentTexts = Record<string, string | typeof REPEATED>;

const REPEATED = null;

/**
 * Files that are returned for one plan repeat most of its texts, and texts are most of what is sent. Of files answered
 * together each leaves out those that stand in the same place of the one before it. The answer is changed; it is to be
 * sent at once, and made whole by `putBackRepeated` where it arrives.
 */
export function leaveOutRepeated(answer: WorkerAnswer): void {
  const files = filesOf(answer);
  // From the last on, so that the one before is still whole.
  for (let at = files.length - 1; at > 0; at--) eachPair(files[at], files[at - 1], leaveOut);
}

/** Makes an answer whole again. Files then have the texts they share in memory once. */
export function putBackRepeated(answer: WorkerAnswer): void {
  const files = filesOf(answer);
  for (let at = 1; at < files.length; at++) eachPair(files[at], files[at - 1], putBack);
}

type SheetRows = readonly (readonly ImportedRow[])[];

/** The rows of files by sheet; none for what is no file. */
function filesOf(answer: WorkerAnswer): readonly SheetRows[] {
  return answer.kind === "several" ? answer.answers.map(sheetRows) : [];
}

function sheetRows(answer: WorkerAnswer): SheetRows {
  const isFile = answer.kind === "understood" && answer.outcome.ok;
  return isFile ? answer.outcome.file.workbook.sheets.map(({ rows }) => rows) : [];
}

function eachPair(
  file: SheetRows = [],
  before: SheetRows = [],
  change: (texts: SentTexts, before: SentTexts) => void,
): void {
  file.forEach((rows, sheet) => {
    const rowsBefore = before[sheet] ?? [];
    for (let at = 0; at < Math.min(rows.length, rowsBefore.length); at++) {
      const row = rows[at];
      const rowBefore = rowsBefore[at];
      if (!row || !rowBefore) continue;
      change(row.cells, rowBefore.cells);
      change(row.extra, rowBefore.extra);
    }
  });
}

function leaveOut(texts: SentTexts, before: SentTexts): void {
  for (const key in texts) if (texts[key] === before[key]) texts[key] = REPEATED;
}

function putBack(texts: SentTexts, before: SentTexts): void {
  for (const key in texts) if (texts[key] === REPEATED) texts[key] = before[key] ?? REPEATED;
}
