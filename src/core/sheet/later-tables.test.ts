import { describe, expect, test } from "vitest";
import { kindsOf } from "../../../test/samples/rows/kinds.ts";
import { sketch } from "../../../test/samples/rows/sketch.ts";
import { headerKey } from "./header-names.ts";
import { tablesOf } from "./mapped-tables.ts";
import { recogniseSheet } from "./recognise-sheet.ts";
import type { RecogniseOptions } from "./recognised-sheet.ts";

test("tasks of a later table stand under the heading above its header", () => {
  const { sheet } = sketch(`
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn
    S1 | I | Việc chung | |
    T | 1 | Rà soát quy chế làm việc | Văn phòng | Quý I
    S1 | II | Việc riêng | |
    h | TT | Nội dung công việc | Thời hạn | Đơn vị thực hiện
    T | 1 | Sửa chữa trụ sở | Quý II | Phòng Kinh tế`);
  const { rows } = recogniseSheet(sheet);
  expect(rows.map(({ sectionTitle, cells }) => [sectionTitle, cells.lead])).toEqual([
    ["Việc chung", "Văn phòng"],
    ["Việc riêng", "Phòng Kinh tế"],
  ]);
});

test("what only a later table has is one more column of the sheet", () => {
  const { sheet } = sketch(`
    h | TT | Nhiệm vụ | Chủ trì | Thời hạn | Căn cứ
    T | 1 | Rà soát quy chế làm việc | Văn phòng | Quý I | Nghị quyết 15
    B
    h | TT | Nội dung công việc | Đơn vị thực hiện | Sản phẩm | Căn cứ | Mức ưu tiên
    T | 1 | Sửa chữa trụ sở | Phòng Kinh tế | Biên bản | Kế hoạch 8 | Cao`);
  const { mapping, rows } = recogniseSheet(sheet);
  expect(mapping?.columns.map(({ letter, role }) => [letter, role])).toEqual([
    ["A", "number"],
    ["B", "content"],
    ["C", "lead"],
    ["D", "deadline"],
    ["E", undefined],
    ["D", "product"],
    ["F", undefined],
  ]);
  expect(rows.map(({ cells, extra }) => [cells.product, extra.E, extra.F4])).toEqual([
    [undefined, "Nghị quyết 15", undefined],
    ["Biên bản", "Kế hoạch 8", "Cao"],
  ]);
});

test("another column that a later table has under a letter of the first is known by the cell of its header", () => {
  const { sheet } = sketch(`
    h | TT | Nhiệm vụ | Chủ trì | Căn cứ
    T | 1 | Rà soát quy chế làm việc | Văn phòng | Nghị quyết 15
    B
    h | TT | Nội dung công việc | Thời hạn | Mức ưu tiên | Đơn vị thực hiện
    T | 1 | Sửa chữa trụ sở | Quý I | Cao | Phòng Kinh tế`);
  const { mapping, rows } = recogniseSheet(sheet);
  expect(mapping?.columns.slice(-2).map(({ letter, key, header }) => [letter, key, header])).toEqual([
    ["C", "C4", "Thời hạn"],
    ["D", "D4", "Mức ưu tiên"],
  ]);
  expect(rows.map(({ cells: { lead }, extra }) => [lead, extra])).toEqual([
    ["Văn phòng", { D: "Nghị quyết 15" }],
    ["Phòng Kinh tế", { D4: "Cao" }],
  ]);
});

test("a column that only has another name in a later table is the same one", () => {
  const { sheet } = sketch(`
    h | TT | Nhiệm vụ | Chủ trì | Mức ưu tiên
    T | 1 | Rà soát quy chế làm việc | Văn phòng | Cao
    B
    h | TT | Nội dung công việc | Đơn vị thực hiện | Độ ưu tiên
    T | 1 | Sửa chữa trụ sở | Phòng Kinh tế | Thấp`);
  const { mapping, rows } = recogniseSheet(sheet);
  expect(mapping?.columns.map(({ letter }) => letter)).toEqual(["A", "B", "C", "D"]);
  expect(rows.map(({ extra }) => extra.D)).toEqual(["Cao", "Thấp"]);
});

