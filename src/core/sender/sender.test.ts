import { describe, expect, test } from "vitest";
import type { Sender } from "../model/index.ts";
import type { RawSheet, RawWorkbook } from "../sheet/index.ts";
import { findSender, learn, rememberedLayout, rememberedLinks, understandWorkbook } from "./index.ts";

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
