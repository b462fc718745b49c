import { expect, test } from "vitest";
import { kindsOf } from "../../../../test/samples/rows/kinds.ts";
import { sketch } from "../../../../test/samples/rows/sketch.ts";
import { recogniseSheet } from "../recognise-sheet.ts";

const check = (drawing: string) => {
  const { sheet, kinds } = sketch(drawing);
  const recognised = recogniseSheet(sheet);
  expect(kindsOf(recognised)).toEqual(kinds);
  return recognised;
};

test("what stands in brackets under a heading says more of it", () => {
  const { sections, rows } = check(`
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    S1 | I | Hoàn thiện thể chế | |
    C | | (Theo Nghị quyết số 15-NQ/TU) | |
    T | 1 | Rà soát quy chế làm việc | Văn phòng | Quý I
    S1 | II | Phát triển hạ tầng | |
    C | | (Theo Kế hoạch số 8) | |
    T | 1 | Nâng cấp đường truyền | Trung tâm số | Quý II`);
  expect(sections[0]?.title).toBe("Hoàn thiện thể chế (Theo Nghị quyết số 15-NQ/TU)");
  expect(rows.map(({ sectionRow }) => sectionRow)).toEqual([2, 5]);
});

test("a title in capitals or bold is a heading though the sum of its tasks stands beside it", () => {
  check(`
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn | Kinh phí
    S1 | | NÔNG NGHIỆP | | | 12.500
    T | 1 | Trồng rừng phòng hộ | Phòng Kinh tế | Quý I | 10.000
    T | 2 | Sửa kênh tưới | Phòng Kinh tế | Quý II | 2.500
    S1 | | CÔNG NGHIỆP | | | 5.000
    T | 3 | Lập cụm công nghiệp | Phòng Kinh tế | Quý III | 5.000`);
});

test("a row full of cells is a task, whatever parts of it stand below", () => {
  check(`
    h | TT | Nhiệm vụ | Sản phẩm | Phối hợp | Chủ trì | Thời hạn
    T | 1 | Rà soát quy chế làm việc | Quy chế | Các phòng | |
    T | 1.1 | Lấy ý kiến | | | Văn phòng | Quý I
    T | 1.2 | Trình ký | | | Phòng Nội vụ | Quý II
    T | 2 | Lập hồ sơ công việc | Hồ sơ | Các phòng | Văn phòng | Quý I`);
});

test("a row in bold is a task where it says all that tasks say, and a heading where it does not", () => {
  check(`
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn | Trạng thái
    T | **1** | **Xây dựng hệ thống báo cáo** | **Trung tâm số** | **31/12/2026** | **Đang thực hiện**
    T | 1.1 | Khảo sát yêu cầu | Trung tâm số | 31/3/2026 | Hoàn thành
    T | 1.2 | Thuê phát triển | Văn phòng | 30/9/2026 | Đang thực hiện
    S1 | **2** | **Chuyển đổi số trường học** | | **31/12/2026** |
    T | 2.1 | Trang bị thiết bị | Các trường | 30/8/2026 | Chưa thực hiện
    T | 2.2 | Bồi dưỡng giáo viên | Các trường | 30/7/2026 | Chưa thực hiện`);
});

test("a sign for what stands above says who leads", () => {
  check(`
    h | TT | Nhiệm vụ | Chủ trì
    T | 1 | Rà soát quy chế làm việc | Văn phòng
    T | 2 | Lập hồ sơ công việc | "
    T | 2.1 | Lấy ý kiến | Phòng Nội vụ
    T | 2.2 | Trình ký | Văn phòng`);
});

test("numerals of every kind left of all names count the rows", () => {
  const { mapping } = check(`
    h | | Nhiệm vụ | Chủ trì | Thời hạn
    S1 | I | Hoàn thiện thể chế | |
    T | 1 | Rà soát quy chế làm việc | Văn phòng | Quý I
    C | - | Lấy ý kiến các phòng | |
    C | - | Trình ký ban hành | |
    S1 | II | Phát triển hạ tầng | |
    T | 1 | Nâng cấp đường truyền | Trung tâm số | Quý II
    C | - | Khảo sát hiện trạng | |
    C | - | Lập dự toán | |
    T | 2 | Thay máy chủ | Trung tâm số | Quý III`);
  expect(mapping?.columns[0]?.role).toBe("number");
});

test("a heading in capitals under a wide name is no part of the header", () => {
  check(`
    h | TT | Nhiệm vụ | < | Chủ trì | Thời hạn
    S1 | | QUỐC PHÒNG, AN NINH (12 nhiệm vụ) | | |
    T | 1 | Rà soát quy chế làm việc | < | Văn phòng | Quý I
    T | 2 | Lập hồ sơ công việc | < | Văn phòng | Quý I`);
});

test("a stretch of time alone in its row is a heading", () => {
  check(`
    h | TT | Nhiệm vụ | Chủ trì | Kinh phí
    S1 | | Tháng 1 | | 15
    T | 1 | Rà soát quy chế làm việc | Văn phòng | 15
    S1 | | Tháng 2 | |
    C | | (theo Kế hoạch số 8) | |
    T | 1 | Lập hồ sơ công việc | Văn phòng | 20`);
});

test("a numbered text without TT is a heading over what is counted under it", () => {
  check(`
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    S1 | | 1. Hoàn thiện thể chế | |
    T | 1.1 | Rà soát quy chế làm việc | Văn phòng | Quý I
    T | 1.2 | Lập hồ sơ công việc | Văn phòng | Quý I
    S1 | | 2. Phát triển hạ tầng | |
    T | 2.1 | Nâng cấp đường truyền | Trung tâm số | Quý II
    T | 2.2 | Thay máy chủ | Trung tâm số | Quý III`);
});

test("a content that is merged over two columns in every row is one", () => {
  const { mapping } = check(`
    h | TT | Nhiệm vụ | < | Chủ trì
    S1 | I | Hoàn thiện thể chế | |
    T | 1 | Rà soát quy chế làm việc | < | Văn phòng
    T | 2 | Lập hồ sơ công việc | < | Văn phòng`);
  expect(mapping?.columns[1]?.role).toBe("content");
});

test("what shares its agency and day with the row above is a task, numbered or not", () => {
  check(`
    h | Nhiệm vụ | Chủ trì | Thời hạn
    S1 | **Hoàn thiện thể chế** | < | <
    T | Rà soát quy chế làm việc | Văn phòng | Quý I
    T | Lập hồ sơ công việc | ^ | ^
    T | Trực tiếp công dân | ^ | ^
    S1 | **Phát triển hạ tầng** | < | <
    T | Nâng cấp đường truyền | Trung tâm số | Quý II
    T | Thay máy chủ | ^ | ^`);
});

test("a heading with an agency at the foot of a page stands over the parts on the next", () => {
  check(`
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    S1 | **1** | **Hoàn thiện thể chế** | **Văn phòng** |
    T | 1.1 | Rà soát quy chế làm việc | Văn phòng | Quý I
    S1 | **2** | **Phát triển hạ tầng** | **Trung tâm số** |
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    T | 2.1 | Nâng cấp đường truyền | Trung tâm số | Quý II
    T | 2.2 | Thay máy chủ | Trung tâm số | Quý III`);
});
