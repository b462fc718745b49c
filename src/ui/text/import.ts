import type { TransactionDetail } from "../../core/change/index.ts";
import type { FillMode, MatchReason, RowMatch } from "../../core/merge/index.ts";
import type { MappedRole } from "../../core/sheet/index.ts";
import { shownName } from "./shown-name.ts";

const ROLE_NAMES: Readonly<Record<MappedRole, string>> = {
  number: "TT",
  content: "Nội dung thực hiện",
  product: "Sản phẩm/Kết quả",
  lead: "Cơ quan chủ trì",
  support: "Cơ quan phối hợp",
  deadline: "Thời gian hoàn thành",
  status: "Trạng thái",
  progress: "Tiến độ %",
  result: "Kết quả thực hiện",
  note: "Ghi chú",
  "lead-and-support": "Chủ trì và phối hợp (chung một cột)",
  mark: "Mã nhiệm vụ (cột ẩn)",
};

/** The plain name of a column's role; an unknown one as it is. */
export function columnRoleName(role: string): string {
  return Object.hasOwn(ROLE_NAMES, role) ? ROLE_NAMES[role as MappedRole] : role;
}

const MATCH_REASONS: Readonly<Record<MatchReason, string>> = {
  linked: "bạn đã ghép",
  remembered: "như lần trước bạn đã ghép",
  mark: "cùng mã nhiệm vụ trong tệp",
  "number-and-content": "cùng số, cùng nội dung",
  "content-in-section": "cùng nội dung trong mục",
  content: "cùng nội dung",
  "repeated-content": "nội dung lặp lại, hãy xem lại",
  "number-and-similar": "cùng số, nội dung gần giống",
  similar: "nội dung gần giống, hãy xem lại",
  "in-order": "nội dung gần giống, đúng thứ tự",
};

const number = (value: number) => value.toLocaleString("vi-VN");

