/** Sentences of the history panel. */
export const historyText = {
  title: "Lịch sử thay đổi",
  close: "Đóng lịch sử thay đổi",
  loading: "Đang đọc lịch sử…",
  empty:
    "Chưa có thay đổi nào. Mỗi việc làm trên kế hoạch sẽ hiện ở đây và hoàn tác được, kể cả sau khi tải lại trang.",
  undone: "Đã hoàn tác",
  undoTo: "Hoàn tác đến đây",
  undoToHint: (count: number) => `Hoàn tác ${count} việc làm sau việc này`,
  revert: "Hoàn tác riêng việc này",
  redo: "Làm lại",
  redoTo: (count: number) => `Làm lại ${count} việc đến đây`,
  /** The heading over the acts of a day; both days `yyyy-mm-dd`. */
  day(day: string, today: string): string {
    if (day === today) return "Hôm nay";
    if (day === dayBefore(today)) return "Hôm qua";
    return `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}, ${day.split("-").reverse().join("/")}`;
  },
  reverted: (act: string) => `Đã hoàn tác riêng: ${act}`,
  revertedButKept: (act: string, kept: number) =>
    `Đã hoàn tác riêng: ${act}. Giữ nguyên ${kept} ô vì đã được sửa lại sau đó.`,
  keptAll:
    "Không hoàn tác được việc này: mọi ô của nó đã được sửa lại sau đó. Hãy dùng “Hoàn tác đến đây” ở việc trước nó.",
  gone: "Việc này không còn trong danh sách hoàn tác được.",
  undoneMany: (count: number) => `Đã hoàn tác ${count} việc.`,
  redoneMany: (count: number) => `Đã làm lại ${count} việc.`,
  before: "Trước",
  after: "Sau",
  blank: "(trống)",
  cut: (text: string) => `${text}…`,
  added: (subject: string) => `Thêm ${subject}`,
  removed: (subject: string) => `Xóa ${subject}`,
  moreLines: (count: number) => `và ${count} thay đổi nữa`,
  /** "Cơ quan chủ trì · nhiệm vụ 12". */
  inSubject: (field: string, subject: string) => `${field} · ${subject}`,
  moved: "Đổi vị trí",
  movedSection: "Chuyển sang mục khác",
  goneSection: "(mục đã xóa)",
  goneColumn: "(cột đã xóa)",
  subjects: {
    task: (number: string | undefined) => (number === undefined ? "nhiệm vụ đã xóa" : `nhiệm vụ ${number}`),
    newTask: "nhiệm vụ",
    section: "mục",
    plan: "kế hoạch",
    column: "cột",
    agency: "cơ quan",
    view: "cách xem",
    rule: "cách hiểu thời hạn",
    sender: "nơi gửi tệp",
  },
  viewSettings: "Cách hiển thị",
  fields: {
    title: "Tên",
    label: "TT",
    documentType: "Loại văn bản",
    number: "Số, ký hiệu",
    issuedOn: "Ngày ban hành",
    issuer: "Cơ quan ban hành",
    firstYear: "Năm đầu",
    lastYear: "Năm cuối",
    reporting: "Ngày chốt số liệu báo cáo",
    name: "Tên",
    aliases: "Tên gọi khác",
    groups: "Thuộc nhóm",
    isGroup: "Là nhóm cơ quan",
    type: "Kiểu",
    options: "Các lựa chọn",
    role: "Vai trò",
    text: "Chữ trong ô",
    meaning: "Cách hiểu",
  } as Readonly<Record<string, string>>,
} as const;

const WEEKDAYS = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
