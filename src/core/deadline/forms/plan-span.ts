import { yearSpan } from "../calendar.ts";
import type { DeadlineForm } from "./form.ts";

const WHOLE =
  /^(?:trong |ca |suot |toan )+(?:giai doan|thoi ky|qua trinh thuc hien ke hoach|thoi gian thuc hien ke hoach)(?: (?:cua |thuc hien )?ke hoach)?(?: nay)?$/;

/** Cả giai đoạn · trong suốt giai đoạn: the years the plan covers. */
export const planSpanForm: DeadlineForm = {
  name: "plan-span",
  read({ text }, { firstYear, lastYear }) {
    if (!WHOLE.test(text)) return undefined;
    const reading = { kind: "dated", bound: "within", precision: "range" } as const;
    if (firstYear === undefined) return reading;
    const { first } = yearSpan(firstYear);
    const { last } = yearSpan(lastYear ?? firstYear);
    return { ...reading, first, last, inferred: [{ what: "year", from: "plan" }] };
  },
};
