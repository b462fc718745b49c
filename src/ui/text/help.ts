/** Keys that are no commands of the table. */
export interface FixedKeys {
  /** Several ways side by side, each as `strokeOf` names it. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** Sentences of the help dialog. */
export const helpText = {
  title: "Phím tắt và trợ giúp",
  close: "Đóng",
  or: "hoặc",
  search: "Tìm trong các phím tắt",
  searchPlaceholder: "Gõ việc cần làm hoặc tên phím…",
  nothing: (query: string) => `Không có phím tắt nào khớp với “${query}”.`,
  count: (count: number) => `${count} dòng phím tắt`,
  keyList: "Danh sách phím tắt",
  moving: {
    title: "Đi trong bảng",
    lines: [
      { keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"], does: "Sang ô bên cạnh" },
      { keys: ["Tab", "Shift+Tab"], does: "Sang ô sau, về ô trước; trong vùng đang chọn thì đi vòng trong vùng" },
      { keys: ["Enter", "Shift+Enter"], does: "Xuống ô dưới, lên ô trên" },
      { keys: ["Ctrl+mũi tên"], does: "Tới ô cuối có chữ theo hướng đó" },
      { keys: ["Home", "End"], does: "Đầu dòng, cuối dòng" },
      { keys: ["Ctrl+Home", "Ctrl+End"], does: "Đầu bảng, cuối bảng" },
      { keys: ["PageUp", "PageDown"], does: "Lên, xuống một trang" },
      { keys: ["Shift+mũi tên"], does: "Mở rộng vùng chọn" },
      { keys: ["Ctrl+Shift+mũi tên"], does: "Mở rộng vùng chọn tới ô cuối có chữ" },
      { keys: ["Shift+Home", "Shift+End"], does: "Mở rộng vùng chọn tới đầu dòng, cuối dòng" },
      { keys: ["Ctrl+Shift+Home", "Ctrl+Shift+End"], does: "Mở rộng vùng chọn tới đầu bảng, cuối bảng" },
      { keys: ["Shift+PageUp", "Shift+PageDown"], does: "Mở rộng vùng chọn một trang" },
      { keys: ["Shift+bấm chuột"], does: "Mở rộng vùng chọn tới chỗ bấm" },
      { keys: ["Ctrl+bấm chuột"], does: "Chọn thêm, hoặc bỏ chọn" },
      { keys: ["Alt+PageUp", "Alt+PageDown"], does: "Sang trái, sang phải một màn hình" },
      { keys: ["Escape", "Tab"], does: "Bấm lần lượt để rời bảng" },
    ] satisfies readonly FixedKeys[] as readonly FixedKeys[],
  },
  editing: {
    title: "Gõ trong ô",
    lines: [
      { keys: ["gõ chữ"], does: "Thay nội dung của ô" },
      { keys: ["Backspace"], does: "Xóa nội dung rồi gõ lại" },
      { keys: ["Enter", "Tab"], does: "Ghi ô và đi tiếp" },
      { keys: ["Escape"], does: "Bỏ, giữ nội dung cũ" },
    ] satisfies readonly FixedKeys[] as readonly FixedKeys[],
  },
  wheel: { keys: ["Ctrl+lăn chuột"], does: "Phóng to, thu nhỏ bảng" } satisfies FixedKeys as FixedKeys,
  notesTitle: "Nên biết",
  notes: [
    "Mọi thay đổi được lưu ngay trên máy này; không cần mạng. Dòng trạng thái ở cuối trang báo “Đã lưu” khi đã ghi xong.",
    "Trình duyệt có thể bị xóa dữ liệu khi dọn máy. Thỉnh thoảng hãy sao lưu ra tệp và giữ tệp ở nơi khác.",
    "Số thứ tự (TT) tự đánh lại theo vị trí của nhiệm vụ.",
    "Khi đang lọc, dòng vừa sửa vẫn đứng yên cho tới khi bấm “Áp dụng lại”.",
    "Bộ lọc được giữ trong địa chỉ của trang: đánh dấu trang là sau này mở lại đúng phần đang xem.",
    "Cách xem đã lưu (bộ lọc, sắp xếp, cột) nằm trong kế hoạch và đi theo bản sao lưu.",
  ],
} as const;
