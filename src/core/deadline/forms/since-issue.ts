import { addDays } from "../calendar.ts";
import type { DeadlineForm } from "./form.ts";

// trong vòng 30 ngày kể từ ngày ban hành Kế hoạch này · sau 15 ngày kể từ ngày Kế hoạch được ban hành
const SINCE_ISSUE =
  /^(?:trong vong|trong thoi han|trong|cham nhat|khong qua|sau) (\d{1,3}) ngay,? (?:ke tu|tinh tu|tu) (?:ngay )?(?:ban hanh|ky ban hanh|ky) (?:ke hoach|quyet dinh|van ban)(?: nay)?$/;

/** Counted from the day the plan was issued; working days need a list of holidays and stay with what is waited for. */
export const sinceIssueForm: DeadlineForm = {
  name: "since-issue",
  read({ text }, { issuedOn }) {
    const days = SINCE_ISSUE.exec(text)?.[1];
    if (days === undefined || issuedOn === undefined) return undefined;
    const last = addDays(issuedOn, Number(days));
    return { kind: "dated", bound: "by", precision: "day", last, inferred: [{ what: "start", from: "plan" }] };
  },
};
