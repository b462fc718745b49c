import { parseRomanNumeral } from "../../model/index.ts";
import type { Numbering } from "./numbering.ts";

const LETTERS = "ABCDĐEFGHIJKLMNOPQRSTUVWXYZ";
const ORDINALS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** Whether one heading is counted right behind another of its kind: "II" behind "I", "1.3" behind "1.2", "Phần hai" behind "Phần nhất". */
export function isNextNumeral(before: Numbering, next: Numbering): boolean {
  if (before.kind !== next.kind || before.path.length !== next.path.length) return false;
  const last = before.path.length - 1;
  if (before.path.some((step, at) => at < last && step !== next.path[at])) return false;
  const place = placesOf(before.path[last] ?? "");
  return placesOf(next.path[last] ?? "").some((each) => place.includes(each - 1));
}

/** The places a numeral can stand for: "C" is the third letter, "I" the ninth or tenth and the first Roman one. */
function placesOf(numeral: string): number[] {
  if (/^\d{1,5}$/.test(numeral)) return [Number(numeral)];
  const roman = parseRomanNumeral(numeral);
  const letter = numeral.length === 1 ? LETTERS.indexOf(numeral.toUpperCase()) : -1;
  const ordinal = ORDINALS.indexOf(numeral.toLowerCase());
  const places = roman === undefined ? [] : [roman];
  if (letter >= 0) places.push(letter + 1, letter >= LETTERS.indexOf("Đ") ? letter : letter + 1);
  if (ordinal >= 0) places.push(ordinal + 1);
  return places;
}
