import { DAILY_RULE, EVERY_MONTH, monthEndRule, weekDayRule } from "../recurrence.ts";
import type { DeadlineForm } from "./form.ts";

/** The rule of a rhythm's name; the due day of a month, quarter or year is its last, of a week the Friday. */
const RULES: ReadonlyMap<string, string> = new Map([
  ["ngay", DAILY_RULE],
  ["tuan", weekDayRule("FR")],
  ["thang", monthEndRule(EVERY_MONTH)],
  ["quy", monthEndRule([3, 6, 9, 12])],
  ["3 thang", monthEndRule([3, 6, 9, 12])],
  ["6 thang", monthEndRule([6, 12])],
  ["nua nam", monthEndRule([6, 12])],
  ["nam", monthEndRule([12])],
]);

const EVERY = "(?:hang|moi|tung)";
const UNIT = "(ngay|tuan|thang|quy|(?:0?6|sau) thang|(?:0?3|ba) thang|nua nam|nam)";
/** hằng năm · định kỳ hàng năm · định kỳ 6 tháng · mỗi quý một lần */
const RHYTHM = new RegExp(
  `^(?:theo )?(?:dinh ky (?:theo )?${EVERY}|dinh ky theo|dinh ky|${EVERY}) (?:0?1 |mot )?${UNIT}(?: (?:0?1|mot) lan| ?\\/ ?lan)?$`,
);
/** 6 tháng/lần · 1 quý/lần · mỗi năm 2 lần · 02 lần/năm · một năm hai lần */
const ONCE_PER = new RegExp(`^(?:dinh ky )?(?:0?1 |mot )?${UNIT}(?: ?\\/ ?(?:0?1 |mot )?| (?:0?1|mot) )lan$`);
const ONCE_A = new RegExp(`^(?:dinh ky )?(?:0?1|mot) lan(?: ?\\/ ?| trong | moi | mot )${UNIT}$`);
const TIMES_A_YEAR =
  /^(?:dinh ky )?(?:(?:it nhat )?(?:0?([1-4])|(mot|hai|bon|tu)) lan(?: ?\/ ?| trong | moi | mot | 1 )(?:mot |1 )?nam|(?:moi|hang|mot|1) nam (?:0?([1-4])|(mot|hai|bon|tu)) lan)$/;
const YEARLY_TIMES: ReadonlyMap<string, readonly number[]> = new Map([
  ["1", [12]],
  ["mot", [12]],
  ["2", [6, 12]],
  ["hai", [6, 12]],
  ["4", [3, 6, 9, 12]],
  ["bon", [3, 6, 9, 12]],
  ["tu", [3, 6, 9, 12]],
]);
/** The words name a rhythm without saying which. */
const UNNAMED = /^(?:theo )?dinh ky$/;

export const rhythmForm: DeadlineForm = {
  name: "rhythm",
  read({ text }) {
    if (UNNAMED.test(text)) return { kind: "recurring" };
    const rrule = text === "thuong nien" ? monthEndRule([12]) : (unitRule(text) ?? timesRule(text));
    return rrule === undefined ? undefined : recurring(rrule);
  },
};

function unitRule(text: string): string | undefined {
  const unit = (RHYTHM.exec(text) ?? ONCE_PER.exec(text) ?? ONCE_A.exec(text))?.[1];
  return unit === undefined ? undefined : RULES.get(unit.replace(/^(?:06|sau) /, "6 ").replace(/^(?:03|ba) /, "3 "));
}

function timesRule(text: string): string | undefined {
  const times = TIMES_A_YEAR.exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  const months = times === undefined ? undefined : YEARLY_TIMES.get(times);
  return months && monthEndRule(months);
}

function recurring(rrule: string) {
  return rrule === DAILY_RULE
    ? ({ kind: "recurring", rrule } as const)
    : ({ kind: "recurring", rrule, inferred: [{ what: "day", from: "convention" }] } as const);
}
