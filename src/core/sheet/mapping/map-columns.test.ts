import { describe, expect, test } from "vitest";
import { columnsOf, LEAD, rolesOf, TASK, TIME, TT, tableOf } from "../../../../test/contracts/column-table.ts";
import { recogniseSheet } from "../recognise-sheet.ts";
import type { RememberedLayout } from "../recognised-sheet.ts";

describe("what stands in a column decides where its name does not", () => {
  test.each([
    [["Tiến độ", "Quý I/2026", "Trước 30/6/2026", "Năm 2027"], "deadline"],
    [["Tiến độ", "Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện"], "status"],
    [["Tiến độ", "80%", "100%", "5 %"], "progress"],
    [["Kết quả", "Quyết định", "Báo cáo", "Kế hoạch"], "product"],
    [["Kết quả", "Đã ban hành Quyết định số 5/QĐ-UBND", "Đang lấy ý kiến", "Chưa thực hiện do thiếu vốn"], "result"],
    [
      ["Cơ quan thực hiện", "Sở Nội vụ chủ trì, phối hợp Sở Y tế", "Sở Y tế", "Sở Tư pháp phối hợp với các sở"],
      "lead-and-support",
    ],
    [["Cơ quan thực hiện", "Sở Nội vụ", "Sở Y tế", "Các sở, ban, ngành"], "lead"],
    [["Tình hình thực hiện", "Hoàn thành", "Đang triển khai", "Quá hạn"], "status"],
  ])("%j is %s", (column, role) => {
    const found = columnsOf(tableOf(TT, TASK, column))[2];
    expect(found?.role).toBe(role);
    expect(role === "lead" || found?.reason === "contents").toBe(true);
  });

  test("an unknown name is told by its column, and a name that is known to be none is not", () => {
    const odd = tableOf(TT, ["Việc lặt vặt ở đây", ...TASK.slice(1)], ["Ai lo", ...LEAD.slice(1)]);
    expect(columnsOf(odd).map(({ role, reason }) => [role, reason])).toEqual([
      ["number", "known-name"],
      ["content", expect.stringMatching(/similar-name|contents/)],
      ["lead", "contents"],
    ]);
    expect(rolesOf(tableOf(TT, TASK, ["Cơ quan ban hành", ...LEAD.slice(1)]))[2]).toBeUndefined();
    expect(rolesOf(tableOf(TT, TASK, ["Ngày ban hành", ...TIME.slice(1)]))[2]).toBeUndefined();
  });

  test("names from which a program has lost letters, or with one slip, are known all the same, less surely", () => {
    const names = [
      "TT",
      "N?i dung th?c hi?n",
      "S?n ph?m/K?t qu?",
      "C? quan ch? trì",
      "C? quan ph?i h?p",
      "Thời gian hoàn thnàh",
    ];
    const found = columnsOf(tableOf(...names.map((name) => [name])));
    expect(found.map(({ role }) => role)).toEqual(["number", "content", "product", "lead", "support", "deadline"]);
    expect(found.slice(1).every(({ reason, confidence }) => reason === "similar-name" && confidence < 0.9)).toBe(true);
  });

  test("a task ends where it is finished, not where it begins", () => {
    const table = tableOf(TT, TASK, ["Bắt đầu", "01/01/2026", "15/02/2026"], ["Hoàn thành", "Quý II", "30/6/2026"]);
    const [names = [], ...rows] = table.rows;
    const group = names.map((cell, at) => (at === 2 ? { text: "Tiến độ thực hiện", type: "text" as const } : cell));
    const header = [group.slice(0, 3), names.map((cell, at) => (at < 2 ? undefined : cell))];
    const merges = [{ top: 0, bottom: 0, left: 2, right: 3 }];
    expect(rolesOf({ ...table, rows: [...header, ...rows], merges }).slice(2)).toEqual([undefined, "deadline"]);
  });

  test("a name alone, over blank cells, is less sure where it can mean two things", () => {
    const [, , open] = columnsOf(tableOf(TT, TASK, ["Kết quả"]));
    const [, , plain] = columnsOf(tableOf(TT, TASK, ["Thời hạn hoàn thành"]));
    expect([open?.confidence, plain?.confidence]).toEqual([0.7, 1]);
  });
});

