import type { StorageFailureCode } from "../../workspace/ports.ts";

/** Sentences about keeping the work: the save state, the age of the last copy, trouble with the browser's storage. */
export const storageText = {
  saved: "Đã lưu",
  savedAt: (time: string) => `Đã lưu lúc ${time}`,
  saving: "Đang lưu…",
  failed: "Chưa lưu được",
  retry: "Thử lại",
  exportNow: "Sao lưu ra tệp",
  failures: {
    full: "Ổ đĩa hoặc phần bộ nhớ dành cho trình duyệt đã đầy. Những gì vừa sửa vẫn còn trên màn hình: hãy sao lưu ra tệp, rồi giải phóng chỗ trống.",
    blocked: "Một cửa sổ khác của ứng dụng đang giữ dữ liệu. Hãy đóng các cửa sổ khác rồi bấm “Thử lại”.",
    outdated:
      "Ứng dụng đã được cập nhật ở cửa sổ khác nên cửa sổ này không ghi được nữa. Hãy sao lưu ra tệp nếu còn thay đổi chưa lưu, rồi tải lại trang.",
    closed: "Kết nối tới dữ liệu trên máy đã đóng. Hãy sao lưu ra tệp, rồi tải lại trang.",
    timeout: "Máy trả lời quá chậm. Ứng dụng sẽ tự thử lưu lại; đừng đóng cửa sổ này.",
    unknown:
      "Trình duyệt không ghi được dữ liệu. Ứng dụng sẽ tự thử lại; hãy sao lưu ra tệp để giữ chắc những gì vừa sửa.",
  } satisfies Record<StorageFailureCode, string>,
  copyNever: "Chưa có bản sao ngoài trình duyệt",
  copyToday: "Bản sao ngoài trình duyệt: hôm nay",
  copyDays: (days: number) => `Bản sao ngoài trình duyệt: ${days} ngày trước`,
  offline: "Không có mạng – vẫn làm việc bình thường",
  tasks: (count: number) => `${count} nhiệm vụ`,
  openFailedTitle: "Chưa mở được dữ liệu trên máy này",
  openFailed: {
    blocked: "Một cửa sổ khác của ứng dụng đang giữ dữ liệu. Hãy đóng các cửa sổ khác của ứng dụng rồi tải lại trang.",
    outdated:
      "Dữ liệu trên máy này do bản mới hơn của ứng dụng ghi, bản đang mở không đọc được. Dữ liệu chưa bị thay đổi. Hãy tải lại trang để dùng bản mới.",
    other:
      "Trình duyệt không mở được kho dữ liệu. Dữ liệu chưa bị thay đổi. Hãy tải lại trang; nếu vẫn không được, hãy kiểm tra chỗ trống trên ổ đĩa, hoặc cửa sổ có đang ở chế độ ẩn danh không.",
  },
  reload: "Tải lại trang",
  unsavedOnLeave: "Còn thay đổi chưa lưu.",
} as const;
