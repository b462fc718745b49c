import type { LaneKind } from "../../core/timeline/index.ts";

/** Each task's line along the years. */
export const taskLinesText = {
  list: "Dòng thời gian của các nhiệm vụ",
  years: "Khoảng thời gian",
  allYears: (first: number, last: number) => (first === last ? `Năm ${first}` : `Cả kế hoạch ${first} – ${last}`),
  year: (year: number) => `Năm ${year}`,
  month: (month: number) => `T${month}`,
  print: "In",
  tasks: "Nhiệm vụ",
  paper: (planNumber: string, years: string) => `Dòng thời gian các nhiệm vụ, ${planNumber}. ${years}`,
  none: "Không có nhiệm vụ nào đang xem.",
  legend: "Chú thích",
  kinds: {
    due: "Hạn",
    rhythm: "Định kỳ",
    span: "Thời gian thực hiện",
    start: "Bắt đầu",
    ongoing: "Thường xuyên",
    daily: "Hằng ngày, hằng tuần",
    waiting: "Chờ văn bản, sự kiện",
  } satisfies Record<LaneKind, string>,
  /** Said before a task's number. */
  number: "TT",
  words: (words: string) => (words === "" ? "Chưa ghi thời hạn" : `Thời hạn: ${words}`),
  hint: (title: string, words: string) => `${title}\n${words}`,
} as const;
