import { dayOfNumber } from "../../deadline/index.ts";
import { remembering } from "../names/remembering.ts";

/** A day of the calendar as it is stored. */
export interface StoredDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const STORED = /^(\d{4})-(\d{2})-(\d{2})$/;
/** "2026-12-05", "2026-12-05 00:00:00", "2026-12-05T00:00:00.000Z". */
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const ENGLISH_DAY = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ ,-]{1,2}(\d{4}|\d{2})$/;
const ENGLISH_MONTH = /^([A-Za-z]{3,9})[ ,-]{1,2}(\d{4}|\d{2})$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** From a spreadsheet's day 0 to 1970. */
const DAYS_BEFORE_1970 = 25_569;
/** Longer texts are no bare dates. */
const LONGEST_DATE = 40;

/** The value of a date cell: `yyyy-mm-dd`. */
export function storedDay(value: unknown): StoredDay | undefined {
  return typeof value === "string" ? readStored(value) : undefined;
}

const readStored = remembering((value): StoredDay | undefined => {
  const parts = STORED.exec(value);
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } : undefined;
});

/** The Vietnamese way: "05/12/2026". */
export function dayText({ year, month, day }: StoredDay): string {
  return `${two(day)}/${two(month)}/${year}`;
}

export function monthText({ year, month }: StoredDay): string {
  return `tháng ${two(month)}/${year}`;
}

/** What a program wrote as text for a date, the Vietnamese way; undefined for every text of a person. */
export function machineDateText(text: string): string | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const written = text.trim();
  const iso = ISO.exec(written);
  if (iso) return validDayText(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const english = ENGLISH_DAY.exec(written);
  if (english) return validDayText(wholeYear(english[3]), monthOf(english[2]), Number(english[1]));
  const month = ENGLISH_MONTH.exec(written);
  const number = month ? monthOf(month[1]) : 0;
  return month && number > 0 ? monthText({ year: wholeYear(month[2]), month: number, day: 1 }) : undefined;
}

/** The day a spreadsheet's number stands for when days count from 1900; undefined outside this century. */
export function serialDay(serial: number): StoredDay | undefined {
  if (!Number.isFinite(serial) || serial < 36_526 || serial >= 73_051) return undefined;
  return storedDay(dayOfNumber(Math.floor(serial) - DAYS_BEFORE_1970));
}

function validDayText(year: number, month: number, day: number): string | undefined {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay ? dayText({ year, month, day }) : undefined;
}

function monthOf(name = ""): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function wholeYear(digits = ""): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
