import { describe, expect, test } from "vitest";
import { LEAD, roleBeside, rolesOf, TASK, TT, tableOf } from "../../../../test/contracts/column-table.ts";
import { sketch } from "../../../../test/samples/rows/sketch.ts";
import type { RawSheet } from "../raw-sheet.ts";

const DONE = ["Đã ban hành quy chế số 4", "11/13 thôn", "Đã lắp 6 điểm"];
const STATES = ["Hoàn thành", "Đang thực hiện", "Chưa thực hiện"];
const DAYS = ["31/12/2026", "15/12/2026", "31/01/2027"];

describe("what whoever returns a table has put into it", () => {
  test.each([
    [["Xã đã làm được đến 30/9", ...DONE], "result"],
    [["Đơn vị đã thực hiện đến nay", ...DONE], "result"],
    [["UBND xã An Phú đã triển khai", ...DONE], "result"],
    [["Đơn vị đã hoàn thành", "Sở Y tế", "Sở Nội vụ", "Công an tỉnh"], undefined],
    [["Kinh phí đã thực hiện", "120", "45", "80"], undefined],
    [["Phường tự đánh giá", ...STATES], "status"],
    [["Nội dung giải quyết, trả lời", "Đã nạo vét 340 m", "Bố trí vốn quý IV", "Đã xử phạt 02 hộ"], "result"],
    [["Sản phẩm đã có", ...DONE], "result"],
    [["Cam kết hoàn thành giải ngân", ...DAYS], "deadline"],
    [["Cam kết", "Bố trí đủ vốn", "Không để nợ", "Giữ nguyên hiện trạng"], undefined],
    [["Báo cáo lần cuối", ...DAYS], undefined],
    [["Người báo cáo số liệu", "Lê Văn Ba", "Trần Thị Tư", "Lê Văn Ba"], undefined],
    [["Chi cục đã tham mưu", ...DONE], "result"],
    [["Xã cam kết hoàn thành", ...DAYS], "deadline"],
    [["Thời hạn cũ", ...DAYS], undefined],
    [["Lần cập nhật cuối", ...DAYS], undefined],
    [["Đề nghị công nhận", "Đạt", "Đạt", "Không đạt"], undefined],
    [["Tỷ lệ chưa hoàn thành", "20%", "0%", "15%"], undefined],
    [["Kết quả bằng số", "12", "5", "48"], "result"],
    [["Ước hoàn thành đến cuối năm (%)", "80%", "100%", "95%"], "progress"],
  ])("%s", (column, role) => {
    expect(roleBeside(...column)).toBe(role);
  });

  test("the number a task has in the plan it was taken from", () => {
    expect(rolesOf(tableOf(["STT theo phụ lục của tỉnh", "4", "17", "29"], TASK, LEAD))[0]).toBe("number");
  });
});

test("who is to blame for a delay does not lead", () => {
  const blamed = ["Trách nhiệm để chậm", "Sở Nội vụ", "Sở Tài chính", "UBND cấp xã"];
  expect(rolesOf(tableOf(TT, TASK, blamed))[2]).toBeUndefined();
});

test("a column to tick for each state under the pace of tasks says neither how far they are nor until when", () => {
  const { sheet } = sketch(`
    h | TT | Nội dung | Chủ trì | Tiến độ | < | <
    h | ^ | ^ | ^ | Hoàn thành | Đang thực hiện | Quá hạn
    T | 1 | Rà soát quy định về đất đai | Sở Nội vụ | x | |
    T | 2 | Nâng cấp hệ thống một cửa | Sở Tài chính | | x |
    T | 3 | Bồi dưỡng công chức xã | Sở Y tế | | | x`);
  expect(rolesOf(sheet)).toEqual(["number", "content", "lead", undefined, undefined, undefined]);
});

describe("a degree of what is not said", () => {
  test.each([
    [["Mức độ", "Đặc biệt nguy hiểm", "Nguy hiểm", "Ít nguy hiểm"], undefined],
    [["Mức độ", "3", "4", "4"], undefined],
    [["Mức độ", "60%", "45%", "100%"], "progress"],
    [["Mức độ", ...STATES], "status"],
    [["Mức hoàn thành", ...STATES], "status"],
  ])("%s", (column, role) => {
    expect(roleBeside(...column)).toBe(role);
  });
});

describe("what came of the tasks, by what stands beside it and how the table is called", () => {
  const TERSE = ["Báo cáo thẩm định 410", "1.320 phiếu", "Mít tinh 400 người"];
  const titled = (title: string, ...columns: readonly (readonly string[])[]): RawSheet => {
    const { rows, ...sheet } = tableOf(...columns);
    return { ...sheet, rows: [[{ text: title, type: "text" }], ...rows] };
  };

  test.each([
    ["BÁO CÁO NHIỆM VỤ THÁNG 11", TERSE, "result"],
    ["XÃ AN PHÚ - BÁO CÁO QUÝ III", TERSE, "result"],
    ["KẾ HOẠCH THÁNG 11", TERSE, "product"],
    ["BIỂU THEO DÕI NHIỆM VỤ", ["Kế hoạch", "Quyết định phê duyệt", "Hội nghị"], "product"],
  ])("%s", (title, cells, role) => {
    expect(rolesOf(titled(title, TT, TASK, LEAD, ["Kết quả", ...cells]))[3]).toBe(role);
  });

  test("what stands beside a product is the result", () => {
    const product = ["Sản phẩm", "Kế hoạch", "Quyết định", "Báo cáo"];
    expect(rolesOf(tableOf(TT, TASK, LEAD, product, ["Kết quả", ...TERSE])).slice(3)).toEqual(["product", "result"]);
  });

  test("what was done about the content is the result", () => {
    const asked = ["Nội dung kiến nghị", "Nạo vét cống hẻm 12", "Lắp đèn chiếu sáng ven rạch", "Sửa mặt đường liên xã"];
    const done = ["Nội dung giải quyết", "Đã nạo vét 340 m", "Đã bố trí vốn quý IV", "Đang đề nghị thành phố"];
    const left = ["Nội dung chưa giải quyết", "Đang chờ vốn của tỉnh", "Chưa rõ đơn vị làm", "Đang tranh chấp đất"];
    expect(rolesOf(tableOf(TT, asked, LEAD, done))).toEqual(["number", "content", "lead", "result"]);
    expect(rolesOf(tableOf(TT, asked, LEAD, left))[3]).toBeUndefined();
  });

  test("of two results neither is a product", () => {
    const result = ["Kết quả", ...TERSE];
    expect(rolesOf(tableOf(TT, TASK, LEAD, result, result)).slice(3)).not.toContain("product");
  });

  test("the plan's own name does not make a content of what was done about it", () => {
    const given = ["Nội dung nhiệm vụ", "Nạo vét cống hẻm 12", "Lắp đèn chiếu sáng ven rạch", "Sửa mặt đường liên xã"];
    const done = ["Nội dung thực hiện", "Đã nạo vét 340 m", "Đã bố trí vốn quý IV", "Đang đề nghị thành phố"];
    const options = { planColumns: [{ id: "content", name: "Nội dung thực hiện", role: "content" as const }] };
    expect(rolesOf(tableOf(TT, given, LEAD, done), options)).toEqual(["number", "content", "lead", "result"]);
    expect(rolesOf(tableOf(TT, done, LEAD), options)).toEqual(["number", "content", "lead"]);
  });
});
