import { addDays } from "../calendar.ts";
import { partOf } from "../words.ts";
import { datedForm } from "./dated.ts";
import type { DeadlineForm } from "./form.ts";

const AFTER = /^(?:ngay )?sau (?=ngay \d|\d{1,2} ?[/.-]|thang \d|quy |nam \d)/;

/** Sau ngày 30/6/2026 · sau Quý I/2026: it may start on the day after. */
export const afterForm: DeadlineForm = {
  name: "after",
  read(words, context) {
    const start = AFTER.exec(words.text)?.[0].length;
    if (start === undefined) return undefined;
    const time = datedForm.read(partOf(words, start, words.text.length), context);
    if (time?.last === undefined || (time.bound !== "by" && time.bound !== "within")) return undefined;
    const first = addDays(time.last, 1);
    return { kind: "dated", bound: "from", precision: "day", first, startsBy: first, inferred: time.inferred ?? [] };
  },
};
