import { describe, expect, test } from "vitest";
import { LEAD, rolesOf, TASK, TIME, TT, tableOf } from "../../../../test/contracts/column-table.ts";
import { recogniseSheet } from "../recognise-sheet.ts";

describe("the content where no name tells it", () => {
  test("is the first column if its texts are counted themselves", () => {
    const steps = ["Công đoạn", "1. Đề xuất", "2. Tổng hợp", "3. Phê duyệt"];
    expect(rolesOf(tableOf(steps, LEAD, TIME, ["Output", "Tờ trình", "Báo cáo", "Quyết định"]))).toEqual([
      "content",
      "lead",
      "deadline",
      "product",
    ]);
  });

  test("is what is to be done about a trouble, rather than the trouble", () => {
    const trouble = [
      "Nội dung khó khăn, vướng mắc",
      "Hạn mức chỉ định thầu thấp",
      "Bảng giá đất lạc hậu",
      "Thiếu người",
    ];
    for (const name of ["Phương án xử lý", "Giải pháp", "Hướng khắc phục", "Đề xuất phương án giải quyết"])
      expect(rolesOf(tableOf(TT, trouble, [name, ...TASK.slice(1)], LEAD))).toEqual([
        "number",
        undefined,
        "content",
        "lead",
      ]);
    expect(rolesOf(tableOf(TT, trouble, LEAD))[1]).toBe("content");
  });

  test("is a product that somebody has to make, and a catalogue of products holds no tasks", () => {
    const products = ["Sản phẩm", "Bản đồ hiện trạng", "Phần mềm quản lý", "Sổ tay hướng dẫn"];
    expect(rolesOf(tableOf(products, LEAD))).toEqual(["content", "lead"]);
    expect(recogniseSheet(tableOf(TT, products, ["Đơn giá", "12", "30", "45"])).verdict.isTaken).toBe(false);
  });

  test("is never a problem where a solution stands beside it", () => {
    const problem = ["Vấn đề hiện nay", "Hồ sơ còn chậm", "Dữ liệu còn trùng lặp", "Đường truyền yếu"];
    const solution = ["Giải pháp can thiệp", ...TASK.slice(1)];
    expect(rolesOf(tableOf(TT, problem, solution, LEAD))).toEqual(["number", undefined, "content", "lead"]);
    const troubles = [
      ["Vấn đề tồn tại", ...problem.slice(1)],
      ["Giải pháp khắc phục", ...TASK.slice(1)],
    ];
    expect(rolesOf(tableOf(TT, ...troubles, LEAD))).toEqual(["number", undefined, "content", "lead"]);
  });
});

test("a first column numbers its rows though titles and notes stand in it alone", () => {
  const sheet = tableOf(["Ref", "1", "2", "3", "(Không có việc phát sinh)"], ["Hành động", ...TASK.slice(1)], LEAD);
  expect(rolesOf(sheet)).toEqual(["number", "content", "lead"]);
});

test("what is asked for is the content, not who asks", () => {
  const asking = ["Doanh nghiệp kiến nghị", "Công ty Gỗ Thái Hòa", "Hội Doanh nhân trẻ", "Nhà máy sữa Nghĩa Đàn"];
  const asked = ["Kiến nghị", "Cho lùi thời hạn nộp báo cáo", "Mở đường vào kho lạnh", "Tăng chuyến xe buýt ca đêm"];
  expect(rolesOf(tableOf(TT, asking, asked, LEAD))).toEqual(["number", undefined, "content", "lead"]);
});
