import type { IsoDate } from "../../core/model/index.ts";

/** "2026-01-05" → "05/01/2026", as Vietnamese documents write a day. */
export function formatDay(day: IsoDate): string {
  const [year, month, date] = day.split("-");
  return `${date}/${month}/${year}`;
}
