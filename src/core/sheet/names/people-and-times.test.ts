import { describe, expect, test } from "vitest";
import { readName } from "./read-name.ts";

const roles = (name: string) => readName(name)?.roles.join(" ");

describe("who", () => {
  test.each([
    ["a name and what its bearer does", "Họ tên người thực hiện", "lead lead-and-support"],
    ["a name and who supports", "Tên đơn vị phối hợp", "support"],
    ["a name alone", "Họ và tên, chức vụ", ""],
    ["who has only got money", "Đơn vị được giao vốn", ""],
    ["one who is called by a skill", "Kỹ thuật viên thực hiện", "lead lead-and-support"],
    ["bodies of two kinds that support", "Cơ quan, tổ chức phối hợp", "support"],
    ["one above the others, who does it", "Lãnh đạo chủ trì", "lead lead-and-support"],
    ["one above the others, who only looks after it", "Lãnh đạo phụ trách", ""],
    ["a body that is not known, and one beside it that leads", "Bộ, cơ quan chủ trì", "lead lead-and-support"],
    ["who asks for it", "Đơn vị đề nghị", ""],
    ["who uses it", "Cơ quan sử dụng", ""],
    ["to whom it is given", "Giao trách nhiệm", "lead lead-and-support"],
    ["who wants it", "Người yêu cầu", ""],
    ["who takes a paper", "Người nhận báo cáo", ""],
    ["who takes the task", "Người nhận (Owner)", "lead lead-and-support"],
    ["a sign explained in brackets", "Đơn vị thực hiện (CT: chủ trì; PH: phối hợp)", "lead-and-support"],
    ["who takes the task in so many words", "Đơn vị nhận nhiệm vụ", "lead lead-and-support"],
    ["to whom something is done", "Người được phỏng vấn", ""],
    ["what is given", "Giao nhiệm vụ", ""],
  ])("%s: %s", (_meaning, name, expected) => {
    expect(roles(name)).toBe(expected);
  });
});

describe("when", () => {
  test.each([
    ["from when to when", "Bắt đầu - Kết thúc", "deadline"],
    ["a beginning", "Ngày bắt đầu", ""],
    ["when it begins to be done", "Thời gian bắt đầu thực hiện", ""],
    ["an end that is looked forward to", "Kết thúc dự kiến", "deadline"],
    ["when it passes from one to another", "Thời gian tiếp nhận", ""],
    ["the limit somebody gave", "Thời hạn UBND tỉnh giao", "deadline"],
    ["how it is to be done, by time", "Kế hoạch thực hiện (thời gian)", "deadline"],
    ["the day it is done", "Ngày hoàn thành", "deadline"],
    ["the day it was last done", "Ngày kiểm tra gần nhất", ""],
    ["the day of something else", "Ngày họp", ""],
  ])("%s: %s", (_meaning, name, expected) => {
    expect(roles(name)).toBe(expected);
  });

  test("who submits a document leads only where nobody else does", () => {
    expect(readName("Cơ quan trình")?.confidence).toBeLessThan(0.9);
  });

  test("who leads in so many words leads, whatever else is said", () => {
    expect(readName("Đơn vị chủ trì đối soát")?.confidence).toBeGreaterThan(0.9);
    expect(readName("Đơn vị thực hiện đối soát")?.confidence).toBeLessThan(0.9);
  });

  test("of the days on the way a later one counts for more", () => {
    const sure = (name: string) => readName(name)?.confidence ?? 0;
    expect(sure("Thời gian hoàn thành")).toBeGreaterThan(sure("Thời gian trình"));
    expect(sure("Thời gian trình")).toBeGreaterThan(sure("Thời gian thẩm định"));
  });

  test("a day on the way counts only where nothing else says when", () => {
    expect(readName("Ngày phê duyệt")?.confidence).toBeLessThan(0.9);
  });
});
