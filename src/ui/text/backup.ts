const number = (value: number) => value.toLocaleString("vi-VN");

/** Sentences of the dialogs that write a copy of everything and read one back. */
export const backupText = {
  title: "Sao lưu",
  intro:
    "Dữ liệu chỉ nằm trong trình duyệt của máy này. Bản sao lưu là một tệp chứa mọi kế hoạch, toàn bộ lịch sử thay đổi và các tệp đã nhập. Hãy cất ở USB, ổ mạng hoặc gửi cho chính mình.",
  lastCopy: "Lần sao lưu gần nhất",
  never: "Chưa lần nào",
  storage: "Việc giữ dữ liệu",
  persistent: "Trình duyệt cam kết không tự xóa dữ liệu này.",
  notPersistent: "Trình duyệt có thể tự xóa dữ liệu khi máy thiếu chỗ trống.",
  askPersistence: "Xin giữ lâu dài",
  persistenceRefused:
    "Trình duyệt chưa đồng ý. Hãy cài ứng dụng vào máy hoặc đánh dấu trang này rồi thử lại; và sao lưu thường xuyên.",
  usage: "Dung lượng",
  used: (used: number, quota: number | undefined) =>
    quota === undefined
      ? `Đang dùng ${megabytes(used)}`
      : `Đang dùng ${megabytes(used)} trên ${megabytes(quota)} được phép`,
  unknownUsage: "Trình duyệt không cho biết",
  save: "Lưu bản sao lưu",
  close: "Đóng",
  cancel: "Hủy",
  collecting: "Đang gom dữ liệu…",
  writing: "Đang tạo tệp sao lưu…",
  checking: "Đang đọc lại tệp để kiểm tra…",
  fileName: (day: string, time: string) => `Sao lưu Phụ lục ${day} ${time}.zip`,
  done: (plans: number, tasks: number) =>
    `Đã sao lưu ${number(plans)} kế hoạch, ${number(tasks)} nhiệm vụ. Đã kiểm tra lại tệp.`,
  failed: "Chưa tạo được tệp sao lưu. Hãy thử lại; nếu vẫn không được, hãy dùng “Xuất tệp” để giữ bản Excel.",
  unreadable: "Tệp sao lưu vừa tạo không đọc lại được nên chưa lưu. Hãy thử lại.",
  cancelled: "Đã hủy, chưa có tệp nào được lưu.",
} as const;

export const restoreText = {
  title: "Khôi phục từ bản sao lưu",
  intro: "Chọn tệp .zip do “Sao lưu” tạo ra. Bạn sẽ thấy những gì thay đổi trước khi khôi phục.",
  choose: "Chọn tệp sao lưu",
  chooseOther: "Chọn tệp khác",
  reading: "Đang đọc bản sao lưu…",
  cancel: "Hủy",
  close: "Đóng",
  madeAt: (file: string, when: string) => `“${file}”, tạo lúc ${when}`,
  failed: "Chưa đọc được bản sao lưu. Hãy tải lại trang rồi thử lại.",
  take: (title: string) => `Khôi phục “${title}”`,
  planLine: (planNumber: string, tasks: number) => `Số ${planNumber} · ${number(tasks)} nhiệm vụ trong bản sao`,
  isNew: (acts: number) => `Máy này chưa có kế hoạch này. Sẽ tạo lại cùng ${number(acts)} lần thay đổi trong lịch sử.`,
  isSame: "Giống hệt kế hoạch trên máy này: không có gì để khôi phục.",
  isOpen: "Đang mở",
  mode: "Cách khôi phục",
  modes: {
    merge: "Gộp: giữ những gì chỉ có ở đây",
    replace: "Thay bằng bản sao lưu",
  },
  modeHints: {
    merge: "Ô có trong bản sao lấy theo bản sao; nhiệm vụ thêm sau khi sao lưu vẫn còn.",
    replace: "Kế hoạch trở lại đúng như lúc sao lưu; những gì thêm sau đó bị xóa (hoàn tác được).",
  },
  changes: (added: number, changed: number, removed: number) =>
    [
      added > 0 ? `thêm lại ${number(added)} nhiệm vụ` : "",
      changed > 0 ? `sửa ${number(changed)} nhiệm vụ` : "",
      removed > 0 ? `xóa ${number(removed)} nhiệm vụ` : "",
    ]
      .filter((part) => part !== "")
      .join(", ") || "không nhiệm vụ nào thay đổi",
  summary: (changes: string, others: number) =>
    others > 0
      ? `Sẽ ${changes}, và ${number(others)} thay đổi khác (mục, cột, cơ quan, thông tin kế hoạch).`
      : `Sẽ ${changes}.`,
  columns: { task: "Nhiệm vụ", here: "Đang có", copy: "Trong bản sao" },
  kinds: { added: "Thêm lại", removed: "Xóa", changed: "Sửa" },
  moved: "Vị trí trong kế hoạch",
  movedHere: "(như đang có)",
  movedCopy: "(như bản sao)",
  task: (label: string | undefined) => (label === undefined ? "Nhiệm vụ" : `Nhiệm vụ ${label}`),
  restore: "Khôi phục",
  nothing: "Không có gì để khôi phục",
  working: "Đang khôi phục…",
  done: (plans: number) =>
    plans === 1 ? "Đã khôi phục từ bản sao lưu." : `Đã khôi phục ${number(plans)} kế hoạch từ bản sao lưu.`,
  undo: "Hoàn tác",
  openPlan: "Mở kế hoạch",
  storeFailed:
    "Chưa khôi phục xong vì trình duyệt không ghi được dữ liệu. Hãy kiểm tra chỗ trống trên ổ đĩa rồi thử lại.",
  movedOn: "Kế hoạch vừa thay đổi nên danh sách đã được tính lại. Hãy xem lại rồi bấm “Khôi phục”.",
} as const;

function megabytes(bytes: number): string {
  const size = bytes / 1024 / 1024;
  if (size >= 1024) return `${number(Math.round(size / 102.4) / 10)} GB`;
  return `${number(size < 10 ? Math.round(size * 10) / 10 : Math.round(size))} MB`;
}
