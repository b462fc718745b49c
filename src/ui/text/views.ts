/** Sentences about how the grid is looked at. */
export const viewsText = {
  zoom: "Cỡ hiển thị của bảng",
  zoomIn: (keys: string) => `Phóng to (${keys} hoặc Ctrl và lăn chuột)`,
  zoomOut: (keys: string) => `Thu nhỏ (${keys} hoặc Ctrl và lăn chuột)`,
  zoomReset: "Về cỡ 100 %",
  percent: (percent: number) => `${percent} %`,
  button: "Cách xem",
  menu: "Các cách xem của kế hoạch",
  whole: "Toàn bộ phụ lục",
  named: (name: string) => `Xem theo “${name}”`,
  saveTitle: "Lưu cách xem hiện tại",
  saveIntro:
    "Cách xem giữ bộ lọc, sắp xếp, nhóm, các mục đang gập, bố cục cột và độ thoáng của dòng. Nội dung kế hoạch không đổi.",
  name: "Tên cách xem",
  namePlaceholder: "Ví dụ: Việc của Sở Nội vụ trong quý I",
  withZoom: (percent: number) => `Giữ cả cỡ hiển thị ${percent} %`,
  save: "Lưu cách xem",
  replace: "Thay cách xem đã có",
  willReplace: "Đã có cách xem tên này; lưu thì cách xem đó nhận nội dung mới.",
  problems: {
    "blank-view-name": "Hãy đặt tên cho cách xem.",
    "long-view-name": "Tên dài quá 60 chữ, hãy đặt ngắn hơn.",
    "taken-view-name": "Đã có cách xem tên này.",
  },
  cancel: "Hủy",
  close: "Đóng",
  manageTitle: "Quản lý cách xem",
  none: "Chưa có cách xem nào được lưu.",
  list: "Các cách xem đã lưu",
  show: (name: string) => `Xem theo cách xem ${name}`,
  shown: "đang xem",
  showShort: "Xem",
  rename: (name: string) => `Đổi tên cách xem ${name}`,
  newName: (name: string) => `Tên mới của cách xem ${name}`,
  keepName: "Ghi tên mới",
  update: (name: string) => `Thay nội dung cách xem ${name} bằng cách xem hiện tại`,
  updateShort: "Cập nhật",
  remove: (name: string) => `Xóa cách xem ${name}`,
  saved: (name: string) => `Đã lưu cách xem “${name}”.`,
  removed: (name: string) => `Đã xóa cách xem “${name}”.`,
  undo: "Hoàn tác",
  missing: (name: string, columns: number, agencies: number) =>
    `Cách xem “${name}” nhắc tới ${gone(columns, agencies)} không còn trong kế hoạch; phần đó được bỏ qua.`,
} as const;

function gone(columns: number, agencies: number): string {
  if (agencies === 0) return `${columns} cột`;
  return columns === 0 ? `${agencies} cơ quan` : `${columns} cột và ${agencies} cơ quan`;
}
