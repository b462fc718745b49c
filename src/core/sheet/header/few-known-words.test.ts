import { describe, expect, test } from "vitest";
import { headerOf, sheetOf, TASKS, type Texts } from "../../../../test/contracts/header-table.ts";
import { recogniseSheet } from "../recognise-sheet.ts";

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
