const DAY = 86_400_000;

/** A date as SpreadsheetML writes it, such as 2026-06-30T00:00:00.000, as the number Excel has for it. */
export function dateSerial(written: string, date1904: boolean): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d(?:\.\d+)?))?Z?$/.exec(written.trim());
  if (!parts) return undefined;
  const [year, month, day, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  const days = Date.UTC(year ?? 0, (month ?? 1) - 1, day) / DAY;
  const time = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
  return days - firstDay(days, date1904) + time;
}

/** Day 0 of Excel's count. It takes 1900 for a leap year, so days before March of that year are one less. */
function firstDay(days: number, date1904: boolean): number {
  if (date1904) return Date.UTC(1904, 0, 1) / DAY;
  return days < Date.UTC(1900, 2, 1) / DAY ? Date.UTC(1899, 11, 31) / DAY : Date.UTC(1899, 11, 30) / DAY;
}
