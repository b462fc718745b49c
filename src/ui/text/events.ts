import type { Transaction, TransactionDetail, TransactionEvent } from "../../core/change/index.ts";
import type { ColumnType } from "../../core/model/index.ts";
import { columnTypeText } from "./column-types.ts";
import { shownName } from "./shown-name.ts";

/** An act to be named; `taskNumber` is the number the task it touched has now. */
export type NamedAct = Pick<Transaction, "event" | "detail"> & { readonly taskNumber?: string | undefined };

/** "Sửa “Cơ quan chủ trì” ở nhiệm vụ 12": what an act did, in one line. */
export function eventSentence(act: NamedAct): string {
  return SENTENCES[act.event](act.detail, act.taskNumber);
}

type Sentence = (detail: TransactionDetail, taskNumber: string | undefined) => string;

const SENTENCES: Readonly<Record<TransactionEvent, Sentence>> = {
  "plan.create": ({ file }) => (file === undefined ? "Lập kế hoạch" : `Lập kế hoạch từ tệp ${shownName(String(file))}`),
  "plan.edit": () => "Sửa thông tin kế hoạch",
  "cell.edit": (detail, number) =>
    `${detail.text === "" ? "Xóa nội dung" : "Sửa"} “${detail.column ?? ""}”${number === undefined ? "" : ` ở nhiệm vụ ${number}`}`,
  "cells.edit": (detail) => `Sửa ${cells(detail)}`,
  "cells.paste": (detail) => `Dán vào ${cells(detail)}${withAdded(detail)}`,
  "cells.cut": (detail) => `Cắt và dán ${cells(detail)}${withAdded(detail)}`,
  "cells.clear": (detail) => `Xóa nội dung ${cells(detail)}`,
  "cells.fill": (detail) => `Điền ${cells(detail)}`,
  "cells.replace": (detail) => `Thay “${detail.find ?? ""}” bằng “${detail.text ?? ""}” trong ${cells(detail)}`,
  "task.add": (detail, number) => {
    const count = Number(detail.count ?? 1);
    if (count > 1) return `Thêm ${count} nhiệm vụ`;
    return number === undefined ? "Thêm nhiệm vụ" : `Thêm nhiệm vụ ${number}`;
  },
  "task.duplicate": (detail) => `Nhân đôi ${tasks(detail)}`,
  "task.delete": (detail) => `Xóa ${tasks(detail)}`,
  "task.move": (detail, number) => (number === undefined ? `Chuyển ${tasks(detail)}` : `Chuyển nhiệm vụ ${number}`),
  "tasks.sort": (detail) => `Sắp xếp hẳn theo “${detail.column ?? ""}”`,
  "section.add": (detail) => `Thêm mục ${quoted(detail)}`,
  "section.rename": (detail) => `Đổi tên mục thành ${quoted(detail)}`,
  "section.duplicate": (detail) => `Nhân đôi mục ${quoted(detail)}${withTasks(detail)}`,
  "section.delete": (detail) => `Xóa mục ${quoted(detail)}${withTasks(detail)}`,
  "section.move": (detail) => `Chuyển mục ${quoted(detail)}`,
  "rows.delete": (detail) => `Xóa ${rows(detail)}`,
  "rows.duplicate": (detail) => `Nhân đôi ${rows(detail)}`,
  "column.add": ({ column }) => `Thêm cột “${column ?? ""}”`,
  "column.edit": columnEdit,
  "column.delete": ({ column, count }) =>
    `Xóa cột “${column ?? ""}”${Number(count ?? 0) === 0 ? "" : ` cùng nội dung ${count} ô`}`,
  "view.save": (detail) => `Lưu cách xem ${quoted(detail)}`,
  "view.rename": (detail) => `Đổi tên cách xem thành ${quoted(detail)}`,
  "view.delete": (detail) => `Xóa cách xem ${quoted(detail)}`,
  "rule.save": (detail) =>
    detail.scope === "cell"
      ? `Sửa cách hiểu thời hạn ${quoted(detail)} ở một ô`
      : `Luôn hiểu thời hạn ${quoted(detail)} như đã sửa`,
  "rule.delete": (detail) => `Bỏ cách hiểu riêng của thời hạn ${quoted(detail)}`,
  "rules.add": (detail) => `Nhập ${detail.count ?? 0} cách hiểu thời hạn`,
  "agency.add": (detail) => `Thêm cơ quan ${quoted(detail)}`,
  "agency.edit": (detail) => `Sửa cơ quan ${quoted(detail)}`,
  "agency.merge": (detail) => `Gộp ${detail.count ?? 0} cách viết vào ${quoted(detail)}${withRewritten(detail)}`,
  "agency.delete": (detail) => `Xóa cơ quan ${quoted(detail)}`,
  "agency.import": (detail) => `Nhập danh sách cơ quan${counted(detail)}`,
  "sender.forget": (detail) => `Quên cách đọc tệp của ${quoted(detail)}`,
  "import.merge": (detail) =>
    `Nhập ${detail.files === undefined ? `tệp ${shownName(String(detail.file ?? ""))}` : `${detail.files} tệp`}${counted(detail)}`,
  "backup.restore": (detail) => `Khôi phục từ bản sao lưu ${shownName(String(detail.file ?? ""))}`.trimEnd(),
  "history.undo": (detail) => `Hoàn tác: ${original(detail)}`,
  "history.redo": (detail) => `Làm lại: ${original(detail)}`,
  "history.revert": (detail) => `Hoàn tác riêng: ${original(detail)}`,
};

