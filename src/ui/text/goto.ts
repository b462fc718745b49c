/** The box that goes to a row. */
export const gotoText = {
  title: "Đi tới",
  label: "Số TT hoặc mục",
  hint: "Gõ một số TT như 12, nhiều dòng như 12:20, hoặc số mục như III.",
  go: "Đi tới",
  clearFilter: "Bỏ lọc rồi đi tới",
  notUnderstood: "Chưa rõ đi tới đâu. Hãy gõ một số TT như 12, nhiều dòng như 12:20, hoặc số mục như III.",
  noSuch: "Không có TT hay mục nào như vậy trong kế hoạch này.",
  onlyTasks: (count: number) => `Kế hoạch chỉ có TT từ 1 đến ${count}.`,
  onlySections: (last: string) => `Kế hoạch chỉ có các mục từ I đến ${last}.`,
  hidden: "Dòng này đang bị bộ lọc ẩn.",
} as const;
