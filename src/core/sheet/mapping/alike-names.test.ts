import { describe, expect, test } from "vitest";
import { columnsOf, LEAD, rolesOf, TASK, TIME, TT, tableOf } from "../../../../test/contracts/column-table.ts";

describe("names that look alike", () => {
  test.each([
    ["a quarter and what is converted", ["KPI quy đổi", "2", "1.5", "1"], undefined],
    ["who is examined", ["Đối tượng chịu sự giám sát", "UBND xã", "Phòng Kinh tế", "Các thôn"], undefined],
    ["who examines", ["Chủ thể giám sát", "HĐND xã", "Ban Pháp chế", "Thường trực HĐND"], "lead"],
    ["who answers for it", ["Tập thể, cá nhân chịu trách nhiệm", "Ban Xây dựng Đảng", "Đảng ủy", "Chi bộ 1"], "lead"],
    ["who gives numbers", ["Đơn vị cung cấp số liệu", "Sở Nội vụ", "UBND xã", "Cục Thống kê"], undefined],
    ["when a document came out", ["Ngày ban hành QĐ", "10/3/2026", "12/4/2026", "02/5/2026"], undefined],
    ["who was there", ["Người chứng kiến", "Lê Văn Tâm", "Trần Thị Hoa", "Võ Minh Đức"], undefined],
  ])("%s", (_name, column, role) => {
    expect(rolesOf(tableOf(TT, TASK, column))[2]).toBe(role);
  });

  test("the day in force is the deadline, not the one it had at first", () => {
    const first = ["Hạn ban đầu", "30/6/2026", "31/7/2026", "31/8/2026"];
    const now = ["Hạn hiện hành", "15/7/2026", "31/8/2026", "30/9/2026"];
    expect(rolesOf(tableOf(TT, TASK, LEAD, first, now))).toEqual(["number", "content", "lead", undefined, "deadline"]);
  });

  test("people and days that fit do not make a name sure that is not", () => {
    const units = ["Đơn vị", "Sở Nội vụ", "UBND xã", "Sở Y tế"];
    const days = ["Ngày tuyên dương", "10/3/2026", "12/4/2026", "02/5/2026"];
    for (const column of columnsOf(tableOf(TT, TASK, units, days)).slice(2)) {
      expect(column.role).toBeDefined();
      expect(column.confidence).toBeLessThan(0.9);
    }
  });

  test("steps with their number count the tasks", () => {
    expect(rolesOf(tableOf(["Bước", "Bước 1", "Bước 2", "Bước 3"], TASK, LEAD))).toEqual(["number", "content", "lead"]);
  });

  test("under a group that leads, the unit's name leads rather than the person beside it", () => {
    const { rows, ...sheet } = tableOf(
      TT,
      TASK,
      ["Tên đơn vị", "Sở Nội vụ", "Sở Y tế", "UBND cấp xã"],
      ["Người phụ trách", "Lê Văn Tâm", "Trần Thị Hoa", "Võ Minh Đức"],
    );
    const heading = [undefined, undefined, { text: "Đơn vị chủ trì", type: "text" } as const, undefined];
    const merges = [{ top: 0, left: 2, bottom: 0, right: 3 }];
    expect(rolesOf({ ...sheet, rows: [heading, ...rows], merges })).toEqual(["number", "content", "lead", undefined]);
  });

  test("years under the heading of a time are a calendar, not a deadline each", () => {
    const years = ["2026", "2027", "2028"].map((year) => [`Năm ${year}`, "x", "", "x"]);
    const { rows, ...sheet } = tableOf(TT, TASK, ...years);
    const heading = [undefined, undefined, { text: "Thời gian hoàn thành", type: "text" } as const];
    const merges = [{ top: 0, left: 2, bottom: 0, right: 4 }];
    expect(rolesOf({ ...sheet, rows: [heading, ...rows], merges }).slice(2)).toEqual([undefined, undefined, undefined]);
  });

  test("among those to whom it is assigned, who directs does not lead", () => {
    const { rows, ...sheet } = tableOf(
      TT,
      TASK,
      ["Chỉ đạo", "Chủ tịch UBND", "Phó Chủ tịch UBND", "Bí thư"],
      ["Thực hiện", ...LEAD.slice(1)],
    );
    const heading = [undefined, undefined, { text: "Phân công", type: "text" } as const, undefined];
    const merges = [{ top: 0, left: 2, bottom: 0, right: 3 }];
    expect(rolesOf({ ...sheet, rows: [heading, ...rows], merges }).slice(2)).toEqual([undefined, "lead"]);
  });

  test("when it is to be done is the deadline, not when it was", () => {
    const { rows, ...sheet } = tableOf(
      TT,
      TASK,
      ["TH", "12/6/2026", "20/7/2026", "30/8/2026"],
      ["KH", "30/6/2026", "31/7/2026", "31/8/2026"],
    );
    const heading = [undefined, undefined, { text: "Thời gian", type: "text" } as const, undefined];
    const merges = [{ top: 0, left: 2, bottom: 0, right: 3 }];
    expect(rolesOf({ ...sheet, rows: [heading, ...rows], merges }).slice(2)).toEqual([undefined, "deadline"]);
  });

  test("an end is the deadline, not the start beside it", () => {
    const start = ["Bắt đầu KH", "01/6/2026", "01/7/2026", "01/8/2026"];
    const end = ["Kết thúc KH", "30/6/2026", "31/7/2026", "31/8/2026"];
    expect(rolesOf(tableOf(TT, TASK, LEAD, start, end)).slice(3)).toEqual([undefined, "deadline"]);
  });

  test("the task is the content, not the way it is solved", () => {
    const way = ["Giải pháp thực hiện", "Khảo sát và lắp đặt biển báo", "Lập dự trù mua sắm theo quý", "Mở bốn lớp"];
    expect(rolesOf(tableOf(TT, way, ["Nội dung cải tiến", ...TASK.slice(1)], LEAD))).toEqual([
      "number",
      undefined,
      "content",
      "lead",
    ]);
  });

  test("who is to be visited is the content where nothing else is", () => {
    const visited = ["Đơn vị được kiểm tra", "Sở Xây dựng", "UBND xã Hà Trung", "Các đơn vị còn lại"];
    expect(rolesOf(tableOf(TT, visited, TIME, LEAD))[1]).toBe("content");
    expect(rolesOf(tableOf(TT, visited, TASK, TIME, LEAD)).slice(1, 3)).toEqual([undefined, "content"]);
  });
});

