/** The strip of quarters above the table. */
export const timelineText = {
  strip: "Số việc đến hạn theo quý",
  year: (year: number) => String(year),
  yearLabel: (year: number, due: number, starting: number) => `Năm ${year}: ${counted(due, starting)}`,
  quarterLabel: (name: string, due: number, starting: number) => `${name}: ${counted(due, starting)}`,
  calendar: "Lịch",
  lines: "Dòng thời gian",
  hide: "Ẩn dải thời gian",
} as const;

function counted(due: number, starting: number): string {
  if (starting === 0) return `${due} việc đến hạn`;
  return due === 0 ? `${starting} việc bắt đầu` : `${due} việc đến hạn, ${starting} việc bắt đầu`;
}
