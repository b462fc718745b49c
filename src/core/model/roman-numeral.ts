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

/** 4 → "IV". Takes 1 to 3999. */
export function romanNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999)
    throw new RangeError(`a Roman numeral needs 1 to 3999, got ${value}`);
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

/** The greatest number that Roman letters have a way to write. */
const LAST = 3999;

/** The numeral of the section in a place, from 1: Roman as long as there are such. */
export function numeralOfPlace(place: number): string {
  return place > LAST ? String(place) : romanNumeral(place);
}
