/** Sentences of the command palette. */
export const paletteText = {
  title: "Tìm lệnh",
  box: "Tìm lệnh, mục, cột hoặc số TT",
  placeholder: "Gõ tên lệnh, không cần dấu, hoặc số TT…",
  results: "Các lệnh tìm thấy",
  count: (count: number) => (count === 0 ? "Không tìm thấy lệnh nào" : `${count} kết quả`),
  nothing: (query: string) => `Không có lệnh nào khớp với “${query}”. Hãy thử từ khác hoặc gõ ít chữ hơn.`,
  hint: "↑ ↓ để chọn, Enter để thực hiện, Esc để đóng",
  notNow: "chưa dùng được lúc này",
  places: "Đi tới",
  toTask: (number: string, content: string) => `Đi tới TT ${number}: ${content}`,
  toSection: (numeral: string, title: string) => `Đi tới mục ${numeral}. ${title}`,
  toColumn: (name: string) => `Đi tới cột ${name}`,
  view: (name: string) => `Xem theo “${name}”`,
  hiddenByFilter: "đang bị bộ lọc ẩn",
  notInView: "không hiện trong cách xem này",
} as const;
