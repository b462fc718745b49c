import { romanNumeral } from "../../../core/model/index.ts";

/** Characters of what stands before a paragraph of a list; word processors take no more. */
export const LONGEST_MARK = 255;
/** Roman numerals and rows of letters grow with the number. */
const LARGEST_SPELLED = 3999;

/** A number of a list as its format writes it (names of ISO/IEC 29500-1, 17.18.59); other formats give digits. */
export function numberIn(format: string, value: number): string {
  if (format === "none") return "";
  if (format === "decimalZero") return String(value).padStart(2, "0");
  if (value < 1 || value > LARGEST_SPELLED) return String(value);
  switch (format) {
    case "upperRoman":
      return romanNumeral(value);
    case "lowerRoman":
      return romanNumeral(value).toLowerCase();
    case "upperLetter":
      return letters(value);
    case "lowerLetter":
      return letters(value).toLowerCase();
    default:
      return String(value);
  }
}

/** A to Z, then AA to ZZ with the same letter twice, and so on. */
function letters(value: number): string {
  return String.fromCharCode(0x41 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
