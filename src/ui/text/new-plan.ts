import type { LeftBehind } from "../../core/foreign-plan/index.ts";
import type { FieldOrigin } from "../import/new-plan/make-plan.ts";
import { PLAN_FIELDS, type PlanFieldName } from "../plan-info/plan-fields.ts";
import { planInfoText } from "./plan-info.ts";
import { sheetTitle } from "./sheet-title.ts";
import { shownName } from "./shown-name.ts";

const number = (value: number) => value.toLocaleString("vi-VN");

const ORIGINS: readonly (readonly [FieldOrigin, string])[] = [
  ["file", "Lấy từ tệp, hãy xem lại"],
  ["file-name", "Tệp không ghi, tạm lấy theo tên tệp"],
  ["open-plan", "Tệp không ghi, tạm lấy theo kế hoạch đang mở, hãy sửa nếu khác"],
  ["nowhere", "Tệp không ghi, chưa biết thì để trống"],
];

/** Sentences of making a new plan of a file. */
export const newPlanText = {
  start: "Lập kế hoạch mới từ tệp này",
  title: "Lập kế hoạch mới",
  /** From how a file was understood. */
  goOn: "Tiếp tục lập kế hoạch",
  /** Under the way files are chosen. */
  promise:
    "Kế hoạch đang mở không thay đổi. Kế hoạch mới chỉ được lưu khi bạn bấm “Lập kế hoạch”, và bỏ được ngay sau đó.",
  intro: (file: string) =>
    `Từ tệp “${shownName(file)}”. Kế hoạch đang mở không thay đổi; kế hoạch mới giữ nguyên cột, mục và số thứ tự của tệp.`,
  contents: (tasks: number, sections: number, columns: number) => {
    const named = sections > 0 ? `, ${number(sections)} mục` : "";
    return `Sẽ có ${number(tasks)} nhiệm vụ${named}, ${number(columns)} cột:`;
  },
  /** What stays behind, in one sentence; "" where nothing does. */
  left: ({ totals, notes, signatures, others, besideHeadings, sheets }: LeftBehind) => {
    const counted = [
      [totals, "dòng cộng"],
      [notes, "dòng ghi chú"],
      [signatures, "dòng chữ ký, nơi nhận"],
      [besideHeadings, "ô ghi cạnh tên mục"],
      [others, "dòng ngoài bảng"],
    ] as const;
    const parts = counted.filter(([count]) => count > 0).map(([count, words]) => `${number(count)} ${words}`);
    if (sheets.length > 0) parts.push(sheets.length <= 3 ? sheetNames(sheets) : `${number(sheets.length)} trang tính`);
    return parts.length === 0
      ? ""
      : `Không đưa vào kế hoạch: ${parts.join(", ")}. Tệp gốc được lưu cùng kế hoạch nên không mất gì.`;
  },
  /** Where the words in the form come from: a sentence for each origin there is. */
  origins: (origins: Readonly<Record<PlanFieldName, FieldOrigin>>) =>
    ORIGINS.flatMap(([origin, words]) => {
      const names = PLAN_FIELDS.filter((name) => origins[name] === origin);
      return names.length === 0 ? [] : `${words}: ${names.map((name) => `“${planInfoText.fields[name]}”`).join(", ")}.`;
    }),
  create: "Lập kế hoạch",
  creating: "Đang lưu kế hoạch mới…",
  back: "Quay lại",
  failed: "Chưa lưu được kế hoạch mới; không có gì thay đổi. Hãy thử lại.",
  full: "Máy đã hết chỗ lưu nên chưa lập được kế hoạch mới; không có gì thay đổi. Hãy giải phóng bớt dung lượng rồi thử lại.",
  gone: "Không đọc lại được tệp gốc (tệp đã bị chuyển hoặc xóa). Hãy chọn lại tệp rồi thử lại.",
  created: (title: string, tasks: number) => `Đã lưu kế hoạch mới “${title}” với ${number(tasks)} nhiệm vụ.`,
  whereNext: "Bấm vào tên kế hoạch ở đầu trang để thấy các kế hoạch trên máy này và chuyển qua lại giữa chúng.",
  open: "Mở kế hoạch mới",
  takeBack: "Bỏ kế hoạch vừa lập",
  takenBack: "Đã bỏ kế hoạch vừa lập.",
  notTakenBack: "Chưa bỏ được kế hoạch vừa lập; kế hoạch đó vẫn còn trên máy. Hãy thử lại.",
  keptSince: "Kế hoạch mới đã được sửa nên không bỏ được nữa. Hãy mở kế hoạch đó để xem.",
};

function sheetNames(sheets: readonly string[]): string {
  return `trang ${sheets.map((name) => `“${sheetTitle(name)}”`).join(", ")}`;
}
