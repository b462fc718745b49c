import { shownName } from "./shown-name.ts";

/** Sentences of taking in many files at once. */
export const importBatchText = {
  title: "Nhập tất cả tệp đã rõ",
  hint: "Tất cả được nhập trong một lần và hoàn tác được trong một bước.",
  file: "Tệp",
  added: "Nhiệm vụ mới",
  changed: "Nhiệm vụ thay đổi",
  cells: "Số ô sửa",
  doubtful: "Dòng còn ngờ",
  doubtfulHint:
    "Dòng còn ngờ gần giống một nhiệm vụ do tệp khác mang đến nên chưa được nhập. Muốn nhập, hãy nhập riêng tệp đó rồi ghép từng dòng.",
  nothingMore: "Các tệp ở trên đã ghi như tệp này, không còn gì mới.",
  differs: (file: string, earlier: readonly string[]) =>
    `Tệp “${shownName(file)}” ghi khác ${earlier.length === 0 ? "tệp nhập trước nó" : earlier.map((name) => `“${shownName(name)}”`).join(", ")}`,
} as const;
