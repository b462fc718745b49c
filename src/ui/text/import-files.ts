import type { RowCounts } from "../../core/merge/index.ts";
import type { FileFilter } from "../import/files/file-list.ts";
import type { Doubt, DoubtKind } from "../import/session/part-doubts.ts";
import type { Standing } from "../import/session/standing.ts";
import { shownName } from "./shown-name.ts";

const number = (value: number) => value.toLocaleString("vi-VN");

const DOUBTS: Readonly<Record<DoubtKind, (count: string) => string>> = {
  "no-content-column": () => "chưa biết cột nào là nội dung nhiệm vụ",
  "unsure-sheet": () => "chưa chắc trang tính này có nhiệm vụ",
  "left-sheets": (count) => `${count} trang tính chưa lấy có thể có nhiệm vụ`,
  "unsure-columns": (count) => `${count} cột chưa chắc`,
  "unsure-rows": (count) => `${count} dòng chưa chắc`,
  "dates-swapped": (count) => `${count} cột có thể bị đổi chỗ ngày và tháng`,
  "letters-unread": () => "có chữ chưa đọc được thành tiếng Việt",
  "doubtful-rows": (count) => `${count} dòng chưa biết ứng với nhiệm vụ nào`,
  "nothing-matched": () => "không dòng nào khớp với kế hoạch",
  conflicts: (count) => `${count} ô mâu thuẫn`,
};

/** Sentences of the first step of the import dialog: the files. */
export const importFilesText = {
  dropTitle: "Kéo tệp hoặc thư mục thả vào đây",
  gathering: "Đang tìm các tệp…",
  dropPromise: "Kế hoạch chỉ thay đổi khi bạn bấm “Nhập”, và hoàn tác được.",
  list: "Các tệp đã chọn",
  file: "Tệp",
  sender: "Nơi gửi",
  senderOf: (name: string) => `Nơi gửi của tệp ${shownName(name)}`,
  understood: "Đã hiểu",
  compared: "So với kế hoạch",
  standing: "Tình trạng",
  acts: "Thao tác",
  sortBy: (column: string) => `Sắp xếp theo ${column}`,
  filterLabel: "Lọc theo tình trạng",
  overview: ({ all, clear, look, failed }: Readonly<Record<FileFilter, number>>) =>
    `Đã đọc ${number(all)} tệp: ${number(clear)} rõ ràng, ${number(look)} cần xem, ${number(failed)} không đọc được.`,
  nextToLook: (count: number) => `Tệp cần xem tiếp theo (${number(count)})`,
  filters: {
    all: "Tất cả",
    clear: "Rõ ràng",
    look: "Cần xem",
    failed: "Không đọc được",
    imported: "Đã nhập",
  },
  standings: {
    waiting: "Đang chờ",
    reading: "Đang đọc…",
    failed: "Không đọc được",
    "no-tasks": "Cần xem",
    comparing: "Đang so sánh…",
    doubtful: "Cần xem",
    clear: "Rõ ràng",
    imported: "Đã nhập",
  } satisfies Record<Standing, string>,
  noTasks: "Chưa tìm thấy bảng nhiệm vụ nào. Hãy bấm “Xem” để chỉ dòng tiêu đề, hoặc bỏ tệp này.",
  doubts: (doubts: readonly Doubt[]) => {
    const words = doubts.map(({ kind, count }) => DOUBTS[kind](number(count))).join("; ");
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  },
  nothingNew: "Không có gì mới so với kế hoạch.",
  tasks: (tasks: number, sections: number) =>
    sections === 0 ? `${number(tasks)} nhiệm vụ` : `${number(tasks)} nhiệm vụ, ${number(sections)} mục`,
  sheets: (names: readonly string[], all: number) => {
    const shown = names.slice(0, 2).map((name) => `“${name}”`);
    const rest = names.length > 2 ? ` và ${number(names.length - 2)} trang nữa` : "";
    return `Trang ${shown.join(", ")}${rest}${all > names.length ? ` (tệp có ${number(all)} trang)` : ""}`;
  },
  counts: ({ added, changed, conflict, unchanged, doubtful, leftOut }: RowCounts) =>
    [
      [added, "mới"],
      [changed, "thay đổi"],
      [conflict, "mâu thuẫn"],
      [doubtful, "còn ngờ"],
      [unchanged, "không đổi"],
      [leftOut, "bỏ qua"],
    ] as const,
  remembered: "Hiểu như lần trước",
  imported: (count: number) => (count === 0 ? "Không có gì mới so với các tệp trước." : `${number(count)} thay đổi`),
  open: "Xem",
  openFile: (name: string) => `Xem tệp ${shownName(name)}`,
  retry: "Đọc lại",
  retryFile: (name: string) => `Đọc lại tệp ${shownName(name)}`,
  remove: "Bỏ tệp này",
  removeFile: (name: string) => `Bỏ tệp ${shownName(name)}`,
  cancel: "Hủy",
  cancelReading: (name: string) => `Hủy đọc tệp ${shownName(name)}`,
  readerFailed: "Phần đọc tệp chưa tải được. Hãy kiểm tra mạng rồi bấm “Đọc lại”.",
  progress: (read: number, all: number) => `Đã đọc ${number(read)} / ${number(all)} tệp`,
  stopReading: "Dừng đọc",
  stopped: (left: number) => `Đã dừng, còn ${number(left)} tệp chưa đọc.`,
  goOn: "Đọc tiếp",
  noneShown: "Không có tệp nào ở tình trạng này.",
  withoutNews: (count: number) => `${number(count)} tệp rõ ràng không có gì mới nên không cần nhập.`,
  importClear: (count: number) => `Nhập tất cả tệp đã rõ (${number(count)})`,
} as const;