test("a header without TT that says most of the first one again begins a table", () => {
  const { sheet, kinds } = sketch(`
    h | Nhiệm vụ | Chủ trì | Thời gian thực hiện | < | <
    h | ^ | ^ | 2026 | 2027 | 2028
    T | Rà soát quy chế làm việc | Văn phòng | x | |
    X | DANH MỤC BỔ SUNG | | | |
    h | Nhiệm vụ | Chủ trì | Thời gian thực hiện | < | < | Xếp loại khẩn
    h | ^ | ^ | 2026 | 2027 | 2028 | ^
    T | Nâng cấp đường truyền | Trung tâm số | | x | | Cao`);
  const recognised = recogniseSheet(sheet);
  expect(kindsOf(recognised).filter((_, row) => row !== 3)).toEqual(kinds.filter((_, row) => row !== 3));
  expect(recognised.rows.at(-1)?.extra.F5).toBe("Cao");
});

test("names of agencies at the foot of a page are no groups of the header on the next", () => {
  const { sheet, kinds } = sketch(`
    h | TT | Nhiệm vụ | Chủ trì | Kết quả | < | Thời hạn
    h | ^ | ^ | ^ | Đã xong | Chưa xong | ^
    T | 1 | Rà soát quy chế làm việc | Văn phòng | x | | Quý I
    C | | | Thanh tra | | |
    h | TT | Nhiệm vụ | Chủ trì | Kết quả | < | Thời hạn
    h | ^ | ^ | ^ | Đã xong | Chưa xong | ^
    T | 2 | Nâng cấp đường truyền | Trung tâm số | | x | Quý II`);
  const recognised = recogniseSheet(sheet);
  expect(kindsOf(recognised)).toEqual(kinds);
  expect(recognised.issues.some(({ code }) => code === "sheet.second-table")).toBe(false);
});

test("a list of people under the tasks is another table, and left out", () => {
  const { sheet, kinds } = sketch(`
    h | TT | Nhiệm vụ | Chủ trì | Thời gian
    T | 1 | Điều tra lao động việc làm | Thống kê cơ sở | Tháng 7
    T | 2 | Cập nhật hộ tịch | Công chức Tư pháp | Hằng tháng
    B
    X | DANH SÁCH ĐẦU MỐI | | |
    X | Họ và tên | Chức vụ | Đơn vị | Số điện thoại
    X | Lê Thị B | Chuyên viên | Văn phòng | 0912 345 678
    X | Trần Văn C | Phó phòng | Phòng Nội vụ | 0987 654 321`);
  const recognised = recogniseSheet(sheet);
  expect(kindsOf(recognised)).toEqual(kinds);
  expect(recognised.issues.filter(({ code }) => code === "sheet.second-table").map(({ place }) => place.row)).toEqual([
    6,
  ]);
});

