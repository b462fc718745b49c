/** Fonts whose characters are signs; the numbers in them are no letters. */
const SIGN_FONTS = /^(symbol|wingdings( [23])?|webdings|zapf ?dingbats)$/i;
const PRIVATE_FIRST = 0xf000;

const SYMBOL: ReadonlyMap<number, string> = new Map([
  [0x2d, "-"],
  [0xa3, "≤"],
  [0xae, "→"],
  [0xb0, "°"],
  [0xb1, "±"],
  [0xb3, "≥"],
  [0xb4, "×"],
  [0xb7, "•"],
  [0xb8, "÷"],
  [0xb9, "≠"],
  [0xbb, "≈"],
  [0xbe, "-"],
  [0xd2, "®"],
  [0xd4, "™"],
  [0xde, "⇒"],
]);
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x6c, "●"],
  [0x6e, "■"],
  [0x6f, "☐"],
  [0x71, "❑"],
  [0x76, "❖"],
  [0xa7, "▪"],
  [0xa8, "☐"],
  [0xd8, "➢"],
  [0xe0, "→"],
  [0xf0, "⇨"],
  [0xfb, "✗"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
]);

export function isSignFont(font: string | undefined): boolean {
  return font !== undefined && SIGN_FONTS.test(font);
}

/** A sign by its font and number; "•" stands for signs without a letter of their own. */
export function signOf(font: string, code: number): string {
  const place = code >= PRIVATE_FIRST ? code - PRIVATE_FIRST : code;
  if (/^symbol$/i.test(font)) return SYMBOL.get(place) ?? "•";
  if (/^wingdings$/i.test(font)) return WINGDINGS.get(place) ?? "•";
  if (isSignFont(font)) return "•";
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** A text set in a font of signs. */
export function signsOf(font: string, text: string): string {
  return Array.from(text, (letter) => (letter.trim() === "" ? letter : signOf(font, letter.codePointAt(0) ?? 0))).join(
    "",
  );
}