test("recipients, signatures and another table under the tasks say nothing of what the columns hold", () => {
  const codes = ["Gói", "WP1", "WP2", "WP3"];
  const plain = tableOf(codes, TASK, LEAD);
  const signed = tableOf([...codes, "Nơi nhận:", "- Như trên;", "- Lưu: VT."], TASK, [
    ...LEAD,
    "TM. ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
  ]);
  const followed = tableOf(
    [...codes, "TT", "1"],
    [...TASK, "Họ và tên", "Lê Văn Tâm"],
    [...LEAD, "Chức vụ", "Phó phòng"],
  );
  expect(rolesOf(plain)).toEqual(["number", "content", "lead"]);
  expect(rolesOf(signed)).toEqual(rolesOf(plain));
  expect(rolesOf(followed)).toEqual(rolesOf(plain));
});

test("a header said again on the next page is no cell of its column", () => {
  const codes = ["Gói", "WP1", "WP2", "Gói", "WP3"];
  const again = ([name = "", first = "", second = "", third = ""]: readonly string[]) => [
    name,
    first,
    second,
    name,
    third,
  ];
  expect(rolesOf(tableOf(codes, again(TASK), again(LEAD)))).toEqual(["number", "content", "lead"]);
});

test("a code of what the content names numbers the tasks", () => {
  expect(rolesOf(tableOf(["ID tác vụ", "x", "y", "z"], TASK, LEAD))).toEqual(["number", "content", "lead"]);
});
