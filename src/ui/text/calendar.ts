/** The dialog of deadlines: a month, what is soon due, the tasks along the years; and the file for other calendars. */
export const calendarText = {
  title: "Lịch thời hạn",
  views: "Cách xem thời hạn",
  tabs: { calendar: "Theo tháng", "due-soon": "Sắp đến hạn", "task-lines": "Dòng thời gian" },
  scopeAll: (count: number) => `Cả ${count} nhiệm vụ`,
  scopePart: (shown: number, all: number) => `${shown}/${all} nhiệm vụ đang xem`,
  close: "Đóng",
  export: "Xuất ra lịch (.ics)",
  exportHint: "Tệp để mở bằng Outlook, lịch Google hoặc lịch trên điện thoại",

  days: "Các ngày trong tháng",
  dayWithCount: (day: string, count: number) => (count === 0 ? day : `${day}, ${count} việc đến hạn`),
  dayTitle: (weekday: string, day: string) => `${weekday}, ${day}`,
  dayCount: (count: number) => (count === 0 ? "Không có việc đến hạn" : `${count} việc đến hạn`),
  monthCount: (count: number) =>
    count === 0 ? "Tháng này không có việc đến hạn" : `Tháng này có ${count} việc đến hạn`,
  next: (day: string) => `Hạn kế tiếp: ${day}`,
  noNext: "Không còn hạn nào sau ngày này",
  filterDay: "Lọc bảng theo ngày này",
  filterMonth: "Lọc bảng theo tháng này",

  horizon: "Xem trong",
  horizons: { 7: "7 ngày tới", 30: "30 ngày tới", 90: "90 ngày tới" },
  overdue: (count: number) => `Quá hạn (${count})`,
  ahead: (days: number, count: number) => `Trong ${days} ngày tới (${count})`,
  noOverdue: "Không có nhiệm vụ quá hạn.",
  noAhead: (days: number) => `Không có việc nào đến hạn trong ${days} ngày tới.`,
  late: (days: number) => `quá ${days} ngày`,
  left: (days: number) => (days === 0 ? "hôm nay" : days === 1 ? "ngày mai" : `còn ${days} ngày`),

  number: (number: string) => `TT ${number}`,
  done: "hoàn thành",

  fileName: (planNumber: string, day: string) => `Lịch thời hạn ${planNumber} ${day}`,
  calendarName: (planNumber: string) => `Thời hạn ${planNumber}`,
  eventTitle: (number: string, what: string) => `TT ${number}: ${what}`,
  eventNotes: (words: string, content: string, lead: string) =>
    lead === "" ? `Thời hạn: ${words}\n\n${content}` : `Thời hạn: ${words}\n\n${content}\n\nChủ trì: ${lead}`,
  exported: (events: number, tasks: number) =>
    `Đã xuất ${events} hạn của ${tasks} nhiệm vụ, từ hôm nay. Mở tệp bằng Outlook hoặc lịch Google để thêm vào lịch.`,
  nothingToExport: "Từ hôm nay trở đi không còn hạn nào để xuất trong những nhiệm vụ đang xem.",
  exportFailed: "Chưa tạo được tệp lịch. Hãy thử lại.",
} as const;
