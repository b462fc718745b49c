/** What the grid says. */
export const gridText = {
  drag: "Kéo để chuyển dòng",
  fold: "Gập mục",
  unfold: "Mở mục",
  held: "Còn hiện vì vừa sửa; lọc lại thì dòng này ẩn đi",
  chooseStatus: "Chọn trạng thái",
  grid: "Phụ lục nhiệm vụ",
  taskCount: (shown: number, all: number) => (shown === all ? `${all} nhiệm vụ` : `${shown}/${all} nhiệm vụ`),
  columnMenu: (column: string) => `Tùy chọn cột ${column}`,
  taskCell: (column: string, number: number, text: string) =>
    `${column}, nhiệm vụ ${number}: ${text === "" ? "trống" : text}`,
  taskNumber: (number: number) => `TT ${number}, chỉ đọc`,
  heldTaskNumber: (number: number) => `TT ${number}, chỉ đọc, còn hiện vì vừa sửa, không khớp bộ lọc`,
  sectionTitle: (numeral: string, title: string, isFolded: boolean, count: number) =>
    `Mục ${numeral}: ${title}, ${count} nhiệm vụ, ${isFolded ? "đang gập" : "đang mở"}`,
  editingHelp: "Gõ để thay nội dung, F2 để sửa, phím Menu để mở danh sách lệnh, Esc rồi Tab để rời bảng.",
};
