import type { PasteRefusal } from "../../core/clipboard/index.ts";

/** What is said about copying, cutting and pasting. */
export const clipboardText = {
  copyAreasDiffer:
    "Các vùng đang chọn không cùng dòng và cũng không cùng cột nên không sao chép chung được. Hãy chọn từng vùng.",
  cutSeveralAreas: "Mỗi lần chỉ cắt được một vùng. Hãy chọn một vùng rồi cắt.",
  copied: (cells: number) => `Đã chép ${cells} ô. Ctrl V để dán, Esc để bỏ.`,
  cut: (cells: number) => `Đã cắt ${cells} ô. Ctrl V để chuyển tới chỗ mới, Esc để bỏ.`,
  tooLarge: "Nội dung trong bộ nhớ tạm quá lớn để dán. Hãy chia nhỏ rồi dán, hoặc dùng “Nhập tệp”.",
  empty: "Bộ nhớ tạm không có chữ để dán.",
  refusals: {
    "areas-differ": "Vùng đã chép không vừa các vùng đang chọn. Hãy chọn một ô rồi dán.",
    numbers: "Cột TT tự đánh số theo vị trí nên không dán vào được. Hãy chọn một ô ở cột khác.",
    nothing: "Vùng đang chọn không có dòng nhiệm vụ để dán vào.",
  } satisfies Readonly<Record<PasteRefusal, string>>,
  /** Why cells of TT alone are not written to. */
  numbersByPlace: "Cột TT tự đánh số theo vị trí nên không sửa được.",
  numbersOneByOne:
    "Mỗi số ở cột TT là của một nhiệm vụ nên chỉ sửa được từng ô. Hãy chọn một ô TT rồi gõ, dán hoặc xóa.",
  /** After a paste: what may surprise. */
  hiddenRows: (count: number) => `Chỉ dán vào các dòng đang hiện, bỏ qua ${count} dòng đang ẩn ở giữa.`,
  droppedHeadings: (count: number) => `Không dán ${count} tên mục vì không có dòng mục ở đúng vị trí.`,
  hiddenRowsAndHeadings: (rows: number, headings: number) =>
    `Chỉ dán vào các dòng đang hiện, bỏ qua ${rows} dòng đang ẩn ở giữa; không dán ${headings} tên mục vì không có dòng mục ở đúng vị trí.`,
  undo: "Hoàn tác",
  cannotRead: "Trình duyệt không cho lệnh này đọc bộ nhớ tạm. Hãy nhấn Ctrl V để dán.",
  cannotReadText: "Trình duyệt không cho lệnh này đọc bộ nhớ tạm. Hãy nhấn Ctrl Shift V để dán.",
  cannotCopy: "Trình duyệt không cho lệnh này ghi vào bộ nhớ tạm. Hãy nhấn Ctrl C để sao chép.",
  overflow: {
    title: "Vùng dán lớn hơn bảng",
    rows: (count: number) => `${count} dòng cuối của vùng dán không còn dòng để ghi vào.`,
    columns: (count: number) => `${count} cột bên phải của vùng dán không còn cột để ghi vào.`,
    whereRowsGo: (section: string) => `Dòng thêm sẽ ở cuối mục “${section}”.`,
    addRows: (count: number) => `Thêm ${count} dòng`,
    onlyWhatFits: "Chỉ dán phần vừa bảng",
    cancel: "Hủy",
  },
} as const;
