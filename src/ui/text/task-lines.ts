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
  row: (number: number, title: string, words: string) =>
    words === "" ? `TT ${number}. ${title}. Chưa ghi thời hạn` : `TT ${number}. ${title}. Thời hạn: ${words}`,
} as const;
