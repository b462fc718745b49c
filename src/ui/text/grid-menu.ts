/** What the grid's menus and lists say, and what a screen reader hears of a cell. */
export const gridMenuText = {
  taskCell: (column: string, number: number, text: string) =>
    `${column}, nhiệm vụ ${number}: ${text === "" ? "trống" : text}`,
  taskNumber: (number: number) => `TT ${number}, chỉ đọc`,
  heldTaskNumber: (number: number) => `TT ${number}, chỉ đọc, còn hiện vì vừa sửa, không khớp bộ lọc`,
  sectionTitle: (numeral: string, title: string, isFolded: boolean, count: number) =>
    `Mục ${numeral}: ${title}, ${count} nhiệm vụ, ${isFolded ? "đang gập" : "đang mở"}`,
  groupTitle: (title: string, isFolded: boolean, count: number) =>
    `Nhóm ${title}, ${count} nhiệm vụ, ${isFolded ? "đang gập" : "đang mở"}`,
  editingHelp: "Gõ để thay nội dung, F2 để sửa, phím Menu để mở danh sách lệnh, Esc rồi Tab để rời bảng.",
  menu: {
    ofTask: (number: number) => `Lệnh cho nhiệm vụ ${number}`,
    ofGroup: (title: string) => `Lệnh cho nhóm ${title}`,
    ofSection: (numeral: string) => `Lệnh cho mục ${numeral}`,
    ofColumn: (column: string) => `Tùy chọn cột ${column}`,
    edit: "Sửa ô",
    addTaskAbove: "Thêm nhiệm vụ phía trên",
    addTaskBelow: "Thêm nhiệm vụ phía dưới",
    addTaskToSection: "Thêm nhiệm vụ vào mục",
    addSection: "Thêm mục",
    duplicate: "Nhân đôi",
    moveUp: "Chuyển lên",
    moveDown: "Chuyển xuống",
    deleteTask: "Xóa nhiệm vụ",
    deleteSection: (count: number) => (count === 0 ? "Xóa mục" : `Xóa mục và ${count} nhiệm vụ`),
    rename: "Đổi tên mục",
    fold: "Gập mục",
    unfold: "Mở mục",
    hideColumn: "Ẩn cột",
    showColumn: (column: string) => `Hiện cột ${column}`,
    freezeThrough: "Cố định đến cột này",
    unfreeze: "Bỏ cố định cột",
    fitWidth: "Độ rộng vừa nội dung",
    moveLeft: "Chuyển sang trái",
    moveRight: "Chuyển sang phải",
  },
  /** Keys as they are printed on keyboards. */
  keys: {
    edit: "F2",
    addTaskBelow: "Ctrl +",
    duplicate: "Ctrl Shift D",
    moveUp: "Alt Shift ↑",
    moveDown: "Alt Shift ↓",
    delete: "Ctrl −",
    fold: "Phím cách",
  },
};
