import { describe, expect, test } from "vitest";
import { headerOf, namesIn, sheetOf, TASKS, withoutNumbers } from "../../../../test/contracts/header-table.ts";
import { recogniseSheet } from "../recognise-sheet.ts";

describe("a row that opens like a task is no header", () => {
  test.each(["NV-2026-000004", "NV-07", "12."])("%s", (opening) => {
    const likeHeader = [opening, "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn"];
    expect(namesIn([["", ""], likeHeader, ...TASKS])).not.toContain("Nội dung công việc");
  });
});

describe("a letterhead", () => {
  const HEADER = ["Stt", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện"];
  const over = (left: number, right: number, row: number) => ({ top: row, left, bottom: row, right });

  test("beside which the agency stands in two lines is no part of the header", () => {
    const rows = [
      ["ỦY BAN NHÂN DÂN", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["XÃ YÊN BÌNH", "", "Độc lập - Tự do - Hạnh phúc"],
      ["", "", "Yên Bình, ngày 20 tháng 10 năm 2025"],
      ["BẢNG PHÂN CÔNG NHIỆM VỤ CỤ THỂ"],
      HEADER,
      ...TASKS,
    ];
    const merges = [0, 1].flatMap((row) => [over(0, 1, row), over(2, 4, row)]);
    expect(headerOf(rows, [...merges, over(2, 4, 2), over(0, 4, 3)])).toEqual({ first: 5, last: 5 });
  });

  test("is not looked for among the tasks", () => {
    const led = TASKS.map((row) => row.with(2, "Đảng Cộng sản Việt Nam"));
    expect(headerOf([HEADER, ...led])).toEqual({ first: 1, last: 1 });
  });
});

describe("of two tables under each other", () => {
  const CONTACTS = [
    ["TT", "Họ và tên", "Đơn vị", "Số điện thoại", "Email"],
    ["1", "Nguyễn Văn An", "Sở Nội vụ", "0912000001", "an@tinh.gov.vn"],
    ["2", "Trần Thị Bình", "Sở Y tế", "0912000002", "binh@tinh.gov.vn"],
    [],
  ];
  const HEADER = ["TT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn"];

  test("the lower one is taken where its header names far more of a task", () => {
    expect(headerOf([...CONTACTS, HEADER, ...TASKS])).toEqual({ first: 5, last: 5 });
  });

  test("the upper one where both name about as much", () => {
    const first = HEADER.with(4, "Ghi chú");
    expect(headerOf([first, ...TASKS, [], HEADER, ...TASKS])).toEqual({ first: 1, last: 1 });
  });
});

describe("a row of data is no header", () => {
  test("where the header's own names are unusual", () => {
    const rows = [["STT", "Ghi việc vào đây", "Ai lo", "Ai giúp", "Bao giờ"], ...TASKS];
    expect(headerOf(rows)).toEqual({ first: 1, last: 1 });
  });

  test("where its texts are like names", () => {
    const rows = [
      ["Nội dung", "Chủ trì", "Thời hạn"],
      ["Công việc khác", "Đơn vị chủ trì", "Thời gian tới"],
      ...withoutNumbers,
    ];
    expect(headerOf(rows)).toEqual({ first: 1, last: 1 });
  });

  test("nor is a line of the title with a colon", () => {
    const rows = [
      ["Đơn vị chủ trì: Sở Nội vụ", "", "Thời gian: tháng 6"],
      ["Nội dung", "Chủ trì", "Phối hợp", "Thời hạn"],
      ...withoutNumbers,
    ];
    expect(headerOf(rows)).toEqual({ first: 2, last: 2 });
  });
});

describe("a table without a header", () => {
  test("has its columns told by what stands in them, none of them for sure", () => {
    const { mapping, rows, issues } = recogniseSheet(sheetOf([["DANH SÁCH NHIỆM VỤ"], ...TASKS]));
    expect(mapping?.headerRows).toEqual({ first: 2, last: 1 });
    expect(mapping?.columns.map(({ role }) => role)).toEqual(["number", "content", "lead", "support", "deadline"]);
    expect(mapping?.columns.every(({ reason, confidence }) => reason === "contents" && confidence < 0.9)).toBe(true);
    expect(rows).toHaveLength(3);
    expect(issues[0]).toMatchObject({ code: "sheet.header-absent", place: { row: 2 } });
  });

  test("is not seen in a ledger or a list of people", () => {
    const ledger = [1, 2, 3, 4].map((n) => [`${n}`, "0987654321", `Nguyễn Văn An số nhà ${n} phố Huế`, "1.200.000"]);
    const english = [1, 2, 3, 4].map((n) => [`2026-01-0${n}`, "Payment for the goods delivered", `${n}00`, "John"]);
    expect([headerOf(ledger), headerOf(english)]).toEqual([undefined, undefined]);
  });

  test("keeps to what somebody chose", () => {
    const { mapping } = recogniseSheet(sheetOf(TASKS), {
      roles: new Map([
        [3, null],
        [2, "support"],
      ]),
    });
    expect(mapping?.columns.map(({ role }) => role)).toEqual(["number", "content", "support", undefined, "deadline"]);
  });
});

describe("a header somebody points at", () => {
  const rows = [["Biểu A", "Biểu B", "Biểu C"], ["Việc gì", "Của ai", "Khi nào"], ["x", "y", "z"], ...withoutNumbers];

  test("is taken as high as said", () => {
    const { mapping } = recogniseSheet(sheetOf(rows), { headerRow: 2, headerHeight: 2 });
    expect(mapping?.headerRows).toEqual({ first: 2, last: 3 });
    expect(mapping?.columns[0]?.header).toBe("Việc gì / x");
  });

  test("can stand below the last row without harm", () => {
    expect(recogniseSheet(sheetOf(TASKS), { headerRow: 99 }).mapping).toBeUndefined();
  });
});
