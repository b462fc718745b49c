/** A day of the calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 86_400_000;
/** Day 0 where days count from 1900, for all days after February of that year, and where they count from 1904. */
const ZERO_1900 = Date.UTC(1899, 11, 30);
const ZERO_1904 = Date.UTC(1904, 0, 1);
/** The 29 February 1900 that never was: days before it are one later than plain counting says. */
const FALSE_DAY = 60;
/** 31 December 9999, the last day programs know. */
const LAST_1900 = 2_958_465;
const LAST_1904 = LAST_1900 - 1_462;
/** Less than this part of a day before midnight is midnight: times are kept in fractions that are never exact. */
const NEARLY_A_DAY = 1 - 0.0001 / 86_400;

/** The day a serial number stands for; undefined for a mere time of day and for numbers no calendar has. */
export function calendarDay(serial: number, date1904: boolean): CalendarDay | undefined {
  const whole = Math.floor(serial);
  const day = serial - whole > NEARLY_A_DAY ? whole + 1 : whole;
  if (!(day >= (date1904 ? 0 : 1)) || day > (date1904 ? LAST_1904 : LAST_1900)) return undefined;
  if (!date1904 && day === FALSE_DAY) return undefined;
  const shift = !date1904 && day < FALSE_DAY ? 1 : 0;
  const date = new Date((date1904 ? ZERO_1904 : ZERO_1900) + (day + shift) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day as `yyyy-mm-dd`. */
export function isoDay(serial: number, date1904: boolean): string | undefined {
  const found = calendarDay(serial, date1904);
  return found && `${String(found.year).padStart(4, "0")}-${twoDigits(found.month)}-${twoDigits(found.day)}`;
}

export function twoDigits(part: number): string {
  return part < 10 ? `0${part}` : String(part);
}
