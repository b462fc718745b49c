import type { IsoDate } from "../../core/model/index.ts";

/** "14:05" in Vietnam for an instant in ISO 8601. */
export function formatTime(instant: string): string {
  return TIME.format(new Date(instant));
}

/** Whole days from one calendar day to another. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The calendar day in Vietnam of an instant in ISO 8601. */
export function dayOf(instant: string): IsoDate {
  return DAY.format(new Date(instant));
}

const TIME = new Intl.DateTimeFormat("vi-VN", {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: "Asia/Ho_Chi_Minh",
});
const DAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });
