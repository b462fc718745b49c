import { describe, expect, test } from "vitest";
import { columnsOf, LEAD, rolesOf, TASK, TT, tableOf } from "../../../../test/contracts/column-table.ts";

describe("«Kết quả» is what came of a task", () => {
  const TERSE = ["Thay 14 tấm ván", "Báo cáo 9 điểm lặn", "Hòa giải thành ngày 28/7"];
  const PAPERS = ["Kế hoạch", "Quyết định", "Báo cáo"];

  test("where some cells say that it was done, unless most are documents", () => {
    const some = ["Kết quả", "Đã dán bảng mới", "Chờ hộp mực", "14/15 người dự"];
    expect(rolesOf(tableOf(TT, TASK, LEAD, some))[3]).toBe("result");
    const few = ["Kết quả", "Hoàn thành đề án", "Quyết định phê duyệt", "Báo cáo năm"];
    expect(rolesOf(tableOf(TT, TASK, LEAD, few))[3]).toBe("product");
  });

  test.each([
    ["Tình trạng", "Đã giải quyết", "Đang giải quyết", "Chưa giải quyết"],
    ["Khó khăn, vướng mắc", "", "Thiếu nhân lực", ""],
  ])("beside «%s», unless it lists documents", (...standing) => {
    const beside = (cells: readonly string[]) => rolesOf(tableOf(TT, TASK, LEAD, ["Kết quả", ...cells], standing))[3];
    expect(beside(TERSE)).toBe("result");
    expect(rolesOf(tableOf(TT, TASK, LEAD, ["Mô tả kết quả", ...TERSE], standing))[3]).toBe("result");
    expect(beside(PAPERS)).toBe("product");
  });

  test("where it was called for and has happened, not where it is to be finished", () => {
    const came = ["Kết quả cam kết", "Đã trình Chính phủ", "Đang lấy ý kiến", "Chưa có nguồn vốn"];
    expect(rolesOf(tableOf(TT, TASK, LEAD, came))[3]).toBe("result");
    expect(rolesOf(tableOf(TT, TASK, LEAD, ["Kết quả cam kết", ...PAPERS]))[3]).toBe("product");
    const wanted = ["Kết quả cần đạt", "Hoàn thành việc rà soát", "Đạt 100% mục tiêu", "Hoàn thành trụ sở"];
    expect(rolesOf(tableOf(TT, TASK, LEAD, wanted))[3]).toBe("product");
  });
});

test("a task that was given is the task, and no word of what was done", () => {
  const [, given] = columnsOf(tableOf(TT, ["Nhiệm vụ đã giao", ...TASK.slice(1)], LEAD));
  expect(given).toMatchObject({ role: "content", confidence: 0.95 });
});
