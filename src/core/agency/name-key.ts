import { spellingKey } from "../text/index.ts";

const JOINING_WORDS = /\b(?:va|cac|co)\b/g;
const OTHER_THAN_LETTERS = /[^\p{L}\p{N}]+/gu;
const PEOPLES_COMMITTEE = /\buy ban nhan dan\b/g;

/**
 * What two ways of writing one name have in common: letters and digits without marks, case, spaces, punctuation or the
 * words "và", "các", "có". "Các cơ quan, đơn vị có liên quan" and "cơ quan đơn vị liên quan" share a key,
 * and so do "Sở GD&ĐT", "Sở GDĐT" and "sở GD-ĐT", or "Ủy ban nhân dân" and "UBND".
 */
export function nameKey(name: string): string {
  return spellingKey(name)
    .replace(PEOPLES_COMMITTEE, "ubnd")
    .replace(JOINING_WORDS, " ")
    .replace(OTHER_THAN_LETTERS, "");
}
