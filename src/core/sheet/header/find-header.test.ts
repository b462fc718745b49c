import { describe, expect, test } from "vitest";
import type { CellRange, RawSheet } from "../raw-sheet.ts";
import { recogniseSheet } from "../recognise-sheet.ts";

type Texts = readonly (readonly string[])[];

function sheetOf(rows: Texts, merges: readonly CellRange[] = []): RawSheet {
  const cells = rows.map((row) => row.map((text) => (text === "" ? undefined : ({ text, type: "text" } as const))));
  return { name: "S", hidden: false, rows: cells, merges, hiddenRows: [], hiddenColumns: [] };
}

const TASKS: Texts = [
  ["1", "Rà soát quy định về đất đai", "Sở Nội vụ", "Sở Tư pháp", "Quý I/2026"],
  ["2", "Nâng cấp hệ thống một cửa", "Sở Tài chính", "Các sở, ngành", "30/6/2026"],
  ["3", "Bồi dưỡng công chức cấp xã", "UBND cấp xã", "Sở Nội vụ", "Thường xuyên"],
];
const withoutNumbers = TASKS.map((row) => row.slice(1));

const headerOf = (rows: Texts, merges?: readonly CellRange[]) =>
  recogniseSheet(sheetOf(rows, merges)).mapping?.headerRows;
const namesIn = (rows: Texts, merges?: readonly CellRange[]) =>
  recogniseSheet(sheetOf(rows, merges)).mapping?.columns.map(({ header }) => header);

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

