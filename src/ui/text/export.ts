import type { ExportFormat } from "../../workspace/ports.ts";

const number = (value: number) => value.toLocaleString("vi-VN");

/** Sentences of the export dialog. */
export const exportText = {
  title: "Xuất tệp",
  scope: "Nhiệm vụ cần xuất",
  scopes: {
    all: (count: number) => `Toàn bộ kế hoạch (${number(count)} nhiệm vụ)`,
    shown: (count: number) => `Phần đang xem (${number(count)} nhiệm vụ)`,
  },
  shownHint: "Theo bộ lọc hiện tại; số thứ tự giữ như trong kế hoạch.",
  columns: "Các cột",
  columnChoices: {
    official: (count: number) => `${count} cột của phụ lục`,
    own: (official: number, own: number) => `${official} cột của phụ lục và ${own} cột tự thêm`,
    all: (count: number) => `Tất cả ${count} cột`,
  },
  columnHints: {
    official: "TT, nội dung, sản phẩm, chủ trì, phối hợp, thời gian: như phụ lục ban hành.",
    own: (names: readonly string[]) => `Như phụ lục ban hành, thêm: ${names.join(", ")}.`,
    all: "Thêm trạng thái, tiến độ, kết quả thực hiện, ghi chú và các cột riêng.",
    ofFile: "Đúng các cột của kế hoạch này, theo thứ tự của kế hoạch.",
  },
  format: "Loại tệp",
  formats: {
    xlsx: "Excel (.xlsx)",
    xls: "Excel 97–2003 (.xls)",
    ods: "OpenDocument (.ods)",
    csv: "Văn bản phân cách bằng dấu phẩy (.csv)",
  } satisfies Record<ExportFormat, string>,
  formatHints: {
    xlsx: "Trình bày như phụ lục ban hành, in khổ A4 ngang.",
    xls: "Cho máy còn dùng Excel đời cũ.",
    ods: "Cho LibreOffice và phần mềm văn phòng mã nguồn mở.",
    csv: "Chỉ có chữ, không có định dạng; dùng để chuyển sang phần mềm khác.",
  } satisfies Record<ExportFormat, string>,
  name: "Tên tệp",
  /** Without the ending. */
  suggestedName: (planNumber: string, day: string, isPart: boolean) =>
    `Phụ lục ${planNumber} ngày ${day}${isPart ? " (trích)" : ""}`,
  defaultName: "Phụ lục",
  export: "Xuất tệp",
  cancel: "Hủy",
  close: "Đóng",
  writing: "Đang tạo tệp…",
  checking: "Đang đọc lại tệp để kiểm tra…",
  cancelled: "Đã hủy, chưa có tệp nào được lưu.",
  nothing: "Không có nhiệm vụ nào để xuất. Hãy chọn “Toàn bộ kế hoạch” hoặc bỏ bớt bộ lọc.",
  done: (name: string, count: number) => `Đã xuất “${name}”. Đã kiểm tra lại: khớp ${number(count)} nhiệm vụ.`,
  differs: (count: number) =>
    `Tệp vừa tạo không khớp với kế hoạch ở ${number(count)} chỗ nên chưa được lưu. Hãy thử loại tệp khác (.xlsx).`,
  unreadable: "Đã tạo tệp nhưng không đọc lại được nên chưa lưu. Hãy thử loại tệp khác.",
  failed: "Chưa tạo được tệp. Hãy kiểm tra mạng (lần đầu cần tải phần tạo tệp) rồi thử lại.",
} as const;
