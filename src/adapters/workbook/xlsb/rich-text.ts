import type { RecordData } from "../biff/record-data.ts";
import type { FontChange, RichText } from "../biff/rich-text.ts";
import { wideText } from "./records.ts";

const RICH = 1;

/** A text with the fonts in it ([MS-XLSB] 2.5.121); how it is to be spoken is passed over. */
export function readRichText(data: RecordData): RichText {
  const flags = data.byte();
  const text = wideText(data);
  const changes: FontChange[] = [];
  if (flags & RICH)
    for (let left = data.long(); left > 0 && !data.isAtEnd; left--)
      changes.push({ start: data.word(), font: data.word() });
  return { text, changes };
}
