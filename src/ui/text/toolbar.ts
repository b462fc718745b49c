/** What the first screen says around the grid. */
export const toolbarText = {
  filterPanel: "Bộ lọc",
  historyPanel: "Lịch sử thay đổi",
  gridRegion: "Bảng nhiệm vụ",
  /** What is known of the document: its number, day of issue, issuer; "" for what is not. */
  issued: (number: string, day: string, issuer: string) =>
    [number && `Số ${number}`, day, issuer].filter((part) => part !== "").join(" · "),
} as const;
