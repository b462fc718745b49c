import { describe, expect, test } from "vitest";
import { headerOf, namesIn, TASKS, type Texts } from "../../../../test/contracts/header-table.ts";

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

  test("whose names are cut into three lines is read from the first", () => {
    const rows = [
      ["Số", "Nội dung", "Đơn vị", "Thời"],
      ["thứ", "nhiệm vụ", "chủ", "hạn hoàn"],
      ["tự", "", "trì", "thành"],
      ...TASKS,
    ];
    expect(headerOf(rows)).toEqual({ first: 1, last: 3 });
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
