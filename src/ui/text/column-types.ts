import type { ColumnType } from "../../core/model/index.ts";

interface TypeText {
  /** As it reads inside a sentence and, in capitals, in a list. */
  readonly name: string;
  readonly hint: string;
  readonly example: string;
  /** Said of a cell whose text is not understood; such types have it whose texts mean one value. */
  readonly unread?: string;
}

/** What the types of columns are called, what each is for, and a text that fits. */
export const columnTypeText: Readonly<Record<ColumnType, TypeText>> = {
  text: {
    name: "chữ",
    hint: "Nội dung tùy ý, một hoặc nhiều dòng.",
    example: "Báo cáo Chủ tịch UBND tỉnh",
  },
  number: {
    name: "số",
    hint: "Số liệu, tỷ lệ, số tiền; canh lề phải và cộng được.",
    example: "1.250,5 · 12 % · 1,5 tỷ",
    unread: "Không đọc được là số nên không tính vào tổng.",
  },
  date: {
    name: "ngày",
    hint: "Một ngày đủ ngày, tháng, năm.",
    example: "15/03/2026",
    unread: "Không đọc được là ngày. Hãy viết đủ ngày, tháng, năm, ví dụ 15/03/2026.",
  },
  list: {
    name: "danh sách",
    hint: "Chọn một trong các lựa chọn đặt sẵn.",
    example: "Cao, Trung bình, Thấp",
    unread: "Không có trong danh sách lựa chọn của cột.",
  },
  agencies: {
    name: "cơ quan",
    hint: "Một hoặc nhiều cơ quan, đơn vị.",
    example: "Sở Nội vụ; Sở Tư pháp",
  },
  deadline: {
    name: "thời hạn",
    hint: "Thời gian hoàn thành, viết như trong phụ lục.",
    example: "Quý II/2026; Thường xuyên",
  },
  status: {
    name: "trạng thái",
    hint: "Tình trạng thực hiện nhiệm vụ.",
    example: "Đang thực hiện",
  },
  percent: {
    name: "tiến độ",
    hint: "Phần trăm hoàn thành, kèm thanh tiến độ.",
    example: "75 %",
    unread: "Không đọc được là phần trăm, ví dụ 75 %.",
  },
};
