const FIGURES = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });

const UNITS = { "": "", "%": " %", đồng: " đồng" } as const;

const figure = (value: number, unit: keyof typeof UNITS) => `${FIGURES.format(value)}${UNITS[unit]}`;

/** What the status line and a screen reader say of the selected cells. */
export const selectionText = {
  cells: (cells: number, rows: number) =>
    rows > 1 ? `Đã chọn ${FIGURES.format(cells)} ô trên ${FIGURES.format(rows)} dòng` : `Đã chọn ${cells} ô`,
  filled: (count: number) => `${FIGURES.format(count)} ô có nội dung`,
  sum: (value: number, unit: keyof typeof UNITS) => `Tổng ${figure(value, unit)}`,
  average: (value: number, unit: keyof typeof UNITS) => `Trung bình ${figure(value, unit)}`,
  hiddenByFilter: (count: number) => `Bộ lọc đang ẩn ${FIGURES.format(count)} nhiệm vụ`,
  task: (number: string) => `TT ${number}`,
  section: (numeral: string) => `mục ${numeral}`,
  spoken: {
    all: "Đã chọn tất cả các ô",
    cells: (count: number, from: string, to: string) => `Đã chọn ${count} ô, từ ${from} đến ${to}`,
    place: (row: string, column: string) => `${row}, cột ${column}`,
    row: (row: string) => `Đã chọn cả dòng ${row}`,
    rows: (count: number, from: string, to: string) => `Đã chọn ${count} dòng, từ ${from} đến ${to}`,
    column: (column: string) => `Đã chọn cả cột ${column}`,
    columns: (count: number, from: string, to: string) => `Đã chọn ${count} cột, từ cột ${from} đến cột ${to}`,
    several: (ranges: number, cells: number) => `Đã chọn ${ranges} vùng, tất cả ${cells} ô`,
  },
} as const;
