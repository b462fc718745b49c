import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { CalendarContent, CalendarEntry, CalendarFile } from "../../workspace/ports.ts";

/** Writes iCalendar (RFC 5545), which Outlook, Google and phones take in. */
export function createCalendarFile(): CalendarFile {
  return { write: (content) => new TextEncoder().encode(textOf(content)) };
}

function textOf({ name, madeAt, entries }: CalendarContent): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Phu Luc", product: "Phu Luc", language: "VI" },
  });
  for (const entry of entries) calendar.createEvent(eventOf(entry, madeAt));
  return calendar.toString();
}

/** Whole days, and free: a due day keeps nobody from being asked to a meeting. */
function eventOf({ id, day, title, notes, rrule }: CalendarEntry, madeAt: string) {
  return {
    id,
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    timezone: "UTC",
    stamp: new Date(madeAt),
    summary: title,
    description: notes,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(rrule === undefined ? {} : { repeating: rrule }),
  };
}
