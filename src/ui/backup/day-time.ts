const FORMAT = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** "09:05 22/11/2026" in Vietnam, from ISO 8601. */
export function dayAndTime(iso: string): string {
  const { day, month, year, hour, minute } = partsOf(iso);
  return `${hour}:${minute} ${day}/${month}/${year}`;
}

/** The same for a file name: "22-11-2026" and "09h05". */
export function fileDayAndTime(iso: string): readonly [day: string, time: string] {
  const { day, month, year, hour, minute } = partsOf(iso);
  return [`${day}-${month}-${year}`, `${hour}h${minute}`];
}

function partsOf(iso: string): Record<string, string> {
  return Object.fromEntries(FORMAT.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
}