describe("two columns of one role", () => {
  test("the surer gets it, the other stays with its name", () => {
    const sheet = tableOf(
      TT,
      ["Nhóm việc", "Thể chế", "Thể chế", "Con người"],
      TASK,
      ["Người phụ trách", "An", "Bình", "Cường"],
      LEAD,
    );
    expect(rolesOf(sheet)).toEqual(["number", undefined, "content", undefined, "lead"]);
    expect(columnsOf(sheet)[3]?.header).toBe("Người phụ trách");
  });

  test("of two that are named alike the one with different tasks is the content", () => {
    const sheet = tableOf(TT, ["Nhiệm vụ", "Cải cách", "Cải cách", "Cải cách"], TASK, TIME);
    expect(rolesOf(sheet)).toEqual(["number", undefined, "content", "deadline"]);
    expect(columnsOf(sheet)[2]?.confidence).toBeLessThan(0.9);
  });

  test("a calendar of quarters is no deadline", () => {
    const quarters = ["Quý I", "Quý II", "Quý III", "Quý IV"].map((name) => [name, "x", "", "x"]);
    expect(rolesOf(tableOf(TT, TASK, ...quarters)).slice(2)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("choices and memory", () => {
  const remembered: RememberedLayout = {
    columns: [
      { header: "kinh phi", choice: "note" },
      { header: "chu tri", choice: null },
    ],
    lines: [],
    sheets: [{ name: "bieu 1", isTaken: false }],
  };
  const sheet = tableOf(TT, TASK, LEAD, ["Kinh phí", "5", "6", "7"]);

  test("what was chosen for an earlier file of the sender is known again by its words", () => {
    const found = columnsOf(sheet, { remembered });
    expect(found.map(({ role }) => role)).toEqual(["number", "content", undefined, "note"]);
    expect(found[3]).toMatchObject({ reason: "remembered", confidence: 1 });
    expect(recogniseSheet(sheet, { remembered }).verdict).toEqual({
      isTaken: false,
      reason: "remembered",
      confidence: 1,
    });
  });

  test("a choice now stands over the memory", () => {
    const options = { remembered, roles: new Map([[2, "lead"]] as const), isTaken: true };
    expect(rolesOf(sheet, options)[2]).toBe("lead");
    expect(recogniseSheet(sheet, options).verdict.reason).toBe("corrected");
  });

  test("the hidden column of a returned sheet is its mark, whatever stands in it", () => {
    expect(rolesOf(tableOf(TT, TASK, ["phu-luc:1 content lead", "a", "b", "c"]))).toEqual([
      "number",
      "content",
      "mark",
    ]);
  });
});

describe("columns whose names say little", () => {
  test.each([
    ["Task", ["1.1", "1.2", "1.4"]],
    ["Bước", ["1", "2", "3"]],
    ["WBS", ["ACT-001", "ACT-002", "ACT-010"]],
    ["A", ["1", "2", "3"]],
  ])("the first column counts the tasks under the name %s", (name, numbers) => {
    expect(rolesOf(tableOf([name, ...numbers], TASK, LEAD, TIME))[0]).toBe("number");
  });

  test("a goal is the content only where nothing is called a task", () => {
    const goal = [
      "Mục tiêu",
      "Tổ chức hội nghị đúng hạn, gọn",
      "Hệ thống chạy ổn định cả năm",
      "Công chức làm được việc",
    ];
    expect(rolesOf(tableOf(["Việc", ...TASK.slice(1)], LEAD, goal))).toEqual(["content", "lead", undefined]);
    expect(rolesOf(tableOf(TT, goal, LEAD, TIME))[1]).toBe("content");
  });

  test("the form of a document is the product, but not of documents themselves, nor where it is a manner", () => {
    const form = ["Hình thức văn bản", "Nghị quyết", "Quyết định", "Kế hoạch"];
    expect(rolesOf(tableOf(TT, TASK, form, LEAD))[2]).toBe("product");
    expect(rolesOf(tableOf(TT, ["Tên văn bản", ...TASK.slice(1)], form, LEAD))[2]).toBeUndefined();
    expect(rolesOf(tableOf(TT, TASK, ["Hình thức", "Trực tuyến", "Tập trung", "Trực tuyến"], LEAD))[2]).toBeUndefined();
  });

  test("of two days the one on which all is done counts", () => {
    const sent = ["Thời gian trình UBND tỉnh", "10/5/2026", "15/7/2026", "05/9/2026"];
    const done = ["Thời gian ban hành", "30/6/2026", "30/8/2026", "31/10/2026"];
    expect(rolesOf(tableOf(TT, TASK, LEAD, sent, done)).slice(3)).toEqual([undefined, "deadline"]);
    expect(rolesOf(tableOf(TT, TASK, LEAD, sent))[3]).toBe("deadline");
  });

  test("ticks are no texts", () => {
    const ticked = ["Kết quả", "x", "", "x"];
    expect(rolesOf(tableOf(TT, TASK, LEAD, ticked))[3]).toBeUndefined();
  });

  test("names of persons lead", () => {
    const persons = ["Ai theo việc này", "Nguyễn Văn An", "Trần Thị Bình", "Đ/c Lê Văn Cường"];
    expect(rolesOf(tableOf(TT, TASK, persons, TIME))[2]).toBe("lead");
  });

  test("a remark in brackets leaves a name what it is", () => {
    const [, , , column] = columnsOf(tableOf(TT, TASK, LEAD, ["Thời hạn hoàn thành (SLA)", ...TIME.slice(1)]));
    expect([column?.role, (column?.confidence ?? 0) >= 0.9]).toEqual(["deadline", true]);
  });

  test("what is to be delivered is the content where nothing else can be", () => {
    const product = ["Sản phẩm bàn giao", "Báo cáo khảo sát nhu cầu", "Bản thiết kế được duyệt", "Hệ thống chạy thử"];
    expect(rolesOf(tableOf(product, LEAD, TIME))).toEqual(["content", "lead", "deadline"]);
    expect(rolesOf(tableOf(TT, TASK, product, LEAD)).slice(1, 3)).toEqual(["content", "product"]);
  });

  test("how long a task takes is no deadline beside the day it ends", () => {
    const long = ["Thời gian", "10 ngày", "15 ngày", "5 ngày làm việc"];
    const end = ["Kết thúc", "10/3/2026", "25/3/2026", "30/3/2026"];
    expect(rolesOf(tableOf(TT, TASK, long, end, LEAD)).slice(2, 4)).toEqual([undefined, "deadline"]);
    expect(rolesOf(tableOf(TT, TASK, LEAD, long))[3]).toBe("deadline");
  });
});

test("codes in the first column number the tasks, whatever they are called; what is planned is no progress", () => {
  const codes = ["Ký hiệu", "A1", "A2", "B1"];
  const planned = ["% kế hoạch", "100%", "50%", "0%"];
  const reached = ["% thực tế", "90%", "40%", "0%"];
  expect(rolesOf(tableOf(codes, TASK, LEAD, planned, reached))).toEqual([
    "number",
    "content",
    "lead",
    undefined,
    "progress",
  ]);
});

test("an agency leads rather than the person beside it", () => {
  const person = ["Đồng chí phụ trách", "Đ/c Hùng", "Đ/c Lan", "Chị Mai"];
  expect(rolesOf(tableOf(TASK, ["Bộ phận thực hiện", ...LEAD.slice(1)], person))).toEqual([
    "content",
    "lead",
    undefined,
  ]);
  expect(rolesOf(tableOf(TASK, person))).toEqual(["content", "lead"]);
});
