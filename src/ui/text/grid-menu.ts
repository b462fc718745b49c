/** What the grid's menus and lists say, and what a screen reader hears of a cell. */
export const gridMenuText = {
  taskCell: (column: string, number: string, text: string) =>
    `${column}, nhiệm vụ ${number}: ${text === "" ? "trống" : text}`,
  editingCell: (column: string, number: string) => `Đang sửa ${column}, nhiệm vụ ${number}`,
  editingTitle: (numeral: string) => `Đang sửa tên mục ${numeral}`,
  unreadCell: (cell: string, note: string) => `${cell}. ${note}`,
  taskNumber: (number: string) => `TT ${number}, chỉ đọc`,
  heldTaskNumber: (number: string) => `TT ${number}, chỉ đọc, còn hiện vì vừa sửa, không khớp bộ lọc`,
  sectionTitle: (numeral: string, title: string, isFolded: boolean, count: number) =>
    `Mục ${numeral}: ${title}, ${count} nhiệm vụ, ${isFolded ? "đang gập" : "đang mở"}`,
  groupTitle: (title: string, isFolded: boolean, count: number) =>
    `Nhóm ${title}, ${count} nhiệm vụ, ${isFolded ? "đang gập" : "đang mở"}`,
  editingHelp:
    "Gõ để thay nội dung, F2 để sửa, Alt mũi tên xuống để chọn từ danh sách, phím Menu để mở danh sách lệnh, Esc rồi Tab để rời bảng.",
  /** Beside the pointer while rows are dragged. */
  draggedRow: (number: string, text: string) => `${number}. ${text}`,
  draggedTasks: (count: number) => `${count} nhiệm vụ`,
  sectionChoice: (numeral: string, title: string) => `${numeral}. ${title}`,
  selectRows: "Đang chọn cả cột. Hãy bấm vào số TT để chọn dòng rồi thực hiện lệnh này.",
  markedColumn: (label: string, direction: "ascending" | "descending" | undefined, isFiltered: boolean) => {
    const sorted = direction && (direction === "ascending" ? "đang sắp tăng dần" : "đang sắp giảm dần");
    return [label, sorted, isFiltered ? "đang lọc" : undefined].filter((part) => part !== undefined).join(", ");
  },
  menu: {
    ofTask: (number: string) => `Lệnh cho nhiệm vụ ${number}`,
    ofRows: (count: number) => `Lệnh cho ${count} dòng đang chọn`,
    ofGroup: (title: string) => `Lệnh cho nhóm ${title}`,
    ofSection: (numeral: string) => `Lệnh cho mục ${numeral}`,
    ofColumn: (column: string) => `Tùy chọn cột ${column}`,
    addTasksAbove: (count: number) => `Thêm ${count} nhiệm vụ phía trên`,
    addTasksBelow: (count: number) => `Thêm ${count} nhiệm vụ phía dưới`,
    addTaskToSection: "Thêm nhiệm vụ vào mục",
    duplicateRows: (count: number) => `Nhân đôi ${count} dòng`,
    duplicateSection: "Nhân đôi mục",
    deleteRows: (count: number) => `Xóa ${count} dòng`,
    moveToSection: "Chuyển sang mục",
    deleteSection: (count: number) => (count === 0 ? "Xóa mục" : `Xóa mục và ${count} nhiệm vụ`),
    rename: "Đổi tên mục",
    fold: "Gập mục",
    unfold: "Mở mục",
    addColumnLeft: "Thêm cột bên trái…",
    addColumnRight: "Thêm cột bên phải…",
    renameColumn: "Đổi tên cột…",
    retypeColumn: "Đổi kiểu cột…",
    deleteColumn: "Xóa cột…",
    hideColumn: "Ẩn cột",
    showColumn: (column: string) => `Hiện cột ${column}`,
    freezeThrough: "Cố định đến cột này",
    unfreeze: "Bỏ cố định cột",
    fitWidth: "Độ rộng vừa nội dung",
    moveLeft: "Chuyển sang trái",
    moveRight: "Chuyển sang phải",
  },
};
