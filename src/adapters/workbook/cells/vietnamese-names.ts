import type { CalendarDay } from "./calendar-day.ts";
import { twoDigits } from "./calendar-day.ts";

/** A format that asks for Vietnamese names of months and days: its locale is 1066, 42A in the base of the formats. */
const VIETNAMESE = /\[\$[^\]-]*-[\da-f]*42a\]/i;
const NAMED_PART = /"[^"]*"|\\.|m{3,4}|d{3,4}/gi;
const WEEKDAYS = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

/** The format with the names of this day's month and weekday in place of what asks for them. */
export function withVietnameseNames(format: string, { year, month, day }: CalendarDay): string {
  if (!VIETNAMESE.test(format)) return format;
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "";
  return format.replace(NAMED_PART, (part) => {
    if (/^m/i.test(part)) return `"Tháng ${twoDigits(month)}"`;
    return /^d/i.test(part) ? `"${weekday}"` : part;
  });
}
