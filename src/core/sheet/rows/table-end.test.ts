import { expect, test } from "vitest";
import { kindsOf } from "../../../../test/samples/rows/kinds.ts";
import { sketch } from "../../../../test/samples/rows/sketch.ts";
import { recogniseSheet } from "../recognise-sheet.ts";

const SIGNED = {
  signatures: `
    X | | | TM. ỦY BAN NHÂN DÂN |
    X | | | KT. CHỦ TỊCH |
    X | | | Lê Văn Tâm |`,
  recipients: `
    X | Nơi nhận: | | GIÁM ĐỐC |
    X | - Như trên; | | (Ký, ghi rõ họ tên) |
    X | - Lưu: VT. | | |`,
  notes: `
    X | Ghi chú: | | |
    X | - Nhiệm vụ được bổ sung khi có chỉ đạo mới. | | |`,
  footnotes: `
    X | (1) Theo Kế hoạch số 8 của Đảng ủy. | | |`,
};

test.each(Object.entries(SIGNED))("%s between two tables with one header are part of neither", (_, lines) => {
  const { sheet, kinds } = sketch(`
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    T | 1 | Rà soát quy chế làm việc | Văn phòng | Quý I
    T | 2 | Lập hồ sơ công việc | Phòng Nội vụ | Quý II
    ${lines}
    B
    S1 | PHỤ LỤC II | < | < | <
    S2 | DANH MỤC VIỆC THƯỜNG XUYÊN | < | < | <
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    T | 1 | Trực tiếp công dân | Thanh tra | Hằng tuần`);
  const recognised = recogniseSheet(sheet);
  expect(kindsOf(recognised).map((kind) => kind.charAt(0))).toEqual(kinds.map((kind) => kind.charAt(0)));
  expect(recognised.rows.at(-1)?.sectionTitle).toBe("DANH MỤC VIỆC THƯỜNG XUYÊN");
});

test("a heading worded like a signature ends no page", () => {
  const { sheet, kinds } = sketch(`
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    T | 1 | Rà soát quy chế làm việc | Văn phòng | Quý I
    S1 | II | Lãnh đạo, chỉ đạo | |
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    T | 1 | Trực tiếp công dân | Thanh tra | Hằng tuần`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test("a task cut by a page goes on behind the header", () => {
  const { sheet, kinds } = sketch(`
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    T | 1 | Rà soát quy chế làm việc | Văn phòng | Quý I
    C | | - Lấy ý kiến các phòng | |
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    C | | - Trình ký ban hành | |
    T | 2 | Trực tiếp công dân | Thanh tra | Hằng tuần`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test.each([
  ["T/M BAN TỔ CHỨC", "TRƯỞNG BAN"],
  ["K/T TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"],
  ["BÍ THƯ ĐẢNG ỦY", "Lê Văn Tâm"],
])("%s and %s under the deadlines sign the table", (first, second) => {
  const { sheet, kinds } = sketch(`
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    T | 1 | Rà soát quy chế làm việc | Văn phòng | Quý I
    X | | | | ${first}
    X | | | | ${second}`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test("an office in small letters under the last task is one more that leads it", () => {
  const { sheet, kinds } = sketch(`
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    T | 1 | Rà soát quy chế làm việc | Văn phòng | Quý I
    C | | | Bí thư Đoàn xã |`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});
