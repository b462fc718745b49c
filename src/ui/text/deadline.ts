import type { Citation, ClauseKind, DeadlineClause, Inference } from "../../core/deadline/index.ts";
import { type Rhythm, type Round, rhythmOf, WEEK_DAY_CODES } from "../../core/rules/index.ts";
import { formatDay } from "../state/format-day.ts";

const WEEK_DAYS: Readonly<Record<Rhythm["weekDay"], string>> = {
  MO: "thứ Hai",
  TU: "thứ Ba",
  WE: "thứ Tư",
  TH: "thứ Năm",
  FR: "thứ Sáu",
  SA: "thứ Bảy",
  SU: "Chủ nhật",
};

const INFERRED: Readonly<Record<Inference["what"], string>> = {
  year: "Năm không ghi trong ô",
  day: "Ngày cuối kỳ không ghi trong ô",
  part: "“Đầu”, “giữa”, “cuối” kỳ",
  century: "Năm chỉ ghi hai chữ số",
  start: "Ngày bắt đầu không ghi trong ô",
};

const SOURCES: Readonly<Record<Inference["from"], string>> = {
  plan: "lấy theo năm, ngày của kế hoạch",
  sibling: "lấy theo ý bên cạnh trong ô",
  convention: "hiểu theo thông lệ",
};

/** Sentences where a deadline is explained and corrected. */
export const deadlineText = {
  title: (number: string) => `Thời hạn của nhiệm vụ ${number}`,
  words: "Chữ trong ô",
  blank: "Ô này chưa ghi thời hạn.",
  understood: "Hiểu là",
  noCell: "Hãy chọn một nhiệm vụ để xem thời hạn của nó.",
  close: "Đóng",
  correct: "Sửa cách hiểu",
  correctOf: (words: string) => `Sửa cách hiểu “${words}”`,
  yours: (isEverywhere: boolean) =>
    isEverywhere ? "Đã sửa: luôn hiểu như vậy trong kế hoạch này" : "Đã sửa riêng cho ô này",
  forget: "Bỏ cách hiểu đã sửa",
  forgetOf: (words: string) => `Bỏ cách hiểu đã sửa của “${words}”`,
  notDeadline: "Không phải thời hạn",
  unread: (words: string) => `Chưa hiểu: “${words}”`,
  inferred: ({ what, from }: Inference) => `${INFERRED[what]}: ${SOURCES[from]}.`,
  cited: ({ document, number, date }: Citation) => {
    const named = document === "" ? `văn bản số ${number}` : `${document} số ${number}`;
    return date === undefined ? `Dẫn ${named}.` : `Dẫn ${named}; ${formatDay(date)} là ngày ký, không phải thời hạn.`;
  },
  next: (day: string, days: number) => {
    if (days === 0) return `Đến hạn hôm nay, ${formatDay(day)}.`;
    return `Lần tới hạn: ${formatDay(day)}, còn ${days} ngày.`;
  },
  over: (day: string) => `Hạn cuối đã qua: ${formatDay(day)}.`,
  noNext: "Không có ngày đến hạn nào sắp tới.",
  allRules: "Các cách hiểu đã sửa…",

  shape: "Hiểu là",
  shapes: {
    by: "Có hạn đến một ngày",
    range: "Làm trong một khoảng thời gian",
    from: "Bắt đầu từ một ngày",
    recurring: "Định kỳ",
    ongoing: "Thường xuyên",
    waiting: "Chờ văn bản hoặc sự kiện",
    none: "Không phải thời hạn",
  },
  isBefore: "Phải xong trước ngày này",
  day: "Hạn cuối",
  first: "Từ ngày",
  last: "Đến ngày",
  dayHint: "ngày/tháng/năm, ví dụ 31/12/2026",
  round: "Nhịp",
  rounds: {
    day: "Hằng ngày",
    week: "Hằng tuần",
    month: "Hằng tháng",
    quarter: "Hằng quý",
    "half-year": "6 tháng một lần",
    year: "Hằng năm",
  } satisfies Record<Round, string> as Record<Round, string>,
  weekDay: "Vào",
  weekDays: WEEK_DAYS,
  month: "Tháng",
  monthDay: { month: "Ngày trong tháng", last: "Ngày trong tháng cuối kỳ", year: "Ngày" },
  lastDay: "cuối tháng",
  event: "Chờ gì",
  eventHint: "ví dụ: có văn bản của Trung ương",
  label: "Việc đến hạn (nếu có)",
  labelHint: "ví dụ: Báo cáo kết quả",
  scope: "Áp dụng",
  scopes: { cell: "Chỉ ô này", plan: "Luôn hiểu như vậy" },
  scopeHints: {
    cell: "Chỉ nhiệm vụ này, khi ô còn giữ đúng chữ ấy.",
    plan: "Mọi ô của kế hoạch có đúng chữ ấy, kể cả ô nhập sau này.",
  },
  save: "Ghi cách hiểu",
  cancel: "Hủy",
  problems: {
    day: "Hãy ghi ngày/tháng/năm, ví dụ 31/12/2026.",
    order: "Ngày cuối phải bằng hoặc sau ngày đầu.",
    event: "Hãy ghi đang chờ gì.",
  },
  saved: { cell: "Đã sửa cách hiểu của ô này.", plan: "Từ nay luôn hiểu như vậy trong kế hoạch này." },
  kept: "Cách hiểu không đổi.",
  forgotten: "Đã bỏ cách hiểu đã sửa.",
  undo: "Hoàn tác",
  marks: {
    dated: "Có hạn",
    recurring: "Định kỳ",
    ongoing: "Thường xuyên",
    waiting: "Chờ văn bản, sự kiện",
    unknown: "Có chữ chưa hiểu",
  } satisfies Record<ClauseKind, string> as Record<ClauseKind, string>,
} as const;

