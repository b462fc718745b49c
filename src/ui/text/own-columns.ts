import type { ColumnType } from "../../core/model/index.ts";
import type { ColumnNameProblem } from "../../workspace/commands/index.ts";
import { columnTypeText } from "./column-types.ts";

const number = (value: number) => value.toLocaleString("vi-VN");

const readAs = (type: ColumnType) =>
  type === "list" ? "có trong các lựa chọn" : `đọc được là ${columnTypeText[type].name}`;

/** Only texts that should be one value are marked in the grid. */
const keptAs = (type: ColumnType) =>
  columnTypeText[type].unread === undefined
    ? "Nội dung vẫn giữ nguyên."
    : "Nội dung vẫn giữ nguyên; các ô đó được đánh dấu để sửa dần.";

/** Sentences of the dialogs in which a column is added, changed or deleted. */
export const ownColumnText = {
  addTitle: "Thêm cột",
  editTitle: (name: string) => `Sửa cột “${name}”`,
  name: "Tên cột",
  nameHint: "Tên này hiện ở đầu cột và ở hàng tiêu đề khi xuất tệp.",
  nameProblems: {
    "blank-name": "Hãy nhập tên cột, có ít nhất một chữ hoặc số.",
    "long-name": "Tên cột dài quá 80 ký tự. Hãy đặt tên ngắn hơn.",
    "taken-name": "Đã có cột mang tên này. Hãy đặt tên khác.",
    "number-name": "Tên này dành cho cột số thứ tự. Hãy đặt tên khác.",
  } satisfies Record<ColumnNameProblem, string>,
  type: "Kiểu nội dung",
  fixedType: "Đây là cột có sẵn của kế hoạch: đổi tên được, còn kiểu nội dung thì giữ nguyên.",
  example: (text: string) => `Ví dụ: ${text}`,
  options: "Các lựa chọn",
  optionsHint: "Mỗi dòng là một lựa chọn, theo thứ tự sẽ hiện trong danh sách. Vẫn gõ được nội dung khác.",
  noOptions: "Hãy nhập ít nhất một lựa chọn.",
  takeTexts: (count: number) => `Lấy ${number(count)} nội dung đang có trong cột`,
  notUnderstood: (count: number, filled: number, type: ColumnType, example: string) =>
    `${number(count)} trong ${number(filled)} ô có nội dung không ${readAs(type)}, ví dụ “${example}”. ${keptAs(type)}`,
  allUnderstood: (filled: number, type: ColumnType) => `Cả ${number(filled)} ô có nội dung đều ${readAs(type)}.`,
  add: "Thêm cột",
  save: "Lưu",
  cancel: "Thôi",
  gone: "Cột này vừa bị xóa ở cửa sổ khác.",
  deleteTitle: (name: string) => `Xóa cột “${name}”?`,
  deleteQuestion: (filled: number) =>
    `Cột có nội dung ở ${number(filled)} nhiệm vụ. Nội dung đó bị xóa cùng với cột. Bấm Ctrl+Z, hoặc mở Lịch sử thay đổi, để lấy lại cột với đủ nội dung.`,
  hideInstead: "Nếu chỉ muốn bảng gọn hơn, hãy ẩn cột: nội dung vẫn còn.",
  delete: "Xóa cột",
  hide: "Ẩn cột",
  keep: "Giữ cột",
  deleted: (name: string) => `Đã xóa cột “${name}”.`,
  needed: "Đây là cột có sẵn của kế hoạch nên không xóa được; có thể ẩn cột để bảng gọn hơn.",
  editColumn: (name: string) => `Sửa cột ${name}`,
  deleteColumn: (name: string) => `Xóa cột ${name}`,
} as const;
