import { expect, test } from "vitest";
import { kindsOf } from "../../../../test/samples/rows/kinds.ts";
import { sketch } from "../../../../test/samples/rows/sketch.ts";
import { recogniseSheet } from "../recognise-sheet.ts";

test("a heading over the header takes in the first tasks when its like goes on below", () => {
  const { sheet, kinds } = sketch(`
    X | PHÂN CÔNG THỰC HIỆN ĐỀ ÁN | < | <
    S1 | I. Tuyên truyền | < | <
    h | Nội dung | Phụ trách | Thời gian
    T | Viết bài đăng trang tin | Phòng Văn hóa - Xã hội | Tháng 3
    S1 | II. Kỹ thuật | < | <
    h | Nội dung | Phụ trách | Thời gian
    T | Cài đặt phần mềm | Tổ công nghệ số | Tháng 5`);
  const recognised = recogniseSheet(sheet);
  expect(kindsOf(recognised)).toEqual(kinds);
  expect(recognised.rows.map(({ sectionNumeral, sectionTitle }) => [sectionNumeral, sectionTitle])).toEqual([
    ["I", "Tuyên truyền"],
    ["II", "Kỹ thuật"],
  ]);
});

test("without a numeral it must look like the headings below, and name no document", () => {
  const { sheet, kinds } = sketch(`
    X | KẾ HOẠCH CÔNG TÁC NĂM 2026 | < | <
    B
    S1 | **CÔNG TÁC ĐẢNG** | |
    h | Nội dung | Người thực hiện | Thời gian
    T | Họp chi bộ | Bí thư | Ngày 3 hằng tháng
    S1 | **CÔNG TÁC CHÍNH QUYỀN** | |
    h | Nội dung | Người thực hiện | Thời gian
    T | Tiếp công dân | Chủ tịch | Thứ năm`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test("a counted line that nothing goes on from stays a title, and not for sure", () => {
  const { sheet, kinds } = sketch(`
    X | 1. Mục đích: nâng cao chất lượng phục vụ | < | <
    X | 2. Nhiệm vụ cụ thể: | < | <
    h | Nội dung | Người thực hiện | Thời gian
    T | Công khai thủ tục | Công chức Tư pháp | Thường xuyên
    T | Báo cáo định kỳ | Văn phòng | Ngày 15`);
  const recognised = recogniseSheet(sheet);
  expect(kindsOf(recognised)).toEqual(kinds);
  expect(recognised.lines[1]?.confidence).toBeLessThan(0.9);
});
