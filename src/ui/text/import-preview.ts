import type { ConflictReason, RowCounts } from "../../core/merge/index.ts";

const number = (value: number) => value.toLocaleString("vi-VN");

/** Sentences of the preview that settle rows and cells: conflicts, rows in doubt, links. */
export const previewText = {
  sum: ({ added, changed, conflict, unchanged, doubtful, leftOut }: RowCounts) => {
    const all = added + changed + conflict + unchanged + doubtful + leftOut;
    const parts = [
      [added, "mới"],
      [changed, "thay đổi"],
      [conflict, "mâu thuẫn"],
      [doubtful, "còn ngờ"],
      [unchanged, "không đổi"],
      [leftOut, "bỏ qua"],
    ] as const;
    const shown = parts.filter(([count]) => count > 0).map(([count, word]) => `${number(count)} ${word}`);
    return `${number(all)} dòng nhiệm vụ trong tệp${shown.length === 0 ? "" : ` = ${shown.join(" + ")}`}`;
  },
  conflictHint: "Ở những ô này kế hoạch được giữ nguyên cho đến khi bạn chọn lấy theo tệp.",
  conflictWhy: {
    "both-changed": "Kế hoạch và tệp đều đã sửa ô này",
    "rows-differ": "Hai dòng của tệp ghi khác nhau",
    "files-differ": "Tệp khác trong lần nhập này ghi khác",
  } satisfies Record<ConflictReason, string>,
  keepPlan: "Giữ kế hoạch",
  takeFile: "Lấy theo tệp",
  keepAll: "Giữ tất cả như kế hoạch",
  takeAll: "Lấy tất cả theo tệp",
  conflictOf: (column: string, task: string) => `“${column}” của ${task}`,
  keptNewer: (columns: string) =>
    `Tệp ghi như kế hoạch trước đây; kế hoạch đã có nội dung mới hơn, giữ nguyên: ${columns}`,

  doubtfulHint: "Chưa biết chắc các dòng này ứng với nhiệm vụ nào. Dòng chưa chọn thì không được nhập.",
  doubtfulLegend: (row: number) => `Dòng ${number(row)} của tệp là`,
  candidate: (task: string, percent: number) => `${task} (giống ${percent}%)`,
  otherTask: "Nhiệm vụ khác…",
  newTask: (section: string) => (section === "" ? "Nhiệm vụ mới" : `Nhiệm vụ mới, vào mục “${section}”`),
  leave: "Để lại, chưa nhập",

  sectionOf: (row: number) => `Mục của nhiệm vụ mới ở dòng ${number(row)}`,
  sectionOfAll: "Mục của tất cả nhiệm vụ mới",
  moveAll: "Đưa tất cả vào mục…",

  relink: "Ghép lại",
  relinkRow: (row: number) => `Ghép lại dòng ${number(row)} với nhiệm vụ khác`,
  asNewTask: "Là nhiệm vụ mới",
  asGuessed: "Để ứng dụng tự ghép",
  search: "Tìm nhiệm vụ",
  searchHint: "Gõ số hoặc vài chữ trong nội dung",
  nothingFound: "Không tìm thấy nhiệm vụ nào.",
  done: "Xong",
} as const;
