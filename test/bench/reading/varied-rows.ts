import { seededRandom } from "../../seeded-random.ts";
import { appendixTasks } from "../plan-rows.ts";

/** A row of a returned table: texts, numbers, and nothing. */
export type VariedRow = readonly (string | number | undefined)[];

export const VARIED_HEADER: readonly string[] = [
  "Mã định danh",
  "TT",
  "Lĩnh vực",
  "Nội dung thực hiện",
  "Sản phẩm/Kết quả",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian hoàn thành",
  "Ngày báo cáo",
  "Tỷ lệ hoàn thành",
  "Kết quả thực hiện",
  "Khó khăn, vướng mắc; kiến nghị",
];

/** Columns with days and with shares; all others hold texts and whole numbers. */
export const DAY_COLUMN = 8;
export const SHARE_COLUMN = 9;

const COMMUNES =
  "Hạc Thành,Quảng Phú,Đông Sơn,Hàm Rồng,Sầm Sơn,Bỉm Sơn,Nghi Sơn,Hà Trung,Hậu Lộc,Nga Sơn,Hoằng Hóa,Nông Cống".split(
    ",",
  );

/** The appendix's tasks as communes report on them; the same rows for the same `seed`. */
export function variedRows(count: number, seed: number): VariedRow[] {
  const { below } = seededRandom(seed);
  const tasks = appendixTasks(count);
  return tasks.map((task, index): VariedRow => {
    const commune = COMMUNES[below(COMMUNES.length)] ?? "";
    const other = tasks[below(tasks.length)] ?? task;
    const year = 2026 + below(5);
    const document = `${1 + below(9800)}/KH-UBND ngày ${1 + below(28)}/${1 + below(12)}/${year}`;
    const about = other.content.slice(0, 60 + below(160));
    const share = (below(1000) / 10).toFixed(1);
    return [
      `NV-${year}-${String(index + 1).padStart(6, "0")}`,
      (index % 69) + 1,
      task.section,
      count <= 69 ? task.content : `${task.content} (Đợt ${1 + below(4)}, địa bàn ${commune}, năm ${year})`,
      below(10) < 3 ? `${task.product}\n- Văn bản số ${document}.` : task.product,
      task.lead,
      task.support,
      task.deadline,
      46_000 + below(1800),
      below(1001) / 1000,
      `- Đã ban hành Văn bản số ${document} của UBND xã ${commune} về việc: ${about}\n- Kết quả: đạt ${share}% so với kế hoạch.`,
      below(100) < 35 ? undefined : `Khó khăn: ${about.slice(0, 90)}… Đề nghị ${other.lead} hướng dẫn (VB ${document})`,
    ];
  });
}
