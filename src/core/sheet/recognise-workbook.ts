import { judgeTogether } from "./judge-workbook.ts";
import type { RawWorkbook } from "./raw-sheet.ts";
import { recogniseSheet } from "./recognise-sheet.ts";
import type { RecognisedSheet, RecogniseOptions, SheetChoices } from "./recognised-sheet.ts";

export interface RecognisedWorkbook {
  readonly fileName: string;
  /** In the file's order, hidden ones included. */
  readonly sheets: readonly RecognisedSheet[];
  /** The index of the sheet that most likely holds the tasks; undefined when no sheet has a header. */
  readonly best: number | undefined;
}

/**
 * Recognises every sheet and picks the one to import: one that is to be taken, then a visible one before a
 * hidden one, then the one with most tasks.
 * `choices` are the person's, by sheet index.
 */
export function recogniseWorkbook(
  workbook: RawWorkbook,
  options: RecogniseOptions = {},
  choices: ReadonlyMap<number, SheetChoices> = new Map(),
): RecognisedWorkbook {
  const sheets = judgeTogether(
    workbook.sheets.map((sheet, index) => recogniseSheet(sheet, { ...options, ...choices.get(index) })),
  );
  let best: number | undefined;
  sheets.forEach((sheet, index) => {
    const rival = best === undefined ? undefined : sheets[best];
    if (sheet.mapping && (!rival || isBetter(sheet, rival))) best = index;
  });
  return { fileName: workbook.fileName, sheets, best };
}

function isBetter(sheet: RecognisedSheet, rival: RecognisedSheet): boolean {
  const worth = ({ hidden, rows, verdict }: RecognisedSheet) =>
    rows.length === 0 ? 0 : verdict.isTaken ? 3 : hidden ? 1 : 2;
  if (worth(sheet) !== worth(rival)) return worth(sheet) > worth(rival);
  return sheet.rows.length > rival.rows.length;
}
