/** Sentences about how the grid is looked at. */
export const viewsText = {
  zoom: "Cỡ hiển thị của bảng",
  zoomIn: (keys: string) => `Phóng to (${keys} hoặc Ctrl và lăn chuột)`,
  zoomOut: (keys: string) => `Thu nhỏ (${keys} hoặc Ctrl và lăn chuột)`,
  zoomReset: "Về cỡ 100 %",
  percent: (percent: number) => `${percent} %`,
} as const;
