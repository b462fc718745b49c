import { lastOfMonth } from "../calendar.ts";
import { partOf } from "../words.ts";
import type { DeadlineForm } from "./form.ts";
import { rangeForm } from "./range.ts";

const AND_ON = /,? va (?:cac|nhung) nam (?:tiep theo|tiep sau|sau|sau do|ke tiep|toi)$/;

/** 2026 - 2027 và các năm tiếp theo: it starts in the first of the years and does not end. */
export const onwardForm: DeadlineForm = {
  name: "onward",
  read(words, context) {
    const match = AND_ON.exec(words.text);
    const range = match && rangeForm.read(partOf(words, 0, match.index), context);
    if (!range?.first?.endsWith("-01-01")) return undefined;
    const startsBy = lastOfMonth(Number(range.first.slice(0, 4)), 12);
    return { kind: "dated", bound: "from", precision: "year", first: range.first, startsBy };
  },
};
