import { isSignFont, signsOf } from "../docx/symbols.ts";

/** Characters that are none ([MS-DOC] 2.4.1 and 2.9.343). */
export const SIGN = {
  cellEnd: 7,
  line: 11,
  page: 12,
  paragraph: 13,
  fieldBegin: 19,
  fieldSeparator: 20,
  fieldEnd: 21,
  symbol: 40,
};
/** Marks of fields under the names of newer documents. */
export const FIELD_MARKS: ReadonlyMap<number, string> = new Map([
  [SIGN.fieldBegin, "begin"],
  [SIGN.fieldSeparator, "separate"],
  [SIGN.fieldEnd, "end"],
]);
/** What other signs show. The letter ư of the old .Vn fonts has the place of the soft hyphen. */
export const SHOWN: ReadonlyMap<number, string> = new Map([
  [9, " "],
  [SIGN.line, "\n"],
  [14, "\n"],
  [30, "-"],
  [31, "\u00ad"],
]);
/** What lies before the blank, and the sign that stands for any other. */
export const SPECIAL = /[^ -\uffff]|\(/g;

/** A text as its reader sees it: a soft hyphen only where it is a letter, signs as letters that every font has. */
export function seenText(text: string, font: string | undefined): string {
  if (font === undefined) return text.replaceAll("\u00ad", "");
  if (isSignFont(font)) return signsOf(font, text);
  return /^\.vn/i.test(font) ? text : text.replaceAll("\u00ad", "");
}