/** Sentences of the import dialog. */
export const importText = {
  title: "Nhập tệp",
  steps: { files: "Chọn tệp", understanding: "Cách hiểu", preview: "Xem trước", "new-plan": "Kế hoạch mới" },
  stepsLabel: "Các bước nhập tệp",
  planStepsLabel: "Các bước lập kế hoạch mới",
  stepOf: (step: string, file: string) => `${step}: ${shownName(file)}`,
  sheetInTurn: (sheet: string, turn: number, count: number) =>
    ` · Trang “${sheet}” (${number(turn)} / ${number(count)} trang có nhiệm vụ)`,
  close: "Đóng",
  back: "Quay lại",
  toPreview: "Xem trước thay đổi",

  jump: (row: number) => `Đến dòng ${number(row)}`,

  kinds: {
    changed: "Thay đổi",
    new: "Mới",
    conflict: "Mâu thuẫn",
    doubtful: "Còn ngờ",
    untouched: "Không đổi",
    leftOut: "Bỏ qua",
    missing: "Không có trong tệp",
  },
  kindsLabel: "Lọc theo loại",
  matchNote: ({ rowNumber, reason, similarity }: RowMatch): string => {
    const alike = similarity === 1 ? "" : ` (giống ${Math.floor(similarity * 100)}%)`;
    return `Dòng ${number(rowNumber)} · ${MATCH_REASONS[reason]}${alike}`;
  },
  task: (label: string) => (label === "" ? "Nhiệm vụ chưa có số" : `Nhiệm vụ ${label}`),
  row: (value: number) => `Dòng ${number(value)}`,
  newTask: "Nhiệm vụ mới",
  intoSection: (title: string) => (title === "" ? "Vào mục không tên" : `Vào mục “${title}”`),
  intoNewSection: (title: string) => `Vào mục mới “${title}”`,
  column: "Cột",
  inPlan: "Trong kế hoạch",
  inFile: "Trong tệp",
  content: "Nội dung",
  blank: "(trống)",
  takeAll: "Lấy tất cả",
  takeRow: (label: string) => `Lấy ${label}`,
  takeCell: (column: string, label: string) => `Lấy “${column}” của ${label}`,
  keptBlank: (columns: string) => `Tệp để trống, kế hoạch giữ nguyên: ${columns}`,
  untouchedHint: "Các nhiệm vụ này giống hệt kế hoạch.",
  missingHint: "Các nhiệm vụ này có trong kế hoạch nhưng không có trong tệp. Chúng được giữ nguyên, không bị xóa.",
  leftOutHint: "Các dòng này không được nhập.",
  noneOfKind: "Không có dòng nào.",
  noContentWhy: "Không có nội dung nhiệm vụ",
  duplicateWhy: (first: number, isIdentical: boolean) =>
    isIdentical ? `Giống hệt dòng ${number(first)}` : `Trùng nhiệm vụ với dòng ${number(first)} nhưng có ô khác`,
  comparing: "Đang so sánh với kế hoạch…",
  nothingToChange: "Tệp giống hệt kế hoạch: không có gì để nhập.",
  fill: "Khi kế hoạch đã có nội dung:",
  fillModes: {
    given: "Thay ở những ô mà tệp có ghi",
    blanks: "Chỉ điền vào ô còn trống",
    all: "Thay tất cả, ô trống trong tệp thì xóa",
  } satisfies Record<FillMode, string>,
  fillHints: {
    given: "Ô để trống trong tệp không làm mất nội dung đang có.",
    blanks: "Nội dung đang có trong kế hoạch được giữ nguyên.",
    all: "Ô để trống trong tệp cũng làm trống ô trong kế hoạch. Cột không ghép thì giữ nguyên.",
  } satisfies Record<FillMode, string>,
  fileGone: (file: string) =>
    `Không đọc lại được tệp “${shownName(file)}” từ máy nên chưa nhập. Hãy chọn lại tệp rồi nhập.`,
  showSheet: "Xem cách hiểu",
  importing: "Đang nhập…",
  preparing: "Đang chuẩn bị nhập. Kế hoạch chưa thay đổi.",
  storing: "Đã nhập vào kế hoạch, đang lưu vào máy…",
  progressLabel: "Đã làm được",
  cancelled: "Đã hủy, chưa nhập gì.",
  cancel: "Hủy",
  commitBatch: (files: number) => `Nhập ${number(files)} tệp`,
  offered: "Thêm cột chỉ có trong tệp vào kế hoạch:",
  offeredColumn: (name: string, filled: number) => `${shownName(name)} (${number(filled)} dòng có nội dung)`,
  notes: (count: number) => `Lưu ý khi đọc tệp (${number(count)})`,
  moreNotes: (count: number) => `và ${number(count)} dòng nữa`,
  pages: "Trang",
  page: (page: number, pages: number) => `Trang ${number(page)} / ${number(pages)}`,
  previousPage: "Trang trước",
  nextPage: "Trang sau",
  summary: (added: number, changed: number, cells: number) =>
    added + changed === 0
      ? "Chưa chọn thay đổi nào."
      : [
          added > 0 ? `Thêm ${number(added)} nhiệm vụ` : "",
          changed > 0 ? `sửa ${number(cells)} ô ở ${number(changed)} nhiệm vụ` : "",
        ]
          .filter((part) => part !== "")
          .join(", ")
          .replace(/^s/, "S"),
  commit: (count: number) => `Nhập ${number(count)} thay đổi`,
  commitLater: "Nhập",
  commitNothing: "Không có gì để nhập",
  movedOn: "Kế hoạch vừa thay đổi nên bản xem trước đã được tính lại. Hãy xem lại rồi bấm “Nhập”.",
  done: ({ file, files, added = 0, changed = 0 }: TransactionDetail): string => {
    const parts = [
      Number(added) > 0 ? `thêm ${number(Number(added))}` : "",
      Number(changed) > 0 ? `sửa ${number(Number(changed))}` : "",
    ].filter((part) => part !== "");
    const what = files === undefined ? `“${shownName(String(file ?? ""))}”` : `${number(Number(files))} tệp`;
    return `Đã nhập ${what}: ${parts.join(", ")} nhiệm vụ.`;
  },
  undo: "Hoàn tác",
} as const;
