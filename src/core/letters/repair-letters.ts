import type { Issue } from "../issue/index.ts";
import type { RawSheet } from "../sheet/raw-sheet.ts";
import { LetterReader } from "./letter-reader.ts";
import { repairSheet } from "./repair-sheet.ts";

/** For all files: returned ones share nearly all their texts. */
const READER = new LetterReader();

export interface RepairedSheets {
  readonly sheets: readonly RawSheet[];
  readonly issues: readonly Issue[];
}

/**
 * Every text of a file in composed Unicode, whatever coding its font or its own words show it was typed in: TCVN3, VNI,
 * windows-1258, VISCII, VPS, UTF-8 taken for windows-1252, letters and marks apart. What was converted keeps what
 * stood in the file as `original` and says the `coding`; everything else stays the same object. Issues tell for each
 * sheet and coding how many cells were converted (`cell.converted`), and how many look damaged and are as they were
 * (`cell.unconverted`), each with the first of them.
 */
export function repairLetters(sheets: readonly RawSheet[]): RepairedSheets {
  const repaired = sheets.map((sheet) => repairSheet(sheet, READER));
  return {
    sheets: repaired.map(({ sheet }) => sheet),
    issues: repaired.flatMap(({ issues }) => issues),
  };
}
