/** What the first screen says around the grid. */
export const toolbarText = {
  undo: "Hoàn tác",
  redo: "Làm lại",
  undoKeys: "Ctrl+Z",
  redoKeys: "Ctrl+Y",
  import: "Nhập tệp",
  export: "Xuất tệp",
  more: "Thêm",
  filterPanel: "Bộ lọc",
  historyPanel: "Lịch sử thay đổi",
  gridRegion: "Bảng nhiệm vụ",
  issued: (number: string, day: string, issuer: string) => `Số ${number} · ${day} · ${issuer}`,
} as const;
