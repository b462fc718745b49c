import { isoDay } from "../deadline/index.ts";
import type { IsoDate } from "../model/index.ts";
import { fold } from "../text/index.ts";

/** Day, month, year, with one kind of sign between them: "5/3/2026", "ngày 05-03-2026". */
const BY_SIGNS = /^(?:ngay )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/;
const BY_WORDS = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** The calendar day a text names whole, or undefined: a missing or short year is never made up. */
export function readDate(text: string): IsoDate | undefined {
  const words = fold(text);
  const signs = BY_SIGNS.exec(words);
  if (signs) return isoDay(Number(signs[4]), Number(signs[3]), Number(signs[1]));
  const named = BY_WORDS.exec(words);
  if (named) return isoDay(Number(named[3]), Number(named[2]), Number(named[1]));
  const yearFirst = YEAR_FIRST.exec(words);
  return yearFirst ? isoDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])) : undefined;
}
