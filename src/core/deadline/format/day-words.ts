import type { IsoDate } from "../../model/index.ts";
import { LEAP_YEAR } from "../forms/day.ts";

/** "05/01/2026", "15/6/2026": zeros before days under ten, and before January and February, as decrees are written. */
export function dayWords(day: IsoDate): string {
  return `${dayAndMonth(Number(day.slice(8)), Number(day.slice(5, 7)))}/${day.slice(0, 4)}`;
}

export function dayAndMonth(day: number, month: number): string {
  return `${String(day).padStart(2, "0")}/${String(month).padStart(month < 3 ? 2 : 1, "0")}`;
}

/** A day of any year, "--06-30", in a year that has every day. */
export function inLeapYear(day: string): IsoDate {
  return `${LEAP_YEAR}${day.slice(1)}`;
}

export const ROMAN = ["I", "II", "III", "IV"] as const;

export const WEEK_DAY_NAMES: ReadonlyMap<string, string> = new Map([
  ["MO", "thứ Hai"],
  ["TU", "thứ Ba"],
  ["WE", "thứ Tư"],
  ["TH", "thứ Năm"],
  ["FR", "thứ Sáu"],
  ["SA", "thứ Bảy"],
  ["SU", "chủ nhật"],
]);
