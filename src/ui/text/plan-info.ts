/** Sentences of the dialog on the plan itself. */
export const planInfoText = {
  title: "Thông tin kế hoạch",
  makePlan: "Lập kế hoạch mới từ tệp…",
  fields: {
    title: "Tên kế hoạch",
    documentType: "Loại văn bản",
    number: "Số, ký hiệu",
    issuedOn: "Ngày ban hành",
    issuer: "Cơ quan ban hành",
    firstYear: "Từ năm",
    lastYear: "Đến năm",
  },
  hints: {
    issuedOn: "Ngày/tháng/năm, ví dụ 05/01/2026. Để trống thì thời hạn “kể từ ngày ban hành” chưa tính được.",
    years: "Thời hạn không ghi năm được hiểu trong khoảng này.",
  },
  problems: {
    blank: "Cần điền mục này.",
    day: "Ngày chưa đúng. Hãy ghi ngày/tháng/năm, ví dụ 05/01/2026.",
    year: "Hãy ghi năm bằng bốn chữ số.",
    yearOrder: "Năm cuối phải bằng hoặc sau năm đầu.",
  },
  reporting: {
    title: "Ngày chốt số liệu báo cáo",
    hint: "Ngày của tháng cuối kỳ, dùng cho thời hạn chỉ ghi “hằng quý”, “6 tháng”, “hằng năm”. Để trống thì chốt vào ngày cuối tháng.",
    reports: { monthly: "Tháng", quarterly: "Quý", halfYearly: "6 tháng", yearly: "Năm" },
    decree: "Theo Nghị định 09/2019/NĐ-CP",
    problem: "Hãy ghi một ngày từ 1 đến 31 hoặc để trống.",
  },
  others: "Kế hoạch khác trên máy này",
  /** "" for what is not known. */
  issued: (planNumber: string, day: string) =>
    [planNumber && `Số ${planNumber}`, day].filter((part) => part !== "").join(" · "),
  open: "Mở",
  openPlan: (title: string) => `Mở kế hoạch “${title}”`,
  save: "Lưu",
  cancel: "Hủy",
  saved: "Đã sửa thông tin kế hoạch.",
  undo: "Hoàn tác",
} as const;
