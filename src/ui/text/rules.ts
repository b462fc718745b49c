/** Sentences of the list of readings a person decided on. */
export const rulesText = {
  title: "Cách hiểu thời hạn đã sửa",
  about: "Những chữ dưới đây được hiểu như đã sửa thay cho cách ứng dụng tự hiểu. Chữ trong ô không đổi.",
  none: "Chưa sửa cách hiểu nào. Chọn ô thời hạn rồi bấm Alt D để xem và sửa.",
  quoted: (text: string) => `“${text}”`,
  everywhere: "Mọi ô của kế hoạch",
  inTask: (number: string | undefined) =>
    number === undefined ? "Riêng một nhiệm vụ đã xóa" : `Riêng ô của nhiệm vụ ${number}`,
  forget: "Bỏ",
  import: "Nhập từ tệp…",
  export: "Xuất ra tệp",
  fileName: "Cách hiểu thời hạn.json",
  exported: "Đã xuất các cách hiểu chung của kế hoạch.",
  imported: (count: number) => `Đã nhập ${count} cách hiểu.`,
  nothingNew: "Kế hoạch đã có sẵn mọi cách hiểu trong tệp.",
  notRules: (file: string) => `Tệp “${file}” không phải tệp cách hiểu thời hạn do ứng dụng này xuất.`,
  undo: "Hoàn tác",
} as const;
