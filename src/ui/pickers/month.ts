import { dayNumber, dayOfNumber } from "../../core/deadline/index.ts";
import type { IsoDate } from "../../core/model/index.ts";

const WEEK = 7;
/** 1970-01-05, the first Monday of the count of days. */
const SOME_MONDAY = 4;

/** The six weeks, Monday first, in which a calendar shows the month of a day. Always six, so that it never jumps. */
export function weeksAround(day: IsoDate): readonly (readonly IsoDate[])[] {
  const first = mondayOf(dayNumber(`${day.slice(0, 8)}01`));
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: WEEK }, (_, place) => dayOfNumber(first + week * WEEK + place)),
  );
}

export function isSameMonth(a: IsoDate, b: IsoDate): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

/** The same day some months on, or the last one of a shorter month: 31/01 and one month → 28/02. */
export function monthsFrom(day: IsoDate, count: number): IsoDate {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return [
    String(year).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(Math.min(length, Number(day.slice(8)))).padStart(2, "0"),
  ].join("-");
}

/** Where a key leads from a day in a calendar; undefined for a key that leads nowhere. */
export function dayByKey(day: IsoDate, key: string, isShifted: boolean): IsoDate | undefined {
  const number = dayNumber(day);
  switch (key) {
    case "ArrowLeft":
      return dayOfNumber(number - 1);
    case "ArrowRight":
      return dayOfNumber(number + 1);
    case "ArrowUp":
      return dayOfNumber(number - WEEK);
    case "ArrowDown":
      return dayOfNumber(number + WEEK);
    case "Home":
      return dayOfNumber(mondayOf(number));
    case "End":
      return dayOfNumber(mondayOf(number) + WEEK - 1);
    case "PageUp":
      return monthsFrom(day, isShifted ? -12 : -1);
    case "PageDown":
      return monthsFrom(day, isShifted ? 12 : 1);
    default:
      return undefined;
  }
}

function mondayOf(number: number): number {
  return number - ((((number - SOME_MONDAY) % WEEK) + WEEK) % WEEK);
}
