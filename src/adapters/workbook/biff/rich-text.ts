import type { FontRun } from "../../../core/sheet/raw-sheet.ts";
import type { RecordData } from "./record-data.ts";

/** From the character `start` on the text is set in another font, by its number in the workbook. */
export interface FontChange {
  readonly start: number;
  readonly font: number;
}

export interface RichText {
  readonly text: string;
  readonly changes: readonly FontChange[];
}

const NO_CHANGES: readonly FontChange[] = [];
const WIDE = 1;
const EXTENDED = 4;
const RICH = 8;

/** A text of Excel 97 with the fonts in it ([MS-XLS] 2.5.293); how it is to be spoken is passed over. */
export function readRichText(data: RecordData): RichText {
  const length = data.word();
  const flags = data.byte();
  const changeCount = flags & RICH ? data.word() : 0;
  const extendedSize = flags & EXTENDED ? data.long() : 0;
  const text = data.characters(length, (flags & WIDE) !== 0);
  const changes = changeCount > 0 ? readChanges(data, changeCount) : NO_CHANGES;
  data.skip(extendedSize);
  return { text, changes };
}

function readChanges(data: RecordData, count: number): FontChange[] {
  const changes: FontChange[] = [];
  while (changes.length < count && !data.isAtEnd) changes.push({ start: data.word(), font: data.word() });
  return changes;
}

/** The stretches of a text that are not in the cell's own font. */
export function fontRuns(
  { text, changes }: RichText,
  cellFont: string | undefined,
  nameOf: (font: number) => string | undefined,
): FontRun[] {
  const runs: FontRun[] = [];
  changes.forEach(({ start, font }, index) => {
    const end = Math.min(changes[index + 1]?.start ?? text.length, text.length);
    const name = nameOf(font);
    if (name === undefined || name === "" || name === cellFont || end <= start) return;
    const last = runs.at(-1);
    if (last?.font === name && last.end === start) runs[runs.length - 1] = { ...last, end };
    else runs.push({ start, end, font: name });
  });
  return runs;
}
