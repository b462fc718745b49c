import type { IsoDate } from "../../model/index.ts";
import { addDays, daysInMonth, isoDay } from "../calendar.ts";
import type { DeadlineForm, FormReading } from "./form.ts";

const THIS_PLAN = "(?:ke hoach(?: nay)?|(?:quyet dinh|chuong trinh|de an|van ban|nghi quyet|chi thi) nay)";
const ISSUED = `(?:(?:ky )?ban hanh|ky)(?: ${THIS_PLAN})?|${THIS_PLAN} (?:duoc )?(?:ky )?(?:ban hanh|phe duyet)`;
// trong vòng 30 ngày kể từ ngày ban hành Kế hoạch này · sau 15 ngày kể từ ngày Kế hoạch được ban hành · 3 tháng kể từ …
const SINCE_ISSUE = new RegExp(
  `^(?:(?:trong vong|trong thoi han|trong|cham nhat|khong qua|sau) )?(?:la |sau )?(\\d{1,3}) (ngay|tuan|thang),? (?:ke tu|tinh tu|tu|sau) (?:ngay |khi )?(?:${ISSUED})$`,
);

// từ ngày ban hành Kế hoạch · kể từ ngày ký
const FROM_ISSUE = new RegExp(`^(?:bat dau )?(?:ke |tinh )?tu (?:ngay|khi) (?:${ISSUED})$`);

/** Counted from the day the plan was issued; working days need a list of holidays and stay with what is waited for. */
export const sinceIssueForm: DeadlineForm = {
  name: "since-issue",
  read({ text }, { issuedOn }) {
    if (issuedOn === undefined) return undefined;
    if (FROM_ISSUE.test(text)) return { ...FROM_START, first: issuedOn, startsBy: issuedOn };
    const match = SINCE_ISSUE.exec(text);
    if (!match) return undefined;
    const last = afterSome(Number(match[1]), match[2] ?? "", issuedOn);
    return { kind: "dated", bound: "by", precision: "day", last, inferred: [{ what: "start", from: "plan" }] };
  },
};

const FROM_START: FormReading = {
  kind: "dated",
  bound: "from",
  precision: "day",
  inferred: [{ what: "start", from: "plan" }],
};

function afterSome(count: number, unit: string, day: IsoDate): IsoDate {
  if (unit !== "thang") return addDays(day, count * (unit === "tuan" ? 7 : 1));
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return isoDay(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month))) ?? day;
}
