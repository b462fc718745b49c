/** What the first screen says around the grid. */
export const toolbarText = {
  filterPanel: "Bộ lọc",
  historyPanel: "Lịch sử thay đổi",
  gridRegion: "Bảng nhiệm vụ",
  issued: (number: string, day: string, issuer: string) =>
    `${number && `Số ${number} · `}${day}${issuer && ` · ${issuer}`}`,
} as const;
