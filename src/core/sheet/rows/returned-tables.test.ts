import { describe, expect, test } from "vitest";
import { kindsOf } from "../../../../test/samples/rows/kinds.ts";
import { sketch } from "../../../../test/samples/rows/sketch.ts";
import { recogniseSheet } from "../recognise-sheet.ts";

const RETURNED = {
  "a row without a number that says how far it is was added by the sender": `
    h | TT | Nhiệm vụ tỉnh giao | Chủ trì | Thời hạn | Kết quả thực hiện | Đánh giá
    T | 4 | Ban hành quy chế khai thác dữ liệu | Văn phòng | Quý II | Quyết định số 88/QĐ-UBND | Hoàn thành
    T | 9 | Số hóa sổ hộ tịch | Văn phòng | 30/8/2026 | Đã quét 4.120 trang | Đang thực hiện
    T |   | Họp dân giới thiệu ứng dụng của xã (xã tự thêm) | | | 06 buổi | Hoàn thành
    T |   | Mở lớp tin học cho người cao tuổi | | | Đã mở 02 lớp |`,
  "parts and lines with a state of their own stay with their task": `
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn | Tình trạng
    T | 1 | Cải cách hành chính | Văn phòng | 30/6/2026 | Đang thực hiện
    C |   | - Rà soát thủ tục | | | Hoàn thành
    T | 2 | Sửa chữa trường học tại khu vực | Phòng Kinh tế | 30/7/2026 | Chưa thực
    C |   | Bình Hòa | | | hiện
    T | 3 | Lắp đèn chiếu sáng | Phòng Kinh tế | 30/7/2026 | Hoàn thành`,
  "a set of indicators is headed by its name and its points, in bold and without": `
    h | Mã | Chỉ số | Điểm tối đa | Tự chấm | Cơ quan chủ trì | Giải pháp nâng điểm | Hạn cập nhật
    S1 | **1** | **Nhận thức số** | **100** | **90** | | |
    T | 1.1 | Chuyên mục chuyển đổi số | 10 | 10 | Báo tỉnh | Tăng tần suất phát | 30/11/2026
    T | 1.2 | Người đứng đầu chỉ đạo | 20 | 18 | Văn phòng | Chủ trì họp hằng quý | 30/11/2026
    S1 | 2 | Thể chế số | 100 | 88 | | |
    T | 2.1 | Ngân sách chi cho chuyển đổi số | 30 | 28 | Sở Tài chính | Bố trí tối thiểu 1% | 15/12/2026`,
  "such a name is a heading without a number as well": `
    h | TT | Tên chỉ số | Điểm tối đa | Điểm 2025 | Cơ quan chủ trì | Nhiệm vụ, giải pháp | Thời hạn
    S1 |  | **Nhận thức số** | 100 | 82 | | |
    T | 1 | Chuyên mục chuyển đổi số | 20 | 15 | Báo tỉnh | Tăng tần suất phát sóng | Tháng 6
    T | 2 | Họp Ban Chỉ đạo | 20 | 15 | Văn phòng UBND tỉnh | Tổ chức họp hằng quý | Tháng 9
    S1 |  | **Thể chế số** | 100 | 70 | | |
    T | 3 | Chính sách miễn phí | 20 | 15 | Sở Tài chính | Xây dựng nghị quyết | Tháng 12`,
  "so is one in capitals where nothing is numbered": `
    h | Chỉ số | Điểm | Cơ quan chủ trì | Giải pháp | Hạn
    S1 | THỂ CHẾ SỐ | 100 | | |
    T | Chính sách phí | 20 | Sở Tài chính | Miễn phí, lệ phí | Quý I
    T | Ngân sách | 20 | Sở Tài chính | Bố trí đủ 1% | Quý II
    S1 | HẠ TẦNG SỐ | 100 | | |
    T | Phủ sóng | 20 | Sở Khoa học và Công nghệ | Xóa vùng lõm | Quý II`,
  "how far all is can stand beside a heading in bold": `
    h | TT | Nhiệm vụ | Chủ trì | Hạn | Đánh giá
    S1 | | **Cải cách thủ tục** | | | Hoàn thành
    T | 1 | Rà soát thủ tục | Văn phòng | Tháng 3 | Hoàn thành
    T | 2 | Niêm yết thủ tục | Văn phòng | Tháng 4 | Hoàn thành
    S1 | | **Chuyển đổi số** | | | Đang thực hiện
    T | 3 | Lắp đặt mạng không dây | Phòng Văn hóa - Xã hội | Tháng 5 | Đang thực hiện`,
  "how far all is under the tasks is a sum": `
    h | TT | Nhiệm vụ | Chủ trì | Hạn | Tiến độ
    T | 1 | Rà soát thủ tục | Văn phòng | Tháng 3 | 80%
    T | 2 | Niêm yết thủ tục | Văn phòng | Tháng 4 | 60%
    X |   | Tiến độ chung | | | 70%
    X |   | Tổng hợp: hoàn thành 1/2 nhiệm vụ | | | 50%`,
  "codes can count headings and what stands under them": `
    h | Mã số | Tên chỉ số thành phần | Điểm tối đa | Tự đánh giá | Cơ quan chủ trì | Hạn
    S1 | **A1** | **Hạ tầng số** | **50** | **41** | |
    T | A1.1 | Phủ sóng thôn, bản | 25 | 21 | Sở Khoa học và Công nghệ | 30/6
    T | A1.2 | Kéo cáp quang đến hộ | 25 | 20 | Viễn thông | 30/6
    S1 | **A2** | **Dữ liệu số** | **30** | **21** | |
    T | A2.1 | Lập cổng dữ liệu mở | 30 | 21 | Sở Khoa học và Công nghệ | 30/6`,
  "in a report without agencies a line goes on in the result as well": `
    h | TT | Nhiệm vụ được giao | Kết quả thực hiện | Tỷ lệ hoàn thành
    T | 1 | Rà soát quy hoạch trên địa bàn | Đã rà soát xong 12/12 | 100%
    C |   | xã Đông Hải | khu |
    T | 2 | Tiếp công dân định kỳ | Đã tiếp 14 lượt | 70%
    T |   | Trực phòng chống lụt bão | Đã trực 30 ca | 100%`,
  "a task that shares its agency and is cut in two is no heading": `
    h | TT |   | Nội dung |   | Chủ trì |   | Phối hợp | Hoàn thành
    S1 | **1** | | **Vỉa hè, lòng đường** | | | | |
    T | 1.1 | | Kẻ vạch đỗ xe trên 06 tuyến phố | | Đội Trật tự đô thị | | Tổ dân phố | 30/4/2026
    T | 1.2 | | Lát lại vỉa hè đoạn trước chợ | | ^ | | Ban Quản lý dự án |
    C |   | | trung tâm, bao gồm bó vỉa và hố trồng cây | | | | Điện lực | 30/6/2026
    S1 | **2** | | **Cây xanh, hồ** | | | | |
    T | 2.1 | | Trồng 500 cây muồng hoa vàng | | Phòng Kinh tế | | Đoàn Thanh niên | 19/5/2026`,
  "who does a task and by when can stand beside its second line": `
    h | TT | Nội dung | Chủ trì | Hoàn thành
    T | 1 | Nạo vét kênh tiêu úng khu vực | |
    C |   | phía nam quốc lộ 1, gồm cả | Phòng Kinh tế | 30/6/2026
    C |   | cống số 3 | |
    T | 2 | Sơn kẻ vạch đường | Đội Trật tự đô thị | 20/4/2026
    T | 3 | Lắp ghế đá công viên | Công an phường | 20/5/2026`,
};

