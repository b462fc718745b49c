const number = (value: number) => value.toLocaleString("vi-VN");

/** Sentences of making a new plan of a file. */
export const newPlanText = {
  start: "Lập kế hoạch mới từ tệp này",
  title: "Lập kế hoạch mới",
  intro: (file: string) =>
    `Từ tệp “${file}”. Kế hoạch đang mở không thay đổi; kế hoạch mới giữ nguyên cột, mục và số thứ tự của tệp.`,
  contents: (tasks: number, sections: number, columns: number) =>
    `Sẽ có ${number(tasks)} nhiệm vụ, ${number(sections)} mục, ${number(columns)} cột:`,
  guessed: "Các thông tin dưới đây lấy từ phần đầu của tệp. Hãy xem lại và điền chỗ còn trống.",
  create: "Lập kế hoạch",
  creating: "Đang lưu kế hoạch mới…",
  back: "Quay lại",
  failed: "Chưa lưu được kế hoạch mới; không có gì thay đổi. Hãy thử lại.",
  full: "Máy đã hết chỗ lưu nên chưa lập được kế hoạch mới; không có gì thay đổi. Hãy giải phóng bớt dung lượng rồi thử lại.",
  gone: "Không đọc lại được tệp gốc (tệp đã bị chuyển hoặc xóa). Hãy chọn lại tệp rồi thử lại.",
  created: (title: string, tasks: number) => `Đã lưu kế hoạch mới “${title}” với ${number(tasks)} nhiệm vụ.`,
  open: "Mở kế hoạch mới",
  takeBack: "Bỏ kế hoạch vừa lập",
  takenBack: "Đã bỏ kế hoạch vừa lập.",
  keptSince: "Kế hoạch mới đã được sửa nên không bỏ được nữa. Hãy mở kế hoạch đó để xem.",
};
