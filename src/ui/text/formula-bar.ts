/** What the bar over the grid says. */
export const formulaBarText = {
  region: "Thanh nội dung ô",
  /** Where one is: "TT 12 · Cơ quan chủ trì". */
  task: (number: string, column: string) => `TT ${number} · ${column}`,
  taskNumber: (number: string) => `TT ${number}`,
  section: (numeral: string) => `Mục ${numeral}`,
  group: "Nhóm",
  size: (rows: number, columns: number) => `${rows} dòng × ${columns} cột`,
  textOf: (place: string) => `Nội dung ô ${place}`,
  keep: "Lưu vào ô (Enter)",
  drop: "Bỏ, không lưu (Esc)",
  taller: "Nới thanh nội dung (Ctrl Shift U)",
  lower: "Thu thanh nội dung (Ctrl Shift U)",
} as const;