describe("of tables that come back", () => {
  test.each(Object.entries(RETURNED))("%s", (_, drawing) => {
    const { sheet, kinds } = sketch(drawing);
    expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
  });
});

test.each([
  "UBND tỉnh Hà Tĩnh | | | Trang 1/2",
  "Biểu 02 | | | Tr. 5",
  "Văn phòng UBND | In ngày 12/3/2026 | | Trang số 1/4",
  " | QĐ số 1720/QĐ-UBND | | Trang 1/2",
  "UBND phường Tân Hòa - Trang 1/3 | | |",
  " | | Page 1 of 3 |",
  "UBND tỉnh Hà Tĩnh | | | 1/2",
  "UBND tỉnh Hà Tĩnh Trang 1/2 | < | < | <",
  "Trang 2/2 – Kế hoạch số 12/KH-UBND | < | < | <",
  "42 | CÔNG BÁO/Số 117 + 118/Ngày 20-3-2026 | |",
  "UBND phường Tân Hòa | | | Kế hoạch chỉnh trang đô thị",
])("«%s» between tasks stands at the edge of a printed page", (line) => {
  const { sheet, kinds } = sketch(`
    X | UBND PHƯỜNG TÂN HÒA | < | < | <
    X | KẾ HOẠCH CHỈNH TRANG ĐÔ THỊ | < | < | <
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    T | 1 | Sơn kẻ vạch đường trong khu | Đội Trật tự đô thị | 20/4/2026
    X | ${line}
    C |   | dân cư mới | |
    T | 2 | Lắp ghế đá công viên | Công an phường | 20/5/2026`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test("pages that a task brings forth are no edge of a page", () => {
  const { sheet, kinds } = sketch(`
    h | TT | Nhiệm vụ | Chủ trì | Sản phẩm
    T | 1 | Dịch tài liệu | Sở Ngoại vụ | 120 trang
    T | 2 | Lập trang thông tin | Sở Y tế | Trang 1
    T |   | Soạn sổ tay | Sở Y tế | Trang 1-20
    T | 3 | | | Trang 1`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});
