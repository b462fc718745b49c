/** Widths of Times New Roman, U+0020 to U+007E, in thousandths of the font size. */
const REGULAR = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
];
const BOLD_SHARE = 1.07;
/** The horn of ơ and ư stands beside the letter. */
const HORN = "\u031b";
const HORN_WIDTH = 60;
const WIDE_CHARACTER = 1000;
const OTHER_CHARACTER = 600;

export interface Font {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** How wide a text stands on one line, in points. */
export function textWidth(text: string, { size, bold = false }: Font): number {
  let thousandths = 0;
  for (const character of text.normalize("NFD")) thousandths += characterWidth(character);
  return (thousandths * size * (bold ? BOLD_SHARE : 1)) / 1000;
}

function characterWidth(character: string): number {
  if (character === HORN) return HORN_WIDTH;
  if (/\p{M}/u.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  const known = REGULAR[code - 0x20];
  if (known !== undefined) return known;
  if (character === "đ") return 500;
  if (character === "Đ") return 722;
  return character === "…" || code > 0x2e7f ? WIDE_CHARACTER : OTHER_CHARACTER;
}
