import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { type MappedRole, type RecognisedWorkbook, recogniseWorkbook } from "../../core/sheet/index.ts";
import { readWorkbookBytes } from "./reading/read-workbook-bytes.ts";

async function recognise(name: string): Promise<RecognisedWorkbook> {
  const outcome = await readWorkbookBytes(name, new Uint8Array(await readFile(`samples/layouts/${name}`)));
  if (!outcome.ok) throw new Error(`${name}: ${outcome.issue.code}`);
  return recogniseWorkbook(outcome.workbook);
}

async function bestOf(name: string) {
  const { sheets, best } = await recognise(name);
  const sheet = sheets[best ?? -1];
  if (!sheet?.mapping) throw new Error(`${name} has no table`);
  return { ...sheet, mapping: sheet.mapping };
}

type Roles = readonly (MappedRole | "-")[];
type Rows = readonly [first: number, last: number];

describe("header and columns are right without a correction", () => {
  test.each<[name: string, header: Rows, tasks: number, roles: Roles]>([
    ["thu-tuc-cap-do.xlsx", [5, 5], 4, ["number", "content", "-", "lead", "support", "deadline"]],
    ["so-bat-dau-lai-tung-muc.xlsx", [5, 5], 5, ["number", "content", "lead", "deadline"]],
    ["hai-cap-muc.xlsx", [2, 2], 4, ["number", "content", "lead", "deadline"]],
    ["kinh-phi-phan-ky.xlsx", [3, 5], 4, ["number", "content", "-", "-", "-", "lead-and-support"]],
    ["khao-sat-thang-trong.xlsx", [2, 2], 4, ["number", "content", "lead", "support", "deadline"]],
    ["cai-cach-hanh-chinh.xlsx", [7, 8], 3, ["number", "content", "product", "lead", "support", "-", "deadline"]],
    ["chuong-trinh-hanh-dong.xlsx", [2, 2], 3, ["number", "content", "product", "lead", "support", "-", "deadline"]],
    ["de-an-06-lo-trinh-quy.xlsx", [2, 3], 3, ["number", "content", "lead", "support", "-", "-", "-", "-", "result"]],
    ["chuyen-doi-so-tu-cot-c.xlsx", [4, 4], 3, ["number", "content", "lead", "-", "deadline"]],
    ["theo-doi-nhiem-vu-giao.xlsx", [3, 3], 3, ["number", "-", "-", "content", "lead", "deadline", "status", "note"]],
    ["bao-cao-thang.xlsx", [2, 3], 3, ["number", "content", "lead", "deadline", "progress", "result", "-", "-"]],
    ["danh-muc-van-ban.xlsx", [2, 2], 3, ["number", "content", "-", "lead", "support", "deadline"]],
    ["ke-hoach-kiem-tra.xlsx", [2, 2], 3, ["number", "-", "content", "deadline", "lead"]],
    ["phan-cong-theo-nghi-quyet.xlsx", [2, 3], 3, ["number", "-", "content", "-", "lead", "support", "deadline"]],
    ["kho-khan-kien-nghi.xlsx", [2, 2], 3, ["number", "content", "-", "-", "lead", "deadline"]],
    ["ke-hoach-xa-khong-tt.xlsx", [3, 3], 3, ["content", "lead", "support", "deadline", "note"]],
    ["tien-do-la-trang-thai.xlsx", [1, 1], 3, ["number", "content", "product", "lead", "deadline", "status", "result"]],
    ["song-ngu.xlsx", [1, 1], 3, ["number", "content", "product", "lead", "support", "deadline", "note"]],
  ])("%s", async (name, [first, last], tasks, roles) => {
    const { mapping, rows, verdict } = await bestOf(name);
    expect(mapping.headerRows).toEqual({ first, last });
    expect(mapping.columns.map(({ role }) => role ?? "-")).toEqual(roles);
    expect([rows.length, verdict.isTaken]).toEqual([tasks, true]);
  });
});

describe("sheets of one book, tables of one sheet", () => {
  test("nhieu-trang.xlsx: a sheet for each quarter is taken; the guide, lists, counts, the copy and the hidden one are not", async () => {
    const { sheets, best } = await recognise("nhieu-trang.xlsx");
    expect(sheets.map(({ name, verdict }) => [name, verdict.isTaken, verdict.reason])).toEqual([
      ["Hướng dẫn", false, expect.stringMatching(/no-header|catalogue/)],
      ["Quý I", true, "has-tasks"],
      ["Quý II", true, "has-tasks"],
      ["Quý I (2)", false, "same-as-other"],
      ["DM đơn vị", false, "catalogue"],
      ["Thống kê", false, "catalogue"],
      ["List", false, "no-header"],
      ["Bản cũ", false, "hidden"],
      ["Sheet9", false, "no-header"],
    ]);
    // Beside sheets that are taken, a guide without a header asks nobody to look at it.
    const withoutHeader = sheets.filter(({ verdict }) => verdict.reason === "no-header");
    expect(withoutHeader.every(({ verdict }) => verdict.confidence >= 0.9)).toBe(true);
    expect(best).toBe(1);
  });

  test("hai-bang-noi-nhau.xlsx: the second table's tasks are read by its own header, and that is told", async () => {
    const { rows, issues } = await bestOf("hai-bang-noi-nhau.xlsx");
    expect(rows.map(({ cells }) => [cells.lead, cells.deadline])).toEqual([
      ["Phòng Công chức", "Quý III/2026"],
      ["Văn phòng Sở", "Tháng 5/2026"],
      ["Văn phòng HĐND tỉnh", "Quý II/2026"],
      ["Ban Tổ chức Tỉnh ủy", "30/9/2026"],
    ]);
    expect(issues.find(({ code }) => code === "sheet.second-table")).toMatchObject({
      severity: "info",
      place: { row: 7 },
    });
  });

  test("hai-bang-khac-cot.xlsx: a table of other things is not read, its rows are left over, and that is told", async () => {
    const { rows, leftover, issues } = await bestOf("hai-bang-khac-cot.xlsx");
    expect(rows).toHaveLength(2);
    expect(leftover.map(({ rowNumber }) => rowNumber)).toEqual([4, 5, 6]);
    expect(issues.find(({ code }) => code === "sheet.second-table")).toMatchObject({
      severity: "warning",
      place: { row: 4 },
    });
  });

  test("hai-bang-canh-nhau.xlsx: the left table is read, and the right one is told", async () => {
    const { rows, issues } = await bestOf("hai-bang-canh-nhau.xlsx");
    expect(rows.map(({ cells }) => cells.content)).toEqual(["Thẩm định bộ đơn giá", "Công bố giá vật liệu"]);
    expect(issues.find(({ code }) => code === "sheet.tables-side-by-side")?.place.column).toBe("F");
  });
});
