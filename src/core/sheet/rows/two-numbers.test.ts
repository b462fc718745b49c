import { describe, expect, test } from "vitest";
import { kindsOf } from "../../../../test/samples/rows/kinds.ts";
import { sketch } from "../../../../test/samples/rows/sketch.ts";
import { recogniseSheet } from "../recognise-sheet.ts";

const numberColumn = (drawing: string) =>
  recogniseSheet(sketch(drawing).sheet).mapping?.columns.find(({ role }) => role === "number")?.header;

describe("of two columns of numbers TT is", () => {
  test("the first, where both count all rows", () => {
    expect(
      numberColumn(`
      h | STT | Mã NV | Nhiệm vụ | Chủ trì
      T | 1 | ABC-01 | Rà soát quy chế làm việc | Văn phòng
      T | 2 | ABC-02 | Lập hồ sơ công việc | Phòng Nội vụ`),
    ).toBe("STT");
  });

  test("the one that counts more of them; the other still counts headings", () => {
    const drawing = `
      h | STT | Mã NV | Nhiệm vụ | Chủ trì
      S1 | I | KH8_N01 | Hoàn thiện thể chế |
      T | | KH8_N01.1 | Rà soát quy chế làm việc | Văn phòng
      T | | KH8_N01.2 | Lập hồ sơ công việc | Phòng Nội vụ
      S1 | II | KH8_N02 | Phát triển hạ tầng |
      T | | KH8_N02.1 | Nâng cấp đường truyền | Trung tâm số
      T | | KH8_N02.2 | Thay máy chủ | Trung tâm số
      T | | KH8_N02.3 | Mua bản quyền phần mềm | Trung tâm số`;
    const { sheet, kinds } = sketch(drawing);
    const recognised = recogniseSheet(sheet);
    expect(numberColumn(drawing)).toBe("Mã NV");
    expect(kindsOf(recognised)).toEqual(kinds);
    expect(recognised.sections.map(({ numeral, title }) => [numeral, title])).toEqual([
      ["I", "Hoàn thiện thể chế"],
      ["II", "Phát triển hạ tầng"],
    ]);
  });

  test("any of them under one heading, and what is counted in the other is under what is counted there", () => {
    const { sheet, kinds } = sketch(`
      h | Stt | < | Nhiệm vụ | Chủ trì | Thời hạn
      h | TT | Chi tiết | ^ | ^ | ^
      S1 | | **1** | **Làm sạch dữ liệu** | | 30/8/2026
      T | 1 | a) | Dữ liệu đất đai | Phòng Kinh tế | ^
      T | 2 | b) | Dữ liệu hộ tịch | Phòng Tư pháp | ^
      S1 | | **2** | **Số hóa hồ sơ** | |
      T | 3 | a) | Hồ sơ đã có bản quét | Văn phòng | 30/7/2026
      T | 4 | b) | Hồ sơ chưa có bản quét | Văn phòng | 30/9/2026
      T | 5 | c) | Hồ sơ mới | Văn phòng | 30/9/2026`);
    expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
  });

  test("the one of the tasks where another is for headings alone", () => {
    const { sheet, kinds } = sketch(`
      h | Mục | TT | Nhiệm vụ | Chủ trì | Thời hạn
      S1 | I | | Hoàn thiện thể chế | |
      T | | 1 | Rà soát quy chế làm việc | Văn phòng | Quý I
      T | | 2 | Lập hồ sơ công việc | Phòng Nội vụ | Quý II
      S1 | II | | Phát triển hạ tầng | |
      T | | 3 | Nâng cấp đường truyền | Trung tâm số | Quý I`);
    expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
  });

  test("never a sign of groups that stands beside numbered tasks", () => {
    const { sheet, kinds } = sketch(`
      h | TT | Mục số | Nhiệm vụ | Chủ trì
      T | 1 | I | Rà soát quy chế làm việc | Văn phòng
      T | 2 | I | Lập hồ sơ công việc | Phòng Nội vụ
      T | 3 | II | Nâng cấp đường truyền | Trung tâm số`);
    expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
  });
});
