import type { Column, ColumnRole, ColumnType } from "./records.ts";

interface ColumnSpec {
  readonly id: string;
  readonly name: string;
  readonly type: ColumnType;
  readonly role: ColumnRole;
}

/** The five text columns of the appendix; TT is derived from position and is not stored. */
export const APPENDIX_COLUMNS: readonly ColumnSpec[] = [
  { id: "content", name: "Nội dung thực hiện", type: "text", role: "content" },
  { id: "product", name: "Sản phẩm/Kết quả", type: "text", role: "product" },
  { id: "lead", name: "Cơ quan chủ trì", type: "agencies", role: "lead" },
  { id: "support", name: "Cơ quan phối hợp", type: "agencies", role: "support" },
  { id: "deadline", name: "Thời gian hoàn thành", type: "deadline", role: "deadline" },
];

/** The columns in which progress is followed, beside the appendix. */
export const PROGRESS_COLUMNS: readonly ColumnSpec[] = [
  { id: "status", name: "Trạng thái", type: "status", role: "status" },
  { id: "progress", name: "Tiến độ %", type: "percent", role: "progress" },
  { id: "result", name: "Kết quả thực hiện", type: "text", role: "result" },
  { id: "note", name: "Ghi chú", type: "text", role: "note" },
];

/** Column records for a new plan. Single-letter keys after "a": valid fractional indexes with room between and after. */
export function builtInColumns(): Column[] {
  return [...APPENDIX_COLUMNS, ...PROGRESS_COLUMNS].map((spec, index) => ({
    kind: "column",
    order: `a${index}`,
    ...spec,
  }));
}
