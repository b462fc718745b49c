import type { Sender } from "../../core/model/index.ts";
import { shownName } from "./shown-name.ts";

const number = (value: number) => value.toLocaleString("vi-VN");

/** Sentences of the list of senders whose files were corrected before. */
export const importSendersText = {
  open: (count: number) => `Nơi gửi đã nhớ (${number(count)})`,
  title: "Nơi gửi đã nhớ",
  hint: "Những chỗ bạn đã sửa được dùng lại cho tệp sau của cùng nơi gửi. Quên một nơi gửi không làm thay đổi nhiệm vụ nào.",
  sender: "Nơi gửi",
  what: "Đã nhớ",
  acts: "Thao tác",
  remembered: ({ columns, lines, sheets, links, headers = [] }: Sender) =>
    [
      [headers.length, "dòng tiêu đề"],
      [columns.length, "cột"],
      [lines.length, "dòng"],
      [sheets.length, "trang tính"],
      [links.length, "cách ghép nhiệm vụ"],
    ]
      .filter(([count]) => Number(count) > 0)
      .map(([count, word]) => `${number(Number(count))} ${word}`)
      .join(", "),
  forget: "Quên",
  forgetSender: (name: string) => `Quên nơi gửi ${shownName(name)}`,
  none: "Chưa nhớ nơi gửi nào.",
  back: "Quay lại",
} as const;
