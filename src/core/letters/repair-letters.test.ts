import { describe, expect, test } from "vitest";
import type { RawCell, RawSheet } from "../sheet/raw-sheet.ts";
import { repairLetters } from "./index.ts";

type Row = readonly (RawCell | undefined)[];

const text = (words: string, more: Partial<RawCell> = {}): RawCell => ({ text: words, type: "text", ...more });
const inFont = (font: string, words: string) => text(words, { font });

function sheetOf(rows: readonly Row[], name = "Biểu 1"): RawSheet {
  return { name, hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function repaired(...rows: Row[]) {
  const { sheets, issues } = repairLetters([sheetOf(rows)]);
  return { sheet: sheets[0], issues, texts: sheets[0]?.rows.map((row) => row.map((cell) => cell?.text)) };
}

describe("a cell by its font", () => {
  test("keeps what stood in the file and says the coding", () => {
    const { sheet } = repaired([inFont(".VnTime", "Sè")]);
    expect(sheet?.rows[0]?.[0]).toEqual({
      text: "Số",
      type: "text",
      font: ".VnTime",
      original: "Sè",
      coding: "tcvn3",
    });
  });

  test("in a font of capitals is capital", () => {
    expect(repaired([inFont(".VnArialH", "c¬ quan")]).texts).toEqual([["CƠ QUAN"]]);
  });

  test("stays when it is Unicode in an old font", () => {
    const rows: Row[] = [[inFont(".VnTime", "Tài chính"), inFont("VNI-Times", "Sở Nội vụ")]];
    const sheet = sheetOf(rows);
    expect(repairLetters([sheet]).sheets[0]).toBe(sheet);
  });

  test("stays what it can also be in Unicode where its column is Unicode", () => {
    const cell = inFont(".VnTime", "Sè");
    expect(repaired([inFont(".VnTime", "Cải cách hành chính")], [cell]).sheet?.rows[1]?.[0]).toBe(cell);
  });
});

describe("a cell of several fonts", () => {
  test("is read piece by piece, and its runs move along", () => {
    const cell = text("Theo Noäi dung QuyÕt ®Þnh.", {
      font: "Times New Roman",
      runs: [
        { start: 5, end: 14, font: "VNI-Times" },
        { start: 15, end: 25, font: ".VnTimeH" },
      ],
    });
    const { sheet } = repaired([cell]);
    expect(sheet?.rows[0]?.[0]).toMatchObject({
      text: "Theo Nội dung QUYẾT ĐỊNH.",
      coding: "mixed",
      runs: [
        { start: 5, end: 13, font: "VNI-Times" },
        { start: 14, end: 24, font: ".VnTimeH" },
      ],
    });
  });
});

describe("a short cell without a font", () => {
  test("follows what its column has proven", () => {
    expect(repaired([text("Cô quan")], [text("Noäi dung thöïc hieän")]).texts).toEqual([
      ["Cơ quan"],
      ["Nội dung thực hiện"],
    ]);
  });

  test("follows the whole sheet where nothing in it is Unicode", () => {
    const long = ["Noäi dung thöïc hieän", "Sôû Noäi vuï tænh", "Quyeát ñònh soá 54"].map((words) => [text(words)]);
    expect(repaired([undefined, inFont("Arial", "Cô quan")], ...long).texts?.[0]).toEqual([undefined, "Cơ quan"]);
    expect(repaired([undefined, inFont("Arial", "Cô quan")], ...long, [text("Sở Nội vụ")]).texts?.[0]).toEqual([
      undefined,
      "Cô quan",
    ]);
  });

  test("stays alone where nothing is proven", () => {
    const rows: Row[] = [[text("Cô quan"), text("Sè"), text("hiÖn")]];
    expect(repaired(...rows).sheet?.rows).toEqual(rows);
  });
});

describe("what is told", () => {
  test("for each coding the first cell and how many, and the cells that lost letters", () => {
    const { issues } = repaired(
      [undefined, inFont(".VnTime", "Néi dung"), inFont("VNI-Times", "Noäi dung")],
      [text("C? quan ch? trì"), inFont(".VnTime", "Sè")],
    );
    const sheet = "Biểu 1";
    expect(issues).toEqual([
      {
        code: "cell.converted",
        severity: "info",
        place: { sheet, row: 1, column: "B" },
        detail: { count: 2, coding: "tcvn3" },
      },
      {
        code: "cell.converted",
        severity: "info",
        place: { sheet, row: 1, column: "C" },
        detail: { count: 1, coding: "vni" },
      },
      { code: "cell.unconverted", severity: "warning", place: { sheet, row: 2, column: "A" }, detail: { count: 1 } },
    ]);
  });
});

test("names of sheets and notes on cells are read too", () => {
  const note = text("Noäi dung", { comment: "Cô quan chuû trì" });
  const { sheets } = repairLetters([sheetOf([[note], [text("Sôû Noäi vuï tænh")]], "Bieåu thöïc hieän")]);
  expect(sheets[0]?.name).toBe("Biểu thực hiện");
  expect(sheets[0]?.rows[0]?.[0]?.comment).toBe("Cơ quan chủ trì");
});
