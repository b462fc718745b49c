import { type RawSheet, recogniseSheet } from "../../src/core/sheet/index.ts";
import type { RecogniseOptions } from "../../src/core/sheet/recognised-sheet.ts";

/** A table of columns: each its header and what stands under it. */
export function tableOf(...columns: readonly (readonly string[])[]): RawSheet {
  const height = Math.max(...columns.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) =>
    columns.map((column) => (column[row] ? ({ text: column[row], type: "text" } as const) : undefined)),
  );
  return { name: "Biểu 1", hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}

export const TT = ["TT", "1", "2", "3"];
export const TASK = ["Nội dung", "Rà soát quy định về đất đai", "Nâng cấp hệ thống một cửa", "Bồi dưỡng công chức xã"];
export const LEAD = ["Chủ trì", "Sở Nội vụ", "Sở Tài chính", "UBND cấp xã"];
export const TIME = ["Thời hạn", "Quý I/2026", "30/6/2026", "Thường xuyên"];

export const columnsOf = (sheet: RawSheet, options?: RecogniseOptions) =>
  recogniseSheet(sheet, options).mapping?.columns ?? [];
export const rolesOf = (sheet: RawSheet, options?: RecogniseOptions) =>
  columnsOf(sheet, options).map(({ role }) => role);
/** The role of a column beside tasks and who leads them. */
export const roleBeside = (...column: readonly string[]) => rolesOf(tableOf(TT, TASK, LEAD, column))[3];
