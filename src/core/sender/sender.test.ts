import { describe, expect, test } from "vitest";
import type { Sender } from "../model/index.ts";
import { type ColumnChoice, headerKey, type RawSheet, type RawWorkbook, type SheetChoices } from "../sheet/index.ts";
import {
  columnsToRemember,
  findSender,
  learn,
  rememberedLayout,
  rememberedLinks,
  understandWorkbook,
} from "./index.ts";

const HEADER = ["TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Việc cần nói thêm"];
const TASK = ["1", "Rà soát văn bản", "Sở Tài chính", "không có"];

function workbookOf(fileName: string, ...rows: readonly (readonly string[])[]): RawWorkbook {
  const sheet: RawSheet = {
    name: "Sheet1",
    hidden: false,
    rows: rows.map((row) => row.map((text) => (text === "" ? undefined : { text, type: "text" as const }))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { fileName, format: "xlsx", sheets: [sheet] };
}

const understood = (workbook: RawWorkbook, senders: readonly Sender[] = []) =>
  understandWorkbook(workbook, { planColumns: [], senders });

describe("the sender of a file", () => {
  test("is the agency over the table, not the authority above it nor the motto beside it", () => {
    const title = [
      ["UBND TỈNH THANH HÓA", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["SỞ TÀI CHÍNH", "", "Độc lập - Tự do - Hạnh phúc"],
    ];
    expect(understood(workbookOf("bc.xlsx", ...title, HEADER, TASK)).sender).toEqual({
      name: "SỞ TÀI CHÍNH",
      keys: ["so tai chinh", "bc"],
    });
  });

  test("is one name though it stands on two lines, and an authority alone is none", () => {
    const nameOf = (...title: readonly (readonly string[])[]) =>
      understood(workbookOf("bc.xlsx", ...title, HEADER, TASK)).sender.name;
    expect(nameOf(["ỦY BAN NHÂN DÂN"], ["XÃ HÀ TRUNG"])).toBe("ỦY BAN NHÂN DÂN XÃ HÀ TRUNG");
    expect(nameOf(["ỦY BAN NHÂN DÂN\nTỈNH THANH HÓA"], ["SỞ Y TẾ"])).toBe("SỞ Y TẾ");
    expect(nameOf(["ỦY BAN NHÂN DÂN"])).toBe("bc");
  });

  test.each([
    ["Sở Y tế/bao cao thang 5-2026 (2).xlsx", "Sở Y tế"],
    ["goi.zip › UBND xã Hà Trung/bieu.xlsx", "UBND xã Hà Trung"],
    ["Sở Y tế.zip › bieu.xlsx", "Sở Y tế"],
    ["BC_CCHC Quý II năm 2026 v2 final.xlsx", "BC CCHC"],
    ["2026.xlsx", "2026"],
  ])("without a title block, %s is from %s", (fileName, name) => {
    expect(understood(workbookOf(fileName, HEADER, TASK)).sender.name).toBe(name);
  });

  test.each([
    ["Đơn vị báo cáo: Sở Công Thương", "Sở Công Thương"],
    ["Cơ quan báo cáo : UBND xã Hà Trung", "UBND xã Hà Trung"],
    ["Đơn vị: Sở Y tế", "Sở Y tế"],
    ["Đơn vị tính: triệu đồng", "bc"],
    ["KHO BẠC NHÀ NƯỚC KHU VỰC XI", "KHO BẠC NHÀ NƯỚC KHU VỰC XI"],
    ["BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH", "bc"],
    ["CÁC SỞ, BAN, NGÀNH", "bc"],
    ["Đơn vị báo cáo: …………", "bc"],
  ])("is named by the line %j", (line, name) => {
    expect(understood(workbookOf("bc.xlsx", ["BÁO CÁO KẾT QUẢ"], [line], HEADER, TASK)).sender.name).toBe(name);
  });

  test("is known again by any of its keys", () => {
    const sender = senderOf({ keys: ["so y te", "bieu mau"] });
    expect(findSender(understood(workbookOf("Bieu mau 3.xlsx", HEADER, TASK)).workbook, [sender]).senderId).toBe("s1");
    expect(findSender(understood(workbookOf("khac.xlsx", HEADER, TASK)).workbook, [sender]).senderId).toBeUndefined();
  });
});

describe("what is learned from a file", () => {
  const lesson = { columns: [], lines: [], sheets: [], links: [{ content: "ra soat van ban", taskId: "t1" }] };
  const found = { name: "Sở Y tế", keys: ["so y te"] };

  test("makes a sender, or adds to one; the newest word counts", () => {
    const first = learn(undefined, found, lesson, () => "s1").added[0];
    expect(first).toMatchObject({ kind: "sender", id: "s1", name: "Sở Y tế", links: lesson.links });
    const again = learn(
      first as Sender,
      { name: "khác", keys: ["bieu"] },
      { ...lesson, links: [{ content: "ra soat van ban", taskId: null }] },
      () => "unused",
    );
    expect(again.updated[0]?.fields).toMatchObject({
      keys: { to: ["so y te", "bieu"] },
      links: { to: [{ content: "ra soat van ban", taskId: null }] },
    });
    expect(rememberedLinks(first as Sender)).toEqual(new Map([["ra soat van ban", "t1"]]));
  });

  describe("the header that was pointed at", () => {
    const STRANGE = ["Mã", "Diễn giải", "Ai", "Hạn chót?"];
    const above = ["Tổng hợp", "Lần 1"];
    const row = (code: string, words: string) => [code, words, "Phòng Một cửa", "15/6/2026"];
    const rows = [row("x1", "Số hóa hồ sơ đất đai của xã"), row("x2", "Lắp hai màn hình tra cứu ở bộ phận Một cửa")];
    const headers = [{ words: ["ma", "dien giai", "ai", "han chot?"].map(headerKey), rows: 1 }];
    const known = learn(undefined, found, { ...lesson, links: [], headers }, () => "s1").added[0] as Sender;
    const sheetOf = (...lines: readonly (readonly string[])[]) => {
      const options = { planColumns: [], senders: [known], senderId: "s1" };
      return understandWorkbook(workbookOf("bao cao.xlsx", ...lines), options).workbook.sheets[0];
    };

    test("is known again by its words, wherever it stands, and what is under it is taken", () => {
      const sheet = sheetOf(["Sở Y tế"], above, [], STRANGE, ...rows);
      expect(sheet?.mapping).toMatchObject({ headerRows: { first: 4, last: 4 }, isRemembered: true });
      expect(sheet?.verdict).toMatchObject({ isTaken: true, reason: "remembered" });
      expect(sheet?.rows.map(({ rowNumber }) => rowNumber)).toEqual([5, 6]);
    });

    test("is the same with a column more or one named anew, but not with half of its words", () => {
      const isKnown = (header: readonly string[]) => sheetOf(above, header, ...rows)?.mapping?.isRemembered ?? false;
      expect(isKnown([...STRANGE, "Ghi thêm"])).toBe(true);
      expect(isKnown(["Mã", "Diễn giải", "Ai", "Lúc nào"])).toBe(true);
      expect(isKnown(["Mã", "Diễn giải", "Người", "Lúc nào"])).toBe(false);
    });

    test("stands below one pointed at now, and is added to by the next", () => {
      const options = { planColumns: [], senders: [known], senderId: "s1", choices: new Map([[0, { headerRow: 1 }]]) };
      const { workbook } = understandWorkbook(workbookOf("bao cao.xlsx", above, STRANGE, ...rows), options);
      expect(workbook.sheets[0]?.mapping?.headerRows.first).toBe(1);
      const more = learn(known, found, { ...lesson, links: [], headers: [{ words: ["ma so"], rows: 2 }] }, () => "no");
      expect(more.updated[0]?.fields.headers?.to).toEqual([...headers, { words: ["ma so"], rows: 2 }]);
    });
  });

  test("nothing decided is nothing learned", () => {
    expect(learn(undefined, found, { ...lesson, links: [] }, () => "s1").added).toEqual([]);
  });

  test("a role or kind of row of a newer program is passed over", () => {
    const sender = senderOf({
      columns: [
        { header: "a", choice: "budget" },
        { header: "b", choice: "note" },
        { header: "c", choice: null },
        { header: "d", choice: { columnId: "x" } },
      ],
      lines: [{ text: "a", kind: "chart" }],
    });
    expect(rememberedLayout(sender)).toMatchObject({
      columns: [
        { header: "b", choice: "note" },
        { header: "c", choice: null },
        { header: "d", choice: { columnId: "x" } },
      ],
      lines: [],
    });
  });
});

function senderOf(facts: Partial<Sender>): Sender {
  return {
    kind: "sender",
    id: "s1",
    name: "Sở Y tế",
    keys: [],
    columns: [],
    lines: [],
    sheets: [],
    links: [],
    ...facts,
  };
}

describe("what was chosen for columns of several tables", () => {
  const rows = [
    ["TT", "Nhiệm vụ", "Chủ trì", "Ghi thêm"],
    ["1", "Rà soát quy chế làm việc", "Văn phòng", "Nghị quyết 15"],
    [],
    ["TT", "Nội dung công việc", "Điều cần nói", "Ghi thêm"],
    ["1", "Sửa chữa trụ sở", "Chờ kinh phí", "Phòng Kinh tế"],
  ];
  const learned = (choices: SheetChoices) => {
    const { workbook } = understandWorkbook(workbookOf("bc.xlsx", ...rows), {
      planColumns: [],
      senders: [],
      choices: new Map([[0, choices]]),
    });
    const { mapping } = workbook.sheets[0] ?? {};
    return mapping && columnsToRemember(mapping, choices);
  };
  const later = (index: number, choice: ColumnChoice) => ({
    laterTables: new Map([[4, { roles: new Map([[index, choice]]) }]]),
  });

  test("is remembered by the words of each table's own header", () => {
    expect(learned({ roles: new Map([[2, "support"]]), ...later(2, "note") })).toEqual([
      { header: "chu tri", choice: "support" },
      { header: "dieu can noi", choice: "note" },
    ]);
  });

  test("is not where another table of the file means something else by the same words", () => {
    expect(learned(later(3, "lead"))).toEqual([]);
    expect(learned({ roles: new Map([[3, "lead"]]), ...later(3, "lead") })).toHaveLength(2);
  });
});