test("a task of short words is no header, even under a title", () => {
  const { sheet, kinds } = sketch(`
    h | Công việc | Người thực hiện | Thời gian
    S1 | Bước chuẩn bị | < | <
    T | Soạn kế hoạch | Chuyên viên | Tuần 1
    S1 | Bước thực hiện | < | <
    T | Triển khai thực hiện | Đơn vị, cá nhân liên quan | Năm 2026`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

test("titles over a table that is left out head none of its tasks, nor those above", () => {
  const { sheet, kinds } = sketch(`
    X | 1. Nhiệm vụ của phòng | | |
    h | STT | Nội dung | Đơn vị | Thời hạn
    T | 1 | Lập bộ mã định danh | Tổ một | 30/4
    T | 2 | Kiểm thử kết nối | Tổ hai | 30/6
    B
    X | 2. Danh sách tổ giúp việc | | |
    X | STT | Họ và tên | Chức vụ | Điện thoại
    X | 1 | Lê Văn Tâm | Trưởng phòng | 0912 000 111
    X | 2 | Đỗ Thị Hồng | Chuyên viên | 0912 000 222`);
  expect(kindsOf(recogniseSheet(sheet))).toEqual(kinds);
});

describe("what a person chooses for a column", () => {
  const { sheet } = sketch(`
    h | TT | Nhiệm vụ | Chủ trì | Căn cứ
    T | 1 | Rà soát quy chế làm việc | Văn phòng | Nghị quyết 15
    B
    h | TT | Nội dung công việc | Điều cần nói thêm | Đơn vị thực hiện
    T | 1 | Sửa chữa trụ sở | Chờ kinh phí | Phòng Kinh tế`);
  const read = (options: RecogniseOptions) => {
    const { mapping, rows } = recogniseSheet(sheet, options);
    return {
      roles: mapping && tablesOf(mapping).map(({ columns }) => columns.map(({ role }) => role)),
      texts: rows.map(({ cells, extra }) => ({ ...cells, ...extra })),
    };
  };
  const first = { content: "Rà soát quy chế làm việc", lead: "Văn phòng", D: "Nghị quyết 15" };
  const second = { content: "Sửa chữa trụ sở", lead: "Phòng Kinh tế", C4: "Chờ kinh phí" };

  test("of a later table is for that table alone", () => {
    expect(read({ laterTables: new Map([[4, { roles: new Map([[2, "note"]]) }]]) })).toEqual({
      roles: [
        ["number", "content", "lead", undefined],
        ["number", "content", "note", "lead"],
      ],
      texts: [first, { content: "Sửa chữa trụ sở", lead: "Phòng Kinh tế", note: "Chờ kinh phí" }],
    });
  });

  test("of the first table is not for one under it, under the same letter or by the same role", () => {
    const roles = new Map([
      [2, "support"],
      [3, "lead"],
    ] as const);
    expect(read({ roles })).toEqual({
      roles: [
        ["number", "content", "support", "lead"],
        ["number", "content", undefined, "lead"],
      ],
      texts: [{ content: first.content, support: "Văn phòng", lead: "Nghị quyết 15" }, second],
    });
  });

  test("can be taken back, though its role made it one with a column of the first", () => {
    const taken = read({ laterTables: new Map([[4, { roles: new Map([[2, "lead"]]) }]]) });
    expect(taken.roles?.[1]).toEqual(["number", "content", "lead", undefined]);
    expect(taken.texts).toMatchObject([first, { lead: "Chờ kinh phí" }]);
    const back = new Map([
      [2, null],
      [3, "lead"],
    ] as const);
    expect(read({ laterTables: new Map([[4, { roles: back }]]) }).texts).toEqual([first, second]);
  });

  test("has a table read that was left out, when it says where its tasks are", () => {
    const { sheet: left } = sketch(`
      h | TT | Nhiệm vụ | Chủ trì
      T | 1 | Rà soát quy chế làm việc | Văn phòng
      B
      X | STT | Hạng mục | Khối lượng | Kinh phí
      X | 1 | Sửa chữa trụ sở | 2 nhà | 300`);
    expect(recogniseSheet(left).mapping?.laterTables).toMatchObject([{ headerRow: 4, isRead: false }]);
    const laterTables = new Map([[4, { roles: new Map([[1, "content"]] as const) }]]);
    const { mapping, rows } = recogniseSheet(left, { laterTables });
    expect(mapping?.laterTables).toMatchObject([{ isRead: true }]);
    const remembered = {
      columns: [{ header: headerKey("Hạng mục"), choice: "content" }],
      lines: [],
      sheets: [],
    } as const;
    expect(recogniseSheet(left, { remembered }).rows).toEqual(rows);
    expect(rows.map(({ cells, extra }) => [cells.content, extra])).toEqual([
      ["Rà soát quy chế làm việc", {}],
      ["Sửa chữa trụ sở", { C4: "2 nhà", D4: "300" }],
    ]);
  });
});