describe("a header of several rows", () => {
  test("whose group is not merged spreads it over the blank cells with children", () => {
    const rows = [["TT", "Nội dung", "Cơ quan thực hiện", "", "Thời gian"], ["", "", "Chủ trì", "Phối hợp"], ...TASKS];
    expect(headerOf(rows)).toEqual({ first: 1, last: 2 });
    expect(namesIn(rows)).toEqual([
      "TT",
      "Nội dung",
      "Cơ quan thực hiện / Chủ trì",
      "Cơ quan thực hiện / Phối hợp",
      "Thời gian",
    ]);
  });

  test("whose group stands alone over the other names is found with it", () => {
    const rows = [["", "", "Cơ quan thực hiện"], ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời hạn"], ...TASKS];
    expect(headerOf(rows, [{ top: 0, bottom: 0, left: 2, right: 3 }])).toEqual({ first: 1, last: 2 });
  });

  test("does not end over the names of a group's parts", () => {
    const rows = [
      ["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian", "Nhu cầu kinh phí"],
      ["", "", "", "", "Tổng số", "Trong đó"],
      ["", "", "", "", "", "NSTW", "NSĐP"],
      ...TASKS.map((row) => [...row.slice(0, 3), "Quý I", "500", "200", "300"]),
    ];
    const merges = [
      { top: 0, bottom: 0, left: 4, right: 6 },
      { top: 1, bottom: 1, left: 5, right: 6 },
    ];
    expect(headerOf(rows, merges)).toEqual({ first: 1, last: 3 });
  });

  test("whose groups are written in each of their columns is joined", () => {
    const rows = [
      ["TT", "Nội dung", "Cơ quan thực hiện", "Cơ quan thực hiện", "Thời gian"],
      ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian"],
      ...TASKS,
    ];
    expect(headerOf(rows)).toEqual({ first: 1, last: 2 });
  });

  test("whose groups say no more than a level or a year is found whole", () => {
    const groups = ["TT", "Nội dung", "Cấp tỉnh", "", "Năm 2031"];
    const parts = ["", "", "Chủ trì", "Phối hợp", "Thời hạn"];
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 3 },
    ];
    expect(headerOf([groups, parts, ...TASKS], merges)).toEqual({ first: 1, last: 2 });
  });

  test("does not begin at a title over all columns but TT", () => {
    const names = ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời hạn"];
    for (const title of ["BẢNG TỔNG HỢP NHIỆM VỤ ĐƯỢC GIAO", "(Kèm theo Kế hoạch số 12 ngày 05/01/2026)"])
      expect(headerOf([["", title], names, ...TASKS], [{ top: 0, bottom: 0, left: 1, right: 4 }])).toEqual({
        first: 2,
        last: 2,
      });
  });

  test("whose only group reaches over the months of a year is found with it", () => {
    const months = Array.from({ length: 12 }, (_, at) => `T${at + 1}`);
    const rows = [["", "", "", "Thời gian thực hiện"], ["TT", "Nội dung", "Chủ trì", ...months], ...TASKS];
    expect(headerOf(rows, [{ top: 0, bottom: 0, left: 3, right: 14 }])).toEqual({ first: 1, last: 2 });
  });

  test("whose group stands alone and is not merged is found with it", () => {
    const names = ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời hạn"];
    expect(headerOf([["", "", "Tổ chức thực hiện"], names, ...TASKS])).toEqual({ first: 1, last: 2 });
    expect(headerOf([["", "Phân công nhiệm vụ"], names, ...TASKS])).toEqual({ first: 2, last: 2 });
  });

  test("does not begin at names of offices with titles under them", () => {
    const rows = [
      ["SỞ NỘI VỤ", "", "", "Độc lập - Tự do - Hạnh phúc"],
      ["PHỤ LỤC 02"],
      ["TT", "Nội dung", "Cơ quan thực hiện", "", "Thời gian"],
      ["", "", "Chủ trì", "Phối hợp"],
      ...TASKS,
    ];
    const merges = [
      { top: 0, bottom: 0, left: 0, right: 2 },
      { top: 0, bottom: 0, left: 3, right: 4 },
      { top: 1, bottom: 1, left: 0, right: 4 },
      { top: 2, bottom: 2, left: 2, right: 3 },
    ];
    expect(headerOf(rows, merges)).toEqual({ first: 3, last: 4 });
  });

  test("does not begin at a form's number in the corner over it", () => {
    const rows = [["", "", "", "Mẫu số 01"], ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời hạn"], ...TASKS];
    expect(headerOf(rows, [{ top: 0, bottom: 0, left: 3, right: 4 }])).toEqual({ first: 2, last: 2 });
  });

  test("whose names are broken into two rows is joined", () => {
    const rows = [
      ["TT", "Nội dung", "Cơ quan", "Cơ quan", "Thời gian"],
      ["", "nhiệm vụ", "chủ trì", "phối hợp", "hoàn thành"],
      ...TASKS,
    ];
    expect(headerOf(rows)).toEqual({ first: 1, last: 2 });
  });

  test("ends before a section, a task without a number and a row that counts the columns", () => {
    const header = ["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời hạn"];
    const next: Texts = [
      ["I", "Nhiệm vụ chung"],
      ["", "Công việc khác", "Sở Y tế", "", "Năm 2026"],
      ["A", "B", "C", "1", "2=1"],
    ];
    for (const row of next) expect(headerOf([header, row, ...TASKS])).toEqual({ first: 1, last: 1 });
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

describe("a header of few known words", () => {
  test("over a calendar of months is found", () => {
    const rows = [
      ["KẾ HOẠCH TRIỂN KHAI"],
      ["STT", "Hạng mục", "06/2026", "07/2026", "08/2026", "09/2026"],
      ["1", "Hệ thống quản trị công việc", "●", "●", "", ""],
      ["2", "Quản lý văn bản, hồ sơ", "", "●", "●", ""],
    ];
    expect(headerOf(rows)).toEqual({ first: 2, last: 2 });
  });

  test("that opens with a letter like a heading is found", () => {
    const rows = [
      ["A", "Nội dung công việc", "Thời gian hoàn thành", "Cán bộ phụ trách"],
      ["I", "Phòng Kế hoạch"],
      ["1", "Tổng hợp báo cáo theo yêu cầu", "Tháng 5", "Nguyễn Văn An"],
      ["2", "Thẩm định hồ sơ mời thầu", "Tháng 6", "Trần Thị Bình"],
    ];
    expect(headerOf(rows)).toEqual({ first: 1, last: 1 });
  });

  test("is found above a list of people, whose header has better names", () => {
    const rows = [
      ["Bước", "Tên bước", "SLA"],
      ["1", "Thành lập hội đồng bồi thường, hỗ trợ", "-"],
      ["2", "Xây dựng kế hoạch thu hồi đất", "10 ngày"],
      ["3", "Thẩm định, phê duyệt phương án", "30 ngày"],
      [],
      ["TT", "Họ và tên", "Chức vụ", "Điện thoại"],
      ["1", "Lê Văn Tâm", "Trưởng phòng", "0912 000 111"],
    ];
    expect(headerOf(rows)).toEqual({ first: 1, last: 1 });
  });

  test("over rows that read like tasks is found, and the sheet is taken", () => {
    const rows = [
      ["Bước", "Tên bước", "SLA"],
      ["1", "Thành lập hội đồng bồi thường, hỗ trợ", "-"],
      ["2", "Xây dựng kế hoạch thu hồi đất", "10 ngày"],
      ["3", "Thẩm định, phê duyệt phương án", "30 ngày"],
    ];
    const { mapping, verdict } = recogniseSheet(sheetOf(rows));
    expect(mapping?.headerRows).toEqual({ first: 1, last: 1 });
    expect(verdict.isTaken).toBe(true);
  });

  test.each<[string, Texts]>([
    [
      "prices",
      [
        ["Mặt hàng", "Đơn vị", "Đơn giá"],
        ["Giấy A4", "Ram", "70000"],
        ["Bút bi", "Cây", "5000"],
        ["Mực in", "Hộp", "250000"],
      ],
    ],
    [
      "people",
      [
        ["Họ và tên", "Chức vụ", "Đơn vị công tác"],
        ["Nguyễn Văn An", "Chuyên viên", "Văn phòng"],
        ["Trần Thị Bình", "Phó phòng", "Phòng Nội vụ"],
        ["Lê Văn Cường", "Trưởng phòng", "Phòng Tài chính"],
      ],
    ],
    [
      "costs",
      [
        ["TT", "Khoản mục chi", "Thành tiền"],
        ["1", "Thuê hội trường", "5.000.000"],
        ["2", "Nước uống", "2.000.000"],
        ["3", "Tài liệu", "3.000.000"],
      ],
    ],
    [
      "journeys",
      [
        ["Ngày", "Biển số", "Lái xe", "Nơi đến"],
        ["01/02/2026", "36A-123.45", "Nguyễn Văn Tài", "Sở Tài chính"],
        ["02/02/2026", "36A-123.45", "Lê Văn Lái", "UBND tỉnh"],
        ["03/02/2026", "36A-678.90", "Lê Văn Lái", "Sở Nội vụ"],
      ],
    ],
  ])("a list of %s is no table of tasks", (_, rows) => {
    expect(recogniseSheet(sheetOf(rows)).verdict.isTaken).toBe(false);
  });
});

test("columns numbered in Roman numerals are no heading", () => {
  const rows = [["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian"], ["I", "II", "III", "IV", "V"], ...TASKS];
  expect(recogniseSheet(sheetOf(rows)).lines[1]?.kind).toBe("numbering");
});
