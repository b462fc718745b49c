import { describe, expect, test } from "vitest";
import { asLetters, tcvn3Bytes, utf16Bytes, vniText, windows1258Bytes } from "../../../../test/samples/encodings.ts";
import { READING_LIMITS } from "../reading/limits.ts";
import { Refusal } from "../reading/refusal.ts";
import { readCsv } from "./read-csv.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function rowsOf(file: Uint8Array | string) {
  const { sheet } = readCsv(typeof file === "string" ? utf8(file) : file, READING_LIMITS);
  return sheet.rows.map((row) => row.map((cell) => cell?.text ?? ""));
}

describe("encodings", () => {
  const TABLE = "TT;Nội dung thực hiện\n1;Rà soát thủ tục hành chính";
  const ROWS = TABLE.split("\n").map((line) => line.split(";"));

  test.each<[string, Uint8Array]>([
    ["utf-8", utf8(TABLE)],
    ["utf-8", utf8(`\ufeff${TABLE}`)],
    ["utf-16le", utf16Bytes(TABLE, "little")],
    ["utf-16be", utf16Bytes(TABLE, "big")],
    ["utf-16le", utf16Bytes(TABLE, "little").slice(2)],
    ["utf-16be", utf16Bytes(TABLE, "big").slice(2)],
    ["windows-1258", windows1258Bytes(TABLE)],
    ["tcvn3", tcvn3Bytes(TABLE)],
    ["vni", latin(vniText(TABLE))],
  ])("%s", (encoding, bytes) => {
    expect(readCsv(bytes, READING_LIMITS).decoded.encoding).toBe(encoding);
    expect(rowsOf(bytes)).toEqual(ROWS);
  });

  test("words of Western Europe are windows-1252", () => {
    const bytes = latin("Nom;Ville\nHélène;Besançon\nFrançois Müller;Zürich");
    expect(readCsv(bytes, READING_LIMITS).decoded).toEqual({ encoding: "windows-1252", isGuessed: true });
    expect(rowsOf(bytes)[2]).toEqual(["François Müller", "Zürich"]);
  });

  test("UTF-8 with a broken byte stays UTF-8", () => {
    const bytes = utf8(TABLE.repeat(3));
    bytes[10] = 0xff;
    expect(readCsv(bytes, READING_LIMITS).decoded).toEqual({ encoding: "utf-8", isGuessed: false });
  });

  test("bytes that mean nothing in any coding are refused", () => {
    const bytes = utf8(TABLE).map((byte) => (byte < 0x80 ? byte : byte ^ 0x3d));
    expect(() => readCsv(bytes, READING_LIMITS)).toThrow(Refusal);
  });

  test("UTF-8 taken for windows-1252 and saved again is left to the cells' own repair", () => {
    expect(rowsOf(asLetters(utf8("Nội dung")))).toEqual([["Ná»™i dung"]]);
  });
});

describe("delimiters", () => {
  test.each([",", ";", "\t", "|"])("%j", (delimiter) => {
    const lines = [
      ["TT", "Nội dung", "Tỷ lệ"],
      ["1", "Rà soát", "5"],
    ];
    expect(rowsOf(lines.map((line) => line.join(delimiter)).join("\r\n"))).toEqual(lines);
  });

  test("sep= names one that is not guessed", () => {
    expect(rowsOf("sep=^\r\na^b\r\n")).toEqual([["a", "b"]]);
  });

  test("title lines above the table, with commas in them, do not count", () => {
    const title = "PHỤ LỤC, ban hành kèm theo Quyết định số 54, ngày 05/01/2026\n\n";
    expect(rowsOf(`${title}TT;Nội dung\n1;Rà soát, công bố\n2;Số hóa`)).toEqual([
      [title.trim()],
      [""],
      ["TT", "Nội dung"],
      ["1", "Rà soát, công bố"],
      ["2", "Số hóa"],
    ]);
  });

  test("decimal commas in a table of semicolons", () => {
    expect(rowsOf("Mã;Tỷ lệ;Ghi chú\na;0,5;x\nb;1,5;y")[1]).toEqual(["a", "0,5", "x"]);
  });

  test("sentences with commas are one column", () => {
    const lines = ["Rà soát, sửa đổi", "Công bố", "Số hóa hồ sơ, kết quả, thủ tục", "Báo cáo", "Đôn đốc, a, b, c"];
    expect(rowsOf(lines.join("\n"))).toEqual(lines.map((line) => [line]));
  });
});

describe("quotation marks", () => {
  test("a quoted cell may have line breaks, delimiters and doubled quotation marks", () => {
    expect(rowsOf('1,"Dòng ""một""\r\nhai, ba",x\r\n2,b,y')).toEqual([
      ["1", 'Dòng "một"\nhai, ba', "x"],
      ["2", "b", "y"],
    ]);
  });

  test("one that nothing closes is part of its cell", () => {
    expect(rowsOf('1;"Sở Nội vụ;x\n2;Sở Tư pháp;y\n3;"Sở Y tế;z')).toEqual([
      ["1", '"Sở Nội vụ', "x"],
      ["2", "Sở Tư pháp", "y"],
      ["3", '"Sở Y tế', "z"],
    ]);
  });

  test("those inside a cell stay", () => {
    expect(rowsOf('1;Đề án "Chuyển đổi số" năm 2025;x\n2;b;y')[0]).toEqual([
      "1",
      'Đề án "Chuyển đổi số" năm 2025',
      "x",
    ]);
  });
});