/** What one clause means, as a sentence: "Báo cáo kết quả: hạn 31/12 hằng năm". */
export function clauseSentence(clause: DeadlineClause): string {
  const said = meaningSentence(clause);
  return clause.label === "" ? capital(said) : `${clause.label}: ${said}`;
}

function meaningSentence(clause: DeadlineClause): string {
  const { kind, rrule, event, first, last } = clause;
  switch (kind) {
    case "dated":
      return datedSentence(clause);
    case "recurring":
      return `định kỳ, ${rrule === undefined ? "chưa rõ ngày" : `hạn ${rhythmSentence(rrule)}`}`;
    case "ongoing":
      return `thường xuyên${spanSentence(first, last)}`;
    case "waiting":
      return `chờ: ${event ?? clause.source}${rrule === undefined ? "" : `, ${rhythmSentence(rrule)}`}`;
    case "unknown":
      return "chưa hiểu";
  }
}

function datedSentence({ first, last, bound, startsBy }: DeadlineClause): string {
  if (bound === "from" && first !== undefined) {
    const latest = startsBy === undefined || startsBy === first ? "" : `, chậm nhất ${formatDay(startsBy)}`;
    return `bắt đầu từ ${formatDay(first)}${latest}`;
  }
  if (last === undefined) return "có hạn, chưa rõ ngày";
  if (bound === "before") return `trước ${formatDay(last)}`;
  if (first !== undefined && first !== last) return `từ ${formatDay(first)} đến hạn ${formatDay(last)}`;
  return `hạn ${formatDay(last)}`;
}

function spanSentence(first: string | undefined, last: string | undefined): string {
  const from = first === undefined ? "" : ` từ ${formatDay(first)}`;
  return last === undefined ? from : `${from} đến ${formatDay(last)}`;
}

/** "31/12 hằng năm", "thứ Sáu hằng tuần". */
function rhythmSentence(rrule: string): string {
  const rhythm = rhythmOf(rrule);
  if (!rhythm) return otherRule(rrule);
  const { round, weekDay, day, month } = rhythm;
  const inMonth = day === "last" ? "ngày cuối" : `ngày ${day}`;
  switch (round) {
    case "day":
      return "hằng ngày";
    case "week":
      return `${WEEK_DAYS[weekDay]} hằng tuần`;
    case "month":
      return `${inMonth} hằng tháng`;
    case "quarter":
      return `${inMonth} của tháng cuối quý`;
    case "half-year":
      return `${yearDay(day, 6)} và ${yearDay(day, 12)} hằng năm`;
    case "year":
      return `${yearDay(day, month)} hằng năm`;
  }
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function yearDay(day: number | "last", month: number): string {
  if (day === "last" && month === 2) return "cuối tháng 2";
  return `${day === "last" ? LAST_DAYS[month - 1] : day}/${month}`;
}

/** Rules with several months or steps: the days of the year they name, as far as they name some. */
function otherRule(rrule: string): string {
  const months = /BYMONTH=([\d,]+)/.exec(rrule)?.[1]?.split(",").map(Number);
  const day = Number(/BYMONTHDAY=(-?\d+)(?:;|$)/.exec(rrule)?.[1] ?? "-1");
  if (!months) return "theo nhịp riêng";
  return `${months.map((month) => yearDay(day < 0 ? "last" : day, month)).join(", ")} hằng năm`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

/** The days of the week a rhythm may fall on, in order. */
export const weekDayChoices = WEEK_DAY_CODES.map((code) => ({ code, name: WEEK_DAYS[code] }));
