import { addDays, daysInMonth, isoDay } from "../calendar.ts";
import type { Precision } from "../deadline.ts";
import { readMonth } from "./month.ts";
import { type PeriodForm, period, type Span } from "./period.ts";
import { readQuarter } from "./quarter.ts";
import { readYear } from "./year.ts";

// đầu năm 2026 · giữa quý II/2026 · giữa tháng 6/2026. "cuối" is the end of the whole, not a part.
const PART = /^(dau|giua) (.+)$/;
// thượng tuần, trung tuần, hạ tuần tháng 6/2026: the three tens of days of a month
const TENS = /^(thuong|trung|ha) tuan (?:cua )?(thang .+)$/;

/** By convention: the first ten or twenty days of a month, one or two months of a quarter, three or six of a year. */
const MONTHS_IN_PART: Partial<Record<Precision, readonly [beginning: number, middle: number]>> = {
  quarter: [1, 2],
  year: [3, 6],
};

export const readPart: PeriodForm = (text) => {
  const match = PART.exec(text);
  if (!match) return readTens(text);
  const name = match[2] === "nam" ? "trong nam" : (match[2] ?? "");
  const part = match[1] === "dau" ? 0 : 1;
  const whole = readMonth(name) ?? readQuarter(name) ?? readYear(name);
  return whole && cut(whole, (all) => partOf(all, MONTHS_IN_PART[whole.precision]?.[part], part));
};

function readTens(text: string) {
  const match = TENS.exec(text);
  const month = match && readMonth(match[2] ?? "");
  if (!match || !month) return undefined;
  const skipped = { thuong: 0, trung: 10, ha: 20 }[match[1] as "thuong" | "trung" | "ha"];
  return cut(month, ({ first, last }) => ({
    first: addDays(first, skipped),
    last: skipped === 20 ? last : addDays(first, skipped + 9),
  }));
}

function cut(whole: ReturnType<typeof period>, part: (all: Span) => Span) {
  const span = (year: number) => {
    const all = whole.in(year);
    return all && part(all);
  };
  const inferred = [...whole.inferred, { what: "part", from: "convention" } as const];
  return { ...period(whole.precision, undefined, span, inferred), year: whole.year };
}

function partOf({ first, last }: Span, months: number | undefined, part: 0 | 1): Span {
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  const lastMonth = month + (months ?? 1) - 1;
  const lastDay = months === undefined ? 10 * (part + 1) : daysInMonth(year, lastMonth);
  return { first, last: isoDay(year, lastMonth, lastDay) ?? last };
}
