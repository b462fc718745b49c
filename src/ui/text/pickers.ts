/** What is said where a cell's text is chosen from a list, a register or a calendar. */
export const pickerText = {
  ofCell: (column: string, number: number) => `Chọn ${column}, nhiệm vụ ${number}`,
  done: "Xong",
  cancel: "Bỏ",
  preview: "Ô sẽ ghi",
  emptyPreview: "Ô để trống",

  findAgency: "Tìm hoặc thêm cơ quan",
  findAgencyHint: "Gõ tên hoặc chữ tắt, không cần dấu",
  agencies: "Các cơ quan",
  group: "nhóm",
  unknown: "chưa có trong danh mục",
  isNew: "mới",
  registeredAs: (name: string) => `là ${name}`,
  addAgency: (name: string) => `Thêm cơ quan mới “${name}”`,
  noAgency: (query: string) => `Không có cơ quan nào có “${query}”.`,
  chosen: (name: string, count: number) => `Đã chọn ${name}. Ô có ${count} cơ quan.`,
  unchosen: (name: string, count: number) => `Đã bỏ ${name}. Ô có ${count} cơ quan.`,
  agencyKeys: "↑ ↓ rồi phím cách hoặc Enter để chọn, Enter lần nữa để ghi, Esc để bỏ",
} as const;
