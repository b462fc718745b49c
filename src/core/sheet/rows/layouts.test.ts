import { describe, expect, test } from "vitest";
import { kindsOf } from "../../../../test/samples/rows/kinds.ts";
import { LAYOUTS } from "../../../../test/samples/rows/layouts.ts";
import { PUBLISHED_LAYOUTS } from "../../../../test/samples/rows/published-layouts.ts";
import { sketch } from "../../../../test/samples/rows/sketch.ts";
import { recogniseSheet } from "../recognise-sheet.ts";

describe("every row of a layout is what it is", () => {
  test.each(Object.entries({ ...LAYOUTS, ...PUBLISHED_LAYOUTS }))("%s", (_, drawing) => {
    const { sheet, kinds } = sketch(drawing);
    expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
  });
});

test("titles said again on the next page, notes between tasks and a TT without a name are known", () => {
  const { sheet, kinds } = sketch(`
    X | KẾ HOẠCH CHỈNH TRANG ĐÔ THỊ | < | < | <
    h |   | Nhiệm vụ cụ thể | Cơ quan chủ trì | Thời gian
    T | 1 | Rà soát tiêu chuẩn đô thị loại IV | Sở Xây dựng | Quý I
    X | KẾ HOẠCH CHỈNH TRANG ĐÔ THỊ (tiếp theo) | < | < | <
    h |   | Nhiệm vụ cụ thể | Cơ quan chủ trì | Thời gian
    T | 2 | Lập chương trình phát triển đô thị | Sở Xây dựng | Quý III
    X | Ghi chú: việc dưới đây mới được bổ sung | < | < | <
    S1 | Nguồn nhân lực | < | < | <
    T | 3 | Bồi dưỡng cán bộ quản lý đô thị | Sở Nội vụ | Quý IV`);
  const recognised = recogniseSheet(sheet);
  expect(kindsOf(recognised)).toEqual(kinds);
  expect(recognised.rows.map(({ number }) => number)).toEqual(["1", "2", "3"]);
});