/** A column got another name, another type or both; with neither, its choices were changed. */
function columnEdit({ column = "", name, type }: TransactionDetail): string {
  const kind = isColumnType(type) ? columnTypeText[type].name : "";
  if (name !== undefined && kind !== "") return `Đổi tên cột “${column}” thành “${name}” và kiểu thành ${kind}`;
  if (name !== undefined) return `Đổi tên cột “${column}” thành “${name}”`;
  return kind === "" ? `Sửa danh sách lựa chọn của cột “${column}”` : `Đổi kiểu cột “${column}” thành ${kind}`;
}

function isColumnType(value: string | number | undefined): value is ColumnType {
  return typeof value === "string" && Object.hasOwn(columnTypeText, value);
}

function tasks(detail: TransactionDetail): string {
  const count = Number(detail.count ?? 1);
  return count === 1 ? `nhiệm vụ ${quoted(detail)}`.trimEnd() : `${count} nhiệm vụ`;
}

/** "12 ô ở cột “Cơ quan chủ trì”". */
function cells(detail: TransactionDetail): string {
  return `${detail.count ?? 0} ô${detail.column === undefined ? "" : ` ở cột “${detail.column}”`}`;
}

/** ", thêm 12 nhiệm vụ": rows a paste brought along. */
function withAdded(detail: TransactionDetail): string {
  const added = Number(detail.added ?? 0);
  return added === 0 ? "" : `, thêm ${added} nhiệm vụ`;
}

/** ", viết lại 3 ô": cells in which the names were written anew. */
function withRewritten(detail: TransactionDetail): string {
  const rewritten = Number(detail.rewritten ?? 0);
  return rewritten === 0 ? "" : `, viết lại ${rewritten} ô`;
}

function rows(detail: TransactionDetail): string {
  const sections = Number(detail.sections ?? 0);
  const count = Number(detail.count ?? 0);
  return count === 0 ? `${sections} mục` : `${sections} mục và ${count} nhiệm vụ`;
}

function withTasks(detail: TransactionDetail): string {
  const count = Number(detail.count ?? 0);
  return count === 0 ? "" : ` cùng ${count} nhiệm vụ`;
}

/** Long enough to know the row by, short enough for two lines of the panel. */
const QUOTE_LENGTH = 60;

function quoted(detail: TransactionDetail): string {
  const text = String(detail.text ?? "").trim();
  if (text === "") return "";
  return text.length > QUOTE_LENGTH ? `“${text.slice(0, QUOTE_LENGTH).trimEnd()}…”` : `“${text}”`;
}

/** ": 3 mới, 5 thay đổi, 1 bỏ". */
function counted(detail: TransactionDetail): string {
  const parts = [
    { count: Number(detail.added ?? 0), word: "mới" },
    { count: Number(detail.changed ?? 0), word: "thay đổi" },
    { count: Number(detail.removed ?? 0), word: "xóa" },
  ].filter(({ count }) => count > 0);
  return parts.length === 0 ? "" : `: ${parts.map(({ count, word }) => `${count} ${word}`).join(", ")}`;
}

/** A history act carries the event it took back in `act`, beside that event's own detail. */
function original(detail: TransactionDetail): string {
  const event = detail.act;
  return isEvent(event) ? eventSentence({ event, detail: withoutAct(detail) }) : "";
}

function isEvent(value: string | number | undefined): value is TransactionEvent {
  return typeof value === "string" && Object.hasOwn(SENTENCES, value);
}

function withoutAct({ act: _, ...detail }: TransactionDetail): TransactionDetail {
  return detail;
}
