import { describe, expect, test } from "vitest";
import { columnsOf, LEAD, rolesOf, TASK, TT, tableOf } from "../../../../test/contracts/column-table.ts";

describe("who does the tasks of a table that names nobody for it", () => {
  const PERSONS = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Hoàng Dũng"];

  test.each([["Cán bộ theo dõi"], ["Họ và tên"]])("%s, where nobody else leads", (name) => {
    expect(columnsOf(tableOf(TT, TASK, [name, ...PERSONS]))[2]).toMatchObject({ role: "lead", confidence: 0.6 });
    expect(rolesOf(tableOf(TT, TASK, LEAD, [name, ...PERSONS])).slice(2)).toEqual(["lead", undefined]);
  });

  test("family names that few bear, and ranks", () => {
    const persons = ["Họ và tên", "Tòng Văn Pâng", "Thiếu tá Quàng Thị Mây", "Cầm Thị Lả"];
    expect(columnsOf(tableOf(TT, TASK, persons))[2]).toMatchObject({ role: "lead", confidence: 0.6 });
  });

  test("agencies in charge of the things a table is about, where nobody else is named", () => {
    const managers = ["Đơn vị quản lý", ...LEAD.slice(1)];
    expect(columnsOf(tableOf(TT, TASK, managers))[2]).toMatchObject({ role: "lead", confidence: 0.55 });
    expect(rolesOf(tableOf(TT, TASK, LEAD, managers)).slice(2)).toEqual(["lead", undefined]);
  });

  test("the unit whose row it is, where nobody else is named", () => {
    const units = ["Tên đơn vị", ...LEAD.slice(1)];
    expect(columnsOf(tableOf(TT, units, TASK))[1]).toMatchObject({ role: "lead", confidence: 0.55 });
    expect(rolesOf(tableOf(TT, units, TASK, LEAD))[1]).toBeUndefined();
  });

  test("another agency beside the one that leads supports it", () => {
    const partner = ["Đối tác", "Sở Y tế", "Sở Xây dựng", "UBND cấp xã"];
    expect(columnsOf(tableOf(TT, TASK, LEAD, partner))[3]).toMatchObject({ role: "support", confidence: 0.6 });
  });

  test("a cell that says who leads and who supports line by line names both", () => {
    const both = [
      "Trách nhiệm thực hiện",
      ...["Văn phòng", "Phòng Nội vụ", "Thanh tra"].map((name) => `Chủ trì: ${name}\nPhối hợp: các phòng`),
    ];
    expect(rolesOf(tableOf(TT, TASK, both))[2]).toBe("lead-and-support");
  });

  test("what is reached and what is done for it can share a column", () => {
    const shared = ["Kết quả/Hoạt động", "Tập huấn sơ cấp cứu", "Diễn tập sơ tán tại trường", "Cấp phát bộ sơ cứu"];
    expect(rolesOf(tableOf(TT, shared, LEAD))[1]).toBe("content");
  });
});
