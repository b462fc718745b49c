import { describe, expect, test } from "vitest";
import { columnsInOrder, outlineOf, planOf, snapshotOf } from "../model/index.ts";
import { type RawSheet, recogniseSheet, recogniseWorkbook } from "../sheet/index.ts";
import { guessPlanFacts, planOfFile } from "./index.ts";

const PLAN = {
  kind: "plan",
  id: "p",
  title: "Kế hoạch phát triển kinh tế số",
  documentType: "Quyết định",
  number: "411/QĐ-TTg",
  issuedOn: "2022-03-31",
  issuer: "Thủ tướng Chính phủ",
  firstYear: 2022,
  lastYear: 2025,
} as const;

function sheetOf(rows: readonly (readonly string[])[], name = "Phụ lục"): RawSheet {
  const cells = rows.map((row) => row.map((text) => (text === "" ? undefined : ({ text, type: "text" } as const))));
  return { name, hidden: false, rows: cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function planFrom(...sheets: readonly RawSheet[]) {
  let last = 0;
  const newId = () => `id ${++last}`;
  const records = planOfFile({ sheets: sheets.map((sheet) => recogniseSheet(sheet)), plan: PLAN, agencies: [], newId });
  const snapshot = snapshotOf(records);
  const outline = outlineOf(snapshot);
  return {
    snapshot,
    columns: columnsInOrder(snapshot).map(({ name, role }) => [name, role]),
    headings: outline.map(({ numeral, section }) => [numeral, section.title]),
    labels: outline.flatMap(({ tasks }) => tasks.map(({ label }) => label)),
    cells: outline.flatMap(({ tasks }) => tasks.map(({ task }) => task.cells)),
  };
}

const HEADER = ["TT", "Nhiệm vụ, giải pháp", "Chủ trì", "Kinh phí (triệu đồng)", "Thời gian"];
const LEVELS = sheetOf([
  HEADER,
  ["A", "PHÁT TRIỂN NỀN MÓNG", "", "", ""],
  ["I", "Hoàn thiện thể chế", "", "", ""],
  ["1", "Xây dựng Luật Giao dịch điện tử", "Bộ Thông tin và Truyền thông", "120", "2022 - 2025"],
  ["2", "Rà soát quy định pháp luật", "Các bộ, ngành", "", "2022 - 2025"],
  ["II", "Phát triển hạ tầng", "", "", ""],
  ["1", "Phê duyệt Chiến lược hạ tầng số", "Bộ Thông tin và Truyền thông", "80", "2022"],
]);

describe("a plan from a foreign file", () => {
  test("has the file's columns by their names, those of known kinds with their roles", () => {
    expect(planFrom(LEVELS).columns).toEqual([
      ["Nhiệm vụ, giải pháp", "content"],
      ["Chủ trì", "lead"],
      ["Kinh phí (triệu đồng)", "extra"],
      ["Thời gian", "deadline"],
    ]);
  });

  test("has what only a table under the first one says in columns of their own, beside nothing of others", () => {
    const { columns, cells } = planFrom(
      sheetOf([
        ["TT", "Nhiệm vụ", "Chủ trì", "Căn cứ"],
        ["1", "Rà soát quy chế làm việc", "Văn phòng", "Nghị quyết 15"],
        [],
        ["TT", "Nội dung công việc", "Điều cần nói thêm", "Mức khen", "Đơn vị thực hiện"],
        ["1", "Sửa chữa trụ sở", "Chờ kinh phí", "Giấy khen", "Phòng Kinh tế"],
      ]),
    );
    expect(columns.map(([name]) => name)).toEqual(["Nhiệm vụ", "Chủ trì", "Căn cứ", "Điều cần nói thêm", "Mức khen"]);
    expect(cells.map((texts) => Object.values(texts))).toEqual([
      ["Rà soát quy chế làm việc", "Văn phòng", "Nghị quyết 15"],
      ["Sửa chữa trụ sở", "Phòng Kinh tế", "Chờ kinh phí", "Giấy khen"],
    ]);
  });

  test("keeps headings of every level with their numerals", () => {
    expect(planFrom(LEVELS).headings).toEqual([
      ["A", "PHÁT TRIỂN NỀN MÓNG"],
      ["I", "Hoàn thiện thể chế"],
      ["II", "Phát triển hạ tầng"],
    ]);
  });

  test("counts anew in each section where the file does, so that a new task is numbered along", () => {
    const { snapshot, labels } = planFrom(LEVELS);
    expect([planOf(snapshot).numbering, labels]).toEqual(["by-section", ["1", "2", "1"]]);
    expect([...snapshot.task.values()].some(({ label }) => label !== undefined)).toBe(false);
  });

  test("keeps codes and numbers that no place gives", () => {
    const { snapshot, labels } = planFrom(
      sheetOf([HEADER, ["NV-07", "Một", "Sở A", "1", "2026"], ["NV-09", "Hai", "Sở B", "2", "2026"]]),
    );
    expect([planOf(snapshot).numbering, labels]).toEqual(["kept", ["NV-07", "NV-09"]]);
  });

  test("keeps all numbers where one of them is no place, so that a new task can have none of them by chance", () => {
    const row = (number: string) => [number, `Việc ${number}`, "Sở A", "1", "2026"];
    const { snapshot, labels } = planFrom(sheetOf([HEADER, row("1."), row("2."), row("4."), row("5.")]));
    expect([planOf(snapshot).numbering, labels]).toEqual(["kept", ["1.", "2.", "4.", "5."]]);
  });

  test("without any heading, or any number, makes none up", () => {
    const rows = [HEADER.slice(1), ["Việc một", "Sở A", "1", "2026"], ["Việc hai", "Sở B", "2", "2026"]];
    const { snapshot, headings, labels } = planFrom(sheetOf(rows));
    expect([planOf(snapshot).numbering, headings, labels]).toEqual([undefined, [["", ""]], ["1", "2"]]);
  });

  test("keeps every text of every task verbatim", () => {
    const { snapshot, cells } = planFrom(LEVELS);
    const extra = columnsInOrder(snapshot).find(({ role }) => role === "extra")?.id ?? "";
    expect(cells[0]).toEqual({
      content: "Xây dựng Luật Giao dịch điện tử",
      lead: "Bộ Thông tin và Truyền thông",
      [extra]: "120",
      deadline: "2022 - 2025",
    });
  });

  test("of several sheets shares columns; a sheet without headings becomes one by its name", () => {
    const more = sheetOf(
      [
        ["TT", "Nội dung", "Chủ trì", "Ghi chú"],
        ["1", "Ba", "Sở C", "gấp"],
      ],
      "Quý II",
    );
    const { columns, headings, cells } = planFrom(LEVELS, more);
    expect(columns.map(([, role]) => role)).toEqual(["content", "lead", "extra", "deadline", "note"]);
    expect(headings.at(-1)).toEqual(["", "Quý II"]);
    expect(cells.at(-1)).toEqual({ content: "Ba", lead: "Sở C", note: "gấp" });
  });
});

describe("what a file says of its plan", () => {
  const factsOf = (...lines: readonly string[]) =>
    guessPlanFacts(
      recogniseWorkbook({
        fileName: "Sở Nội vụ/Phu luc KH 2026.xlsx",
        format: "xlsx",
        sheets: [sheetOf([...lines.map((line) => [line]), HEADER, ["1", "Một", "Sở A", "", "2026"]])],
      }),
    );

  test("stands over the table", () => {
    expect(
      factsOf(
        "PHỤ LỤC I",
        "DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2026 - 2030",
        "(Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Nghệ An)",
      ),
    ).toEqual({
      title: "Danh mục nhiệm vụ cải cách hành chính giai đoạn 2026 - 2030",
      isTitledByFile: false,
      documentType: "Kế hoạch",
      number: "12/KH-UBND",
      issuedOn: "2026-01-15",
      issuer: "Ủy ban nhân dân tỉnh Nghệ An",
      firstYear: 2026,
      lastYear: 2030,
    });
  });

  test("is the file's name and blanks where nothing stands there", () => {
    expect(factsOf()).toEqual({
      title: "Phu luc KH 2026",
      isTitledByFile: true,
      documentType: "",
      number: "",
      issuer: "",
    });
  });

  test.each([
    [["KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026", "Đơn vị báo cáo: Sở Tài chính"], "Kế hoạch chuyển đổi số năm 2026"],
    [["Đơn vị báo cáo: Sở Tài chính", "Bảng theo dõi nhiệm vụ"], "Bảng theo dõi nhiệm vụ"],
    [["Cơ quan lập biểu : …………", "Kỳ báo cáo: Quý II", "Kế hoạch: Chuyển đổi số"], "Kế hoạch: Chuyển đổi số"],
    [["Đơn vị báo cáo: Sở Tài chính"], "Phu luc KH 2026"],
    [["NHIỆM VỤ UBND TỈNH GIAO QUÝ II", "Kỳ báo cáo: 6 tháng"], "Nhiệm vụ UBND tỉnh giao quý II"],
  ])("is no title where %j is filled in as on a form", (lines, title) => {
    expect(factsOf(...lines).title).toBe(title);
  });

  test.each([
    [["PHỤ LỤC 02 - DANH MỤC ĐỀ ÁN TRÌNH NĂM 2026"], "Danh mục đề án trình năm 2026"],
    [["Phụ lục", "Phụ lục phân công nhiệm vụ"], "Phụ lục phân công nhiệm vụ"],
    [["Biểu số 1", "BIỂU TỔNG HỢP NHIỆM VỤ"], "Biểu tổng hợp nhiệm vụ"],
    [["SỞ TÀI CHÍNH", "Sổ theo dõi công việc"], "Sổ theo dõi công việc"],
  ])("is told from numbers of annexes and forms, and from agencies: %j", (lines, title) => {
    expect(factsOf(...lines).title).toBe(title);
  });

  test.each(["(Số liệu tính đến ngày 15/6/2026)", "Báo cáo trước ngày 20 tháng 6 năm 2026"])(
    "%j is no day of issue",
    (line) => {
      expect(factsOf("KẾ HOẠCH KIỂM TRA", line).issuedOn).toBeUndefined();
    },
  );

  test("a day that no calendar has is none", () => {
    expect(factsOf("KẾ HOẠCH KIỂM TRA", "ngày 31 tháng 02 năm 2026").issuedOn).toBeUndefined();
  });
});