test("officials who lead the last tasks are no signatures, and a line in brackets is a note", () => {
  const { sheet, kinds } = sketch(`
    h | Nội dung công việc | Người thực hiện
    T | 1. Lập danh sách đề nghị khen thưởng | Kế toán
    T | 2. Thẩm định hồ sơ | Trưởng phòng
    T | 3. Đề xuất khen thưởng | Giám đốc
    X | (Gồm 3 việc) |
    B
    X | NGƯỜI LẬP BIỂU | GIÁM ĐỐC`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test("small letters and small Roman numerals over numbered tasks are headings", () => {
  const { sheet, kinds } = sketch(`
    h | TT | Nội dung công việc | Kinh phí | Đơn vị thực hiện | Thời hạn
    S1 | i | Tuyên truyền | 300 | |
    T | 1 | In pa nô, áp phích | 200 | Trung tâm Văn hóa | Quý I
    T | 2 | Xe loa lưu động | 100 | Trung tâm Văn hóa | Tháng 5
    S1 | ii | Tập huấn | 600 | |
    T | 3 | Tập huấn tổ công nghệ số | 400 | Phòng Văn hóa - Xã hội | Quý II`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test("a heading in capitals or bold may say by when all under it is done", () => {
  const { sheet, kinds } = sketch(`
    h | Gói | Nội dung công việc | Phụ trách | Thời hạn
    S1 | WP1 | **Chuẩn bị** | | 31/3/2026
    T | 1.1 | Khảo sát hiện trạng | Nhóm kỹ thuật | 15/2/2026
    T | 1.2 | Viết báo cáo hiện trạng | Nhóm kỹ thuật | 15/3/2026
    S1 | WP2 | TRIỂN KHAI TẠI XÃ | | 30/9/2026
    T | 2.1 | Cài đặt máy chủ | Nhà thầu | 30/6/2026
    T | 2.2 | Đào tạo người dùng | Nhà thầu | 30/9/2026`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test("a stage in bold with a cell of its own left of the tasks is a heading, whatever values stand beside it", () => {
  const { sheet, kinds } = sketch(`
    h | Giai đoạn | Hạng mục công việc | Trọng số | Trạng thái
    S1 | Đợt một | **Chuẩn bị hạ tầng mạng cấp xã** | 40% | Đã hoàn thành
    T | | Khảo sát đường truyền | - | Đã hoàn thành
    T | | Lắp đặt thiết bị định tuyến | - | Đã hoàn thành
    S1 | Đợt hai | **Đưa dịch vụ công vào sử dụng** | 60% | Đang thực hiện
    T | | Cấu hình biểu mẫu điện tử | - | Đang thực hiện
    T | | Chạy thử tại ba xã | - | Chưa thực hiện`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test("short titles without a number part tasks whose count goes on, once one of them stands over task 1", () => {
  const { sheet, kinds } = sketch(`
    h | TT | Nội dung | Người thực hiện | Thời hạn
    S1 | VI | Phòng Quản lý dự án | |
    S2 | | Cụm ven biển | |
    T | 1 | Kè chống sạt lở đoạn cửa sông | Lê Văn An | 31/5/2026
    T | 2 | Đường nối cảng cá với quốc lộ | Lê Văn An | 31/5/2026
    S2 | | Cụm miền núi | |
    T | 4 | Cầu treo bản Mường | Hà Thị Bích | 30/6/2026`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test("a heading over nothing is known by the headings it is counted with, a task without values by those around it", () => {
  const { sheet, kinds } = sketch(`
    h | TT | Nội dung công việc | Thời gian hoàn thành | Cán bộ phụ trách
    S1 | 1 | Công tác văn phòng | |
    T | 1 | Lập lịch tiếp công dân | Tháng 4 | Lê Văn An
    T | 2 | Rà soát quy chế làm việc | Tháng 4 | Hà Thị Bích
    S1 | 2 | Công tác đảng vụ | |
    S1 | 3 | Công tác kế toán | |
    T | 3..1 | Đối chiếu công nợ các gói thầu | Tháng 4 | Lê Văn An
    T | | Hoàn thiện hồ sơ rút vốn | |
    T | | Lập biểu thanh toán | Tháng 4 | Hà Thị Bích
    T | 3..3 | Kiểm kê tài sản | Tháng 4 | Hà Thị Bích`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test("a plain line between a heading and its first task makes others like it titles, not parts of the task above", () => {
  const { sheet, kinds } = sketch(`
    h | TT | Nội dung công việc | Thời gian hoàn thành | Người phụ trách
    S1 | A | Công tác đấu thầu | |
    S2 | | Số kế hoạch phải thẩm định: 3 gói | |
    T | 21 | Phê duyệt kế hoạch chọn nhà thầu khảo sát | 13/3/2026 | Hà Thị Bích
    S2 | | Việc khác: 2 nội dung | |
    T | 24 | Lập hồ sơ mời thầu thi công | 20/3/2026 | Lê Văn An`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test("sums of parts are totals, and a line of dots is no task whatever is filled in beside it", () => {
  const { sheet, kinds } = sketch(`
    h | TT | Nội dung công việc | Đơn vị thực hiện | Điểm
    S1 | I | **Trục 1. Phát triển kinh tế** | |
    T | 1 | Rà soát quy hoạch | Phòng Kinh tế | 2
    X | | Tổng cộng Trục 1 | | 2
    S1 | II | **Trục 2. Thể chế** | |
    T | 2 | Ban hành quy chế | Văn phòng | 1.5
    X | | … | Đưa vào kế hoạch | 0
    X | | Tổng cộng Trục 2 | | 1.5`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test("sentences under a table without numbers are none of its tasks, however many there are", () => {
  const { sheet, kinds } = sketch(`
    h | Việc cần làm | Người phụ trách | Hạn
    T | Viết lại trang giới thiệu | Lê Văn An | 12/5
    T | Chụp ảnh sản phẩm mới | Hà Thị Bích | 20/5
    B
    X | Các nhóm báo cáo kết quả trước ngày 20 hằng tháng. | |
    X | Nếu có vướng mắc thì phản ánh về văn phòng. | |`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test("a header with a calendar is known again when it is repeated", () => {
  const { sheet, kinds } = sketch(`
    h | STT | Hạng mục | 06/2026 | 07/2026 | 08/2026
    T | 1 | Khảo sát hiện trạng | x | |
    T | 2 | Lập thiết kế | x | x |
    h | STT | Hạng mục | 06/2026 | 07/2026 | 08/2026
    T | 3 | Nghiệm thu | | | x`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test("a step counted by its word stays a task when only sentences follow", () => {
  const { sheet, kinds } = sketch(`
    h | Trình tự | Trách nhiệm | Thời hạn | Biểu mẫu
    T | Bước 1: Xây dựng dự thảo | Văn phòng | Trước 15/11 | Dự thảo
    T | Bước 2: Trình phê duyệt | Văn phòng | Trước 15/12 | Quyết định
    B
    X | Các bước trên thực hiện hằng năm. | | |
    X | Văn phòng theo dõi, báo cáo. | | |`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test("a counted row over parts with agencies of their own is no sure task", () => {
  const { sheet } = sketch(`
    h | TT | Nội dung | Chủ trì | Hạn
    T | 1 | Phát triển hạ tầng | | 31/12/2026
    T | 1.1 | Nâng cấp mạng truyền số liệu | Sở Nội vụ | 30/9/2026
    T | 1.2 | Phủ sóng vùng lõm | Sở Y tế | 31/12/2026`);
  expect(recogniseSheet(sheet).lines[1]?.confidence).toBeLessThan(0.9);
});
