/** What the grid says. */
export const gridText = {
  drag: "Kéo để chuyển dòng",
  fold: "Gập mục",
  unfold: "Mở mục",
  held: "Còn hiện vì vừa sửa; lọc lại thì dòng này ẩn đi",
  grid: "Phụ lục nhiệm vụ",
  taskCount: (shown: number, all: number) => (shown === all ? `${all} nhiệm vụ` : `${shown}/${all} nhiệm vụ`),
  columnMenu: (column: string) => `Tùy chọn cột ${column}`,
};
