const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;
const TIME = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?$/;
const DAY = 86_400;
/** Days from 1899-12-30, where the count of every day after February 1900 begins, to 1970-01-01. */
const DAYS_TO_1970 = 25_569;
/** By how much counting from 1904 is behind. */
const DAYS_TO_1904 = 1_462;

/** The serial number of a moment written after ISO 8601, as cells of the kind "d" are; undefined for anything else. */
export function isoSerial(text: string, date1904: boolean): number | undefined {
  const [, year, month, day, ...clock] = MOMENT.exec(text.trim()) ?? [];
  if (year === undefined) {
    const time = TIME.exec(text.trim());
    return time ? fraction(time.slice(1)) : undefined;
  }
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / (DAY * 1000) + DAYS_TO_1970;
  return days - (days < 61 ? 1 : 0) - (date1904 ? DAYS_TO_1904 : 0) + fraction(clock);
}

function fraction([hours = "0", minutes = "0", seconds = "0"]: readonly (string | undefined)[]): number {
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / DAY;
}
