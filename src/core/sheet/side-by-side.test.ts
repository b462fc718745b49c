import { expect, test } from "vitest";
import { sketch } from "../../../test/samples/rows/sketch.ts";
import { recogniseWorkbook } from "./recognise-workbook.ts";
import { partSideBySide } from "./side-by-side.ts";

function parted(drawing: string) {
  return partSideBySide({ fileName: "a.xlsx", format: "xlsx", sheets: [sketch(drawing).sheet] });
}

test("two tables beside each other are two sheets, their cells where they stood", () => {
  const workbook = parted(`
    X | PHÂN CÔNG NHIỆM VỤ | < | < | < | < | < | <
    h | TT | Nhiệm vụ | Chủ trì |  | TT | Nhiệm vụ | Chủ trì
    T | 1 | Rà soát hộ nghèo | Phòng Kinh tế | | 3 | Khám sức khỏe nghĩa vụ quân sự | Ban Chỉ huy quân sự
    T | 2 | Thu quỹ phòng, chống thiên tai | Phòng Kinh tế | | 4 | Tuần tra ban đêm | Công an xã`);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Sheet1 (E:G)"]);
  const { sheets } = recogniseWorkbook(workbook);
  expect(sheets.map(({ rows }) => rows.map(({ number, cells }) => [number, cells.lead]))).toEqual([
    [
      ["1", "Phòng Kinh tế"],
      ["2", "Phòng Kinh tế"],
    ],
    [
      ["3", "Ban Chỉ huy quân sự"],
      ["4", "Công an xã"],
    ],
  ]);
  expect(sheets[1]?.mapping?.columns.map(({ letter }) => letter)).toEqual(["E", "F", "G"]);
});

test("without TT a blank column must part them", () => {
  const beside = parted(`
    h | Công việc | Người thực hiện | | Công việc | Người thực hiện
    T | Dọn kho lưu trữ | Anh Bình | | Sửa điều hòa | Chị Lan`);
  expect(beside.sheets).toHaveLength(2);
});

test.each([
  ["a table with two counts", "h | TT | Nhóm nhiệm vụ | STT | Nhiệm vụ cụ thể | Chủ trì | Thời hạn"],
  ["two names of one role in one table", "h | TT | Nhiệm vụ | Nội dung công việc | Chủ trì | Thời hạn"],
])("%s stays one", (_, header) => {
  const workbook = parted(`
    ${header}
    T | 1 | Cải cách hành chính | 1 | Rà soát thủ tục hành chính | Văn phòng | Quý I`);
  expect(workbook.sheets).toHaveLength(1);
});
