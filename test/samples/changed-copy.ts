import type { PlanSnapshot } from "../../src/core/model/index.ts";
import { type LaidOutRow, type LaidOutSheet, layoutPlan } from "../../src/core/sheet/index.ts";

/**
 * The appendix as an agency might send it back: task 3 with another deadline, task 10 with another lead agency, task 69
 * missing, and one task of the agency's own at the end of section II, after task 22.
 */
export function changedCopy(snapshot: PlanSnapshot): LaidOutSheet {
  const sheet = layoutPlan(snapshot);
  const rows = sheet.rows.flatMap((row): LaidOutRow[] => {
    switch (row.kind === "task" ? row.cells[0] : "") {
      case "3":
        return [withCell(row, "Thời gian hoàn thành", "- Quý II/2026.", sheet)];
      case "10":
        return [withCell(row, "Cơ quan chủ trì", "- Sở Khoa học và Công nghệ.", sheet)];
      case "22":
        return [row, { kind: "task", cells: ["", ...ADDED, "", "", "", ""] }];
      case "69":
        return [];
      default:
        return [row];
    }
  });
  return { ...sheet, rows };
}

const ADDED = [
  "Công khai kết quả giải quyết thủ tục hành chính theo từng xã, phường trên Cổng thông tin điện tử của tỉnh.",
  "- Báo cáo kết quả thực hiện.",
  "- Văn phòng UBND tỉnh.",
  "- UBND cấp xã.",
  "- Trước ngày 30/6/2026.",
];

function withCell(row: LaidOutRow, header: string, text: string, { columns }: LaidOutSheet): LaidOutRow {
  if (row.kind !== "task") return row;
  const changed = columns.findIndex((column) => column.header === header);
  return { ...row, cells: row.cells.map((cell, index) => (index === changed ? text : cell)) };
}
