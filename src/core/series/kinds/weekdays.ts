import { findMatches } from "../find-matches.ts";
import { around } from "../progress.ts";
import { caseLike } from "../spelling.ts";
import type { SeriesToken } from "../token.ts";

/** "Thứ Hai", "thứ 2", "Chủ Nhật". */
const WEEKDAYS =
  /(?<![\p{L}\p{N}])(?:(?<word>thứ)\s+(?<day>hai|ba|tư|năm|sáu|bảy|[2-7])|(?<rest>chủ)\s+(?<sun>nhật))(?![\p{L}\p{N}])/dgiu;
const NAMES = ["hai", "ba", "tư", "năm", "sáu", "bảy"];
const SUNDAY = 6;

/** Monday is 0; the week goes round. */
export function findWeekdays(text: string): SeriesToken[] {
  return findMatches(WEEKDAYS, text).map((match) => {
    const day = match.part("day")?.text ?? match.part("sun")?.text ?? "";
    const word = match.part("word")?.text ?? match.part("rest")?.text ?? "";
    const value = dayNumberOf(day);
    return {
      kind: "weekday",
      start: match.start,
      end: match.end,
      value,
      progress: around(7),
      write: (wanted) => (wanted === value ? match.text : nameOf(wanted, word, day)),
    };
  });
}

function dayNumberOf(day: string): number {
  if (/\d/.test(day)) return Number(day) - 2;
  const place = NAMES.indexOf(day.toLowerCase());
  return place < 0 ? SUNDAY : place;
}

function nameOf(value: number, word: string, day: string): string {
  if (value === SUNDAY) return `${caseLike(word, "chủ")} ${caseLike(/\d/.test(day) ? word : day, "nhật")}`;
  const name = /\d/.test(day) ? String(value + 2) : caseLike(day, NAMES[value] ?? "");
  return `${caseLike(word, "thứ")} ${name}`;
}
