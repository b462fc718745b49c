import type { DeadlineContext } from "../deadline.ts";
import { readCalendarPeriod } from "./calendar-period.ts";
import { yearOf } from "./dated.ts";
import type { DeadlineForm, FormReading } from "./form.ts";
import type { Period } from "./period.ts";

const LEAD = /^(?:trong |ca )?(?:giai doan|thoi ky|nhiem ky|cac nam)(?: tu)? |^(?:tu|trong) /;
const JOINT = / ?- ?| (?:cho )?(?:den|toi) (?:het )?/g;
const UNIT_HEAD = /^(?:thang|quy|ngay|nam) /;
/** What an end may lend its start: the year, or month and year of a day. */
const TAILS = [
  /(?: ?[/.-] ?(?:nam )?| nam )(?:19|20)\d\d$/,
  /(?: ?[/.-] ?\d{1,2}| thang \d{1,2})(?:(?: ?[/.-] ?| nam )(?:19|20)\d\d)?$/,
];

/**
 * 2026 - 2030 · giai đoạn 2026 - 2030 · từ năm 2026 đến năm 2030 · Quý II - III/2026 · Từ tháng 1 - 4/2026
 * 28/6 - 5/7/2026 · từ 01/3/2026 đến 30/9/2026 · Quý I đến tháng 9
 */
export const rangeForm: DeadlineForm = {
  name: "range",
  read({ text }, context) {
    const named = text.replace(LEAD, "");
    for (const joint of named.matchAll(JOINT)) {
      const left = named.slice(0, joint.index);
      const right = named.slice(joint.index + joint[0].length);
      const end = readCalendarPeriod(right) ?? readCalendarPeriod(unitOf(left) + right);
      const begin = end && beginning(left, right, end);
      const reading = begin && spanning(begin, end, context);
      if (reading) return reading;
    }
    return undefined;
  },
};

/** The start may leave out what stands at the end: the year of "quý II - III/2026", the unit of "1 - tháng 4". */
function beginning(left: string, right: string, end: Period): Period | undefined {
  const whole = readCalendarPeriod(left);
  if (whole && (whole.year !== undefined || end.year === undefined)) return whole;
  for (const tail of TAILS.map((pattern) => pattern.exec(right)?.[0] ?? "")) {
    const found = readCalendarPeriod(left + tail) ?? readCalendarPeriod(unitOf(right) + left + tail);
    if (found) return found;
  }
  return undefined;
}

function unitOf(text: string): string {
  return UNIT_HEAD.exec(text)?.[0] ?? "";
}

function spanning(begin: Period, end: Period, context: DeadlineContext): FormReading | undefined {
  const ends = yearOf(end, context);
  const begins = begin.year === undefined ? { ...ends, inferred: begin.inferred } : yearOf(begin, context);
  const inferred = [...begins.inferred, ...ends.inferred];
  const reading: FormReading = { kind: "dated", bound: "within", precision: "range", inferred };
  if (begins.year === undefined || ends.year === undefined) return reading;
  const first = begin.in(begins.year)?.first;
  const last = end.in(ends.year)?.last;
  if (first === undefined || last === undefined || first > last) return undefined;
  return { ...reading, first, last };
}
