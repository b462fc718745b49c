import type { LeftBehind } from "../../core/foreign-plan/index.ts";
import { sheetTitle } from "./sheet-title.ts";
import { shownName } from "./shown-name.ts";

const number = (value: number) => value.toLocaleString("vi-VN");

/** Sentences of making a new plan of a file. */
export const newPlanText = {
  start: "Lập kế hoạch mới từ tệp này",
  title: "Lập kế hoạch mới",
  intro: (file: string) =>
    `Từ tệp “${shownName(file)}”. Kế hoạch đang mở không thay đổi; kế hoạch mới giữ nguyên cột, mục và số thứ tự của tệp.`,
  contents: (tasks: number, sections: number, columns: number) =>
    `Sẽ có ${number(tasks)} nhiệm vụ, ${number(sections)} mục, ${number(columns)} cột:`,
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
  guessed: "Các thông tin dưới đây lấy từ phần đầu của tệp, hãy xem lại. Chưa có số văn bản thì để trống.",
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
