import { describe, expect, test } from "vitest";
import { kindsOf } from "../../../../test/samples/rows/kinds.ts";
import { sketch } from "../../../../test/samples/rows/sketch.ts";
import { recogniseSheet } from "../recognise-sheet.ts";

const read = (rows: string) => {
  const { sheet, kinds } = sketch(`
    h | TT | Nội dung công việc | Cơ quan chủ trì | Thời gian
    ${rows}`);
  const recognised = recogniseSheet(sheet);
  return { kinds, read: kindsOf(recognised), rows: recognised.rows, lines: recognised.lines };
};

describe("of a table printed with a row for every line", () => {
  test("a line that goes on in the agency or the deadline as well is no task", () => {
    const {
      kinds,
      read: taken,
      rows,
    } = read(`
      T | 1 | Lập danh mục thủ tục rút ngắn thời gian giải | Sở Khoa học và | Chậm nhất ngày
      C |   | quyết cho người dân | Công nghệ | 15/6/2026
      T | 2 | Tập huấn kỹ năng số cho sinh viên | Trường Đại học | Quý II/2026
      C |   | các khoa | Tây Đô |
      T | 3 | Kiểm tra nhà trọ, khách sạn trên địa bàn | Chi cục Quản lý | 01/7/2026 -
      C |   | tỉnh, xử lý vi phạm | thị trường | 31/8/2026
      T | 4 | Đôn đốc cấp điện cho khu công nghiệp | Công ty Điện lực | Trong tháng
      C |   | Bình Hòa | Long Phú | 9/2026
      T | 5 | Khảo sát chính quyền cơ sở | Văn phòng Đoàn | Tháng 10
      C |   | công | |
      C |   | khai ngân sách | ĐBQH và HĐND |
      T | 6 | Phun khử trùng tiêu độc | Trạm Y tế | Tháng
      C |   | | | 12/2026
      T | 7 | Theo dõi đàn chim di cư | Vườn quốc gia | Quý IV/2026
      C |   | về đầm lầy | Tràm Chim |
      T | 8 | Đấu nối nước sạch cho hộ nghèo xã | UBND xã | Quý III/2026
      C |   | Vĩnh Hùng | Vĩnh Hùng |
      T | 9 | Kiểm tra phòng cháy ở khu nhà trọ phường | Công an thành phố | Quý IV/2026
      C |   | Sa Pa | Sa Pa |
      T | 10 | Tuần tra ban đêm ở cửa sông | ${"Đồn biên phòng".normalize("NFD")} | Quý I/2027
      C |   | Cửa Lấp | Cửa Lấp |`);
    expect(taken).toEqual(kinds);
    expect(rows[0]?.cells).toEqual({
      content: "Lập danh mục thủ tục rút ngắn thời gian giải quyết cho người dân",
      lead: "Sở Khoa học và Công nghệ",
      deadline: "Chậm nhất ngày 15/6/2026",
    });
  });

  test("a row that names an agency of its own stays a task, and is told", () => {
    const {
      kinds,
      read: taken,
      lines,
    } = read(`
      T | 1 | Lập danh mục thủ tục cần rút ngắn | Sở Nội vụ | Tháng 6
      T |   | rà soát quy trình nội bộ | Sở Tư pháp | Tháng 7
      T | 2 | Tập huấn kỹ năng số | Sở Giáo dục và Đào tạo | Quý II/2026
      T | 3 | Kiểm tra nhà trọ | Công an tỉnh | Quý III/2026`);
    expect(taken).toEqual(kinds);
    expect(lines[2]?.confidence).toBeLessThan(0.9);
  });
});

test.each([
  "Cộng: 07 nhiệm vụ (hoàn thành 03)",
  "Tổng số nhiệm vụ hoàn thành: 5/9",
  "Cộng 12 việc, trong đó 4 việc quá hạn",
  "Bình quân",
  "Trung bình chung",
])("«%s» under the tasks is a sum", (line) => {
  const { kinds, read: taken } = read(`
    T | 1 | Lập danh mục thủ tục cần rút ngắn | Sở Nội vụ | Tháng 6
    T | 2 | Tập huấn kỹ năng số | Sở Giáo dục và Đào tạo | Quý II/2026
    X |   | ${line} | |`);
  expect(taken).toEqual(kinds);
});

test("what is done with sums, and headings of a middling kind, are none", () => {
  const { kinds, read: taken } = read(`
    S1 | I | Trung bình | |
    T | 1 | Tổng hợp 12 kiến nghị: lập danh sách | Sở Nội vụ | Tháng 6
    T | 2 | Cộng điểm ưu tiên: 2 bước | Sở Giáo dục và Đào tạo | Quý II/2026
    S1 | II | Cao | |
    T | 3 | Kiểm tra nhà trọ | Công an tỉnh | Quý III/2026`);
  expect(taken).toEqual(kinds);
});
