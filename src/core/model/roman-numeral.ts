/** Values and their letters, greatest first. */
export const ROMAN_STEPS: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** 4 → "IV". Whole numbers that Roman letters have no way to write, below 1 and from 4000, stay digits. */
export function romanNumeral(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = "";
  for (const [size, letters] of ROMAN_STEPS) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}
