import { ROMAN_STEPS, romanNumeral } from "./roman-numeral.ts";

/** "IV" → 4; undefined for anything that is not a numeral written the standard way. */
export function parseRomanNumeral(text: string): number | undefined {
  const wanted = text.trim().toUpperCase();
  if (!/^[IVXLCDM]+$/.test(wanted)) return undefined;
  let value = 0;
  let at = 0;
  for (const [size, letters] of ROMAN_STEPS) {
    while (wanted.startsWith(letters, at)) {
      value += size;
      at += letters.length;
    }
  }
  return at === wanted.length && value < 4000 && romanNumeral(value) === wanted ? value : undefined;
}
