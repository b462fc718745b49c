import { fold } from "../../text/index.ts";
import { partOf } from "../words.ts";
import { findCitation, withoutCitations } from "./citation.ts";
import { datedForm } from "./dated.ts";
import type { DeadlineForm } from "./form.ts";
import { monthlyForm } from "./monthly.ts";
import { ongoingForm } from "./ongoing.ts";
import { rangeForm } from "./range.ts";
import { rhythmForm } from "./rhythm.ts";
import { spannedForm } from "./spanned.ts";
import { yearlyForm } from "./yearly.ts";

const FOLLOWING = /,? (?:thuc hien )?theo (?=\S)/;
const WHEN = [ongoingForm, rhythmForm, spannedForm, yearlyForm, monthlyForm, datedForm, rangeForm];
/** The years of a plan that is followed: "theo kế hoạch năm 2026", "… giai đoạn 2026 - 2030". */
const YEARS = / (?:nam|giai doan) 20\d\d(?: ?- ?20\d\d)?/g;
const PLAN_BEFORE = /(?:ke hoach|chuong trinh|nghi quyet|de an|quyet dinh|chi tieu|nhiem vu)[a-z ,]{0,60}$/;

function withoutYearsOfPlans(event: string): string {
  return event.replace(YEARS, (years, at: number) =>
    PLAN_BEFORE.test(event.slice(Math.max(0, at - 80), at)) ? "" : years,
  );
}

/** Thường xuyên theo kế hoạch · hằng năm theo quy định · Quý I/2026 theo hướng dẫn của Bộ Nội vụ */
export const followingForm: DeadlineForm = {
  name: "following",
  read(words, context) {
    const match = FOLLOWING.exec(words.text);
    if (!match) return undefined;
    const what = partOf(words, 0, match.index);
    const event = words.verbatim(match.index + match[0].length, words.text.length);
    // Numbers outside a citation may be a due day: then this is more than a manner of doing it.
    if (/\d/.test(withoutYearsOfPlans(fold(withoutCitations(event))))) return undefined;
    const reading = WHEN.reduce<ReturnType<DeadlineForm["read"]>>(
      (read, form) => read ?? form.read(what, context),
      undefined,
    );
    const citation = findCitation(event);
    return reading && { ...reading, event, follows: true, ...(citation && { citation }) };
  },
};
