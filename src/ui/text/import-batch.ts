/** Sentences of taking in many files at once. */
export const importBatchText = {
  title: "Nhập tất cả tệp đã rõ",
  hint: "Tất cả được nhập trong một lần và hoàn tác được trong một bước.",
  file: "Tệp",
  added: "Nhiệm vụ mới",
  changed: "Nhiệm vụ thay đổi",
  cells: "Số ô sửa",
  differs: (file: string, earlier: readonly string[]) =>
    `Tệp “${file}” ghi khác ${earlier.length === 0 ? "tệp nhập trước nó" : earlier.map((name) => `“${name}”`).join(", ")}`,
} as const;
