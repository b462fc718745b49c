import type { DeadlineContext } from "../deadline.ts";
import { readCalendarPeriod } from "./calendar-period.ts";
import { withoutYear, yearOf } from "./dated.ts";
import type { DeadlineForm, FormReading } from "./form.ts";
import { type Period, SHORT_YEAR, YEAR } from "./period.ts";

const LEAD =
  /^(?:thuc hien |trien khai )?(?:trong |ca |suot |toan )*(?:giai doan|thoi ky|nhiem ky|cac nam|thoi gian)(?: tu)? |^(?:bat dau )?(?:ke )?tu |^(?:trong |ca )?(?:0?\d|hai|ba|bon|nam) nam \(?(?=20\d\d)|^(?:trong|vao) (?:tu )?/;
const JOINT = / ?-+>? ?| (?:cho )?(?:den|toi) (?:het |cuoi )?(?!truoc )/g;
const UNIT_HEAD = /^(?:thang|quy|ngay|nam|t(?=\d)|q(?=[\div])) ?/;
/** What an end may lend its start: the year, or month and year of a day. */
const TAILS = [
  new RegExp(`(?: ?[/.-] ?(?:nam )?|,? nam | )${YEAR}$|/${SHORT_YEAR}$`),
  new RegExp(`(?: ?[/.-] ?\\d{1,2}| thang \\d{1,2})(?:(?: ?[/.-] ?|,? nam )${YEAR})?$`),
];
/** A joint more often than this is no range. */
const MOST_JOINTS = 6;

/** A stretch from the start of one period to the end of another. */
export interface Stretch {
  readonly begin: Period;
  readonly end: Period;
}

/**
 * 2026 - 2030 · giai đoạn 2026 - 2030 · từ năm 2026 đến năm 2030 · Quý II - III/2026 · Từ tháng 1 - 4/2026
 * 28/6 - 5/7/2026 · từ 01/3/2026 đến 30/9/2026 · Quý I đến tháng 9
 */
export const rangeForm: DeadlineForm = {
  name: "range",
  read({ text }, context) {
    for (const stretch of stretchesOf(text)) {
      const reading = spanning(stretch, context);
      if (reading) return reading;
    }
    return undefined;
  },
};

/** Every way of reading the text as a stretch, the likeliest first. */
export function stretchesOf(text: string): Stretch[] {
  const named = text.replace(LEAD, "");
  const joints = [...named.matchAll(JOINT)];
  if (joints.length > MOST_JOINTS) return [];
  return joints.flatMap((joint) => {
    const left = named.slice(0, joint.index);
    const right = named.slice(joint.index + joint[0].length);
    const end = readCalendarPeriod(right) ?? readCalendarPeriod(unitOf(left) + right);
    const begin = end && beginning(left, right, end);
    return begin ? [{ begin, end }] : [];
  });
}

/** The start may leave out what stands at the end: the year of "quý II - III/2026", the unit of "1 - tháng 4". */
function beginning(left: string, right: string, end: Period): Period | undefined {
  const whole = readCalendarPeriod(left);
  if (whole && (whole.year !== undefined || end.year === undefined)) return whole;
  const lent = TAILS.map((pattern) => pattern.exec(right)?.[0] ?? "").flatMap((tail) => [
    readCalendarPeriod(left + tail),
    readCalendarPeriod(unitOf(right) + left + tail),
  ]);
  const named = whole ? whole.precision : end.precision;
  return lent.find((found) => found?.precision === named);
}

function unitOf(text: string): string {
  return UNIT_HEAD.exec(text)?.[0] ?? "";
}

function spanning({ begin, end }: Stretch, context: DeadlineContext): FormReading | undefined {
  const ends = yearOf(end, context);
  const begins = begin.year === undefined ? { ...ends, inferred: begin.inferred } : yearOf(begin, context);
  const inferred = [...begins.inferred, ...ends.inferred];
  const reading: FormReading = { kind: "dated", bound: "within", precision: "range", inferred };
  if (begins.year === undefined || ends.year === undefined) return { ...reading, ...withoutYear(begin, end) };
  const first = begin.in(begins.year)?.first;
  const last = end.in(ends.year)?.last;
  if (first === undefined || last === undefined || first > last) return undefined;
  return { ...reading, first, last };
}
