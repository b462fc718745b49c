import type { AgencyTable } from "./agency-table.ts";

/** Tables by which work is followed, by the name of their sample file. */
export const TRACKING_TABLES: Readonly<Record<string, AgencyTable>> = {
  // "Mức độ hoàn thành" with states rather than shares.
  "ket-qua-muc-do-hoan-thanh": {
    roles: "number content deadline result status - -",
    drawing: `
      X | SỞ XÂY DỰNG | < | < | < | < | < | <
      X | **KẾT QUẢ THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH 9 THÁNG ĐẦU NĂM 2025** | < | < | < | < | < | <
      h | **TT** | **Nhiệm vụ theo Kế hoạch** | **Thời gian theo kế hoạch** | **Kết quả đạt được** | **Mức độ hoàn thành** | **Tồn tại, hạn chế** | **Nguyên nhân**
      S1 | **I** | **Cải cách thể chế** |  |  |  |  |
      T | 1 | Tham mưu Quyết định phân cấp quản lý cây xanh | Quý II | Đã trình UBND tỉnh tại Tờ trình số 412/TTr-SXD | Hoàn thành |  |
      T | 2 | Rà soát văn bản QPPL | Thường xuyên | Đã rà soát 35 văn bản, đề nghị bãi bỏ 04 văn bản | Đang thực hiện | Chậm so với kế hoạch | Thay đổi tổ chức bộ máy
      S1 | **II** | **Cải cách TTHC** |  |  |  |  |
      T | 3 | Cắt giảm thời gian giải quyết TTHC | Quý III | Đã cắt giảm 30% thời gian với 22 TTHC | Hoàn thành |  |`,
  },
  // Who directs and who watches stand beside who leads.
  "lanh-dao-chi-dao-chuyen-vien-theo-doi": {
    roles: "number content - lead - support deadline result",
    drawing: `
      X | VĂN PHÒNG UBND TỈNH | < | < | < | < | < | < | <
      X | **THEO DÕI NHIỆM VỤ TRỌNG TÂM NĂM 2026** | < | < | < | < | < | < | <
      h | **TT** | **Nhiệm vụ** | **Lãnh đạo UBND tỉnh chỉ đạo** | **Cơ quan chủ trì tham mưu** | **Chuyên viên theo dõi** | **Cơ quan phối hợp** | **Thời gian trình** | **Tình hình thực hiện**
      S1 | **I** | **KHỐI KINH TẾ TỔNG HỢP** |  |  |  |  |  |
      T | 1 | Kịch bản tăng trưởng năm 2026 | Chủ tịch UBND tỉnh | Sở Tài chính | Đ/c Tuấn | Thống kê tỉnh | Tháng 01 | Đã trình
      T | 2 | Kế hoạch xúc tiến đầu tư | PCT Nguyễn Văn Thi | Trung tâm Xúc tiến đầu tư | Đ/c Hải | Sở Ngoại vụ | Tháng 02 | Đang lấy ý kiến các sở
      S1 | **II** | **KHỐI VĂN XÃ** |  |  |  |  |  |
      T | 3 | Đề án sáp nhập trường học | PCT Đầu Thanh Tùng | Sở GD&ĐT | Đ/c Nga | Sở Nội vụ | Tháng 6 | Chưa triển khai`,
  },
  // A week: days in the first column, no number.
  "lich-cong-tac-tuan": {
    roles: "deadline - content lead -",
    drawing: `
      X | LỊCH CÔNG TÁC TUẦN 47 (17/11 - 21/11/2025) | < | < | < | <
      h | Thứ, ngày | Giờ | Nội dung | Chủ trì | Địa điểm
      T | Thứ 2\\n17/11 | 8h00 | Họp giao ban lãnh đạo Sở | Giám đốc | P. họp 1
      T | Thứ 3\\n18/11 | 14h00 | Làm việc với đoàn kiểm tra CCHC | PGĐ Hùng | Hội trường
      T | Thứ 4\\n19/11 | 7h30 | Kiểm tra thực địa tại xã Quảng Chính | PGĐ Lan | Xã Quảng Chính`,
  },
  // "Phụ trách" with functions instead of agencies; quarters to tick.
  "tien-do-tung-quy": {
    roles: "number content lead - - - -",
    drawing: `
      X | TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH NĂM 2026 | < | < | < | < | < | <
      h | STT | Công việc | Phụ trách | Thời gian thực hiện năm 2026 | < | < | <
      h | ^ | ^ | ^ | Quý I | Quý II | Quý III | Quý IV
      T | 1 | Lập danh mục hồ sơ | Văn thư | X |  |  |
      T | 2 | Chỉnh lý tài liệu tồn đọng | Lưu trữ |  | X | X |
      T | 3 | Nộp lưu lịch sử | Lưu trữ |  |  |  | X`,
  },
  // What is not done yet stands beside what is.
  "bao-cao-con-viec-chua-xong": {
    roles: "number content deadline result - -",
    drawing: `
      X | BIỂU BÁO CÁO TÌNH HÌNH THỰC HIỆN QUYẾT ĐỊNH 54 | < | < | < | < | <
      h | STT | Nhiệm vụ được giao tại Quyết định | Thời gian hoàn thành | Kết quả đến thời điểm báo cáo | Nội dung chưa hoàn thành | Nguyên nhân, kiến nghị
      T | 1 | Niêm yết công khai TTHC | Thường xuyên | Đã niêm yết 412 thủ tục tại Trung tâm | Không |
      T | 2 | Số hóa hồ sơ | Tháng 12/2026 | Đạt 85% hồ sơ tiếp nhận | Hồ sơ đất đai cũ | Máy quét hỏng
      T | 3 | Tuyên truyền | Hằng quý | Đã tổ chức 04 hội nghị | Không |`,
  },
  // Notes (1), (2), (3) under the table.
  "chu-thich-duoi-bang": {
    roles: "number content product lead deadline",
    drawing: `
      h | TT | Nhiệm vụ(1) | Sản phẩm* | Cơ quan chủ trì(2) | Thời gian(3)
      T | 1 | Lập quy hoạch phân khu | Đồ án | Sở Xây dựng | 2026
      T | 2 | Thu hồi đất dự án KCN | Quyết định | UBND xã | 2026-2027
      X | (1) Theo Nghị quyết số 15/NQ-HĐND | < | < | < | <
      X | (2) Cơ quan chủ trì chịu trách nhiệm báo cáo | < | < | < | <
      X | (3) Thời gian dự kiến | < | < | < | <`,
  },
  // A tracker in English.
  "tieng-anh": {
    roles: "number content lead support deadline status note",
    drawing: `
      h | No | Task | Owner | Supporting team | Due date | Status | Comments
      T | 1 | Draft procurement plan | PMU | Finance unit | 2026-03-15 | Done |
      T | 2 | Conduct baseline survey | Consultant | PPMU | 2026-06-30 | In progress | Delayed
      T | 3 | Submit annual report | PMU | All components | 2026-12-31 | Not started |`,
  },
  // "Giao cho", "Xong chưa?".
  "xong-chua": {
    roles: "number content lead deadline status note",
    drawing: `
      h | STT | Đầu mục | Giao cho | Hạn | Xong chưa? | Ghi chú
      T | 1 | Đặt phòng họp trực tuyến toàn tỉnh | Hùng | 02/12 | Xong |
      T | 2 | Gửi giấy mời các sở | Thảo | 03/12 | Chưa | Chờ ký
      T | 3 | In tài liệu, ghép bộ | Thảo, Nga | 04/12 | Đang làm |`,
  },
};
