import { describe, expect, test } from "vitest";
import { READING_LIMITS } from "../../reading/limits.ts";
import { readEarlyBiff } from "./read-early-biff.ts";

const word = (value: number) => [value & 0xff, value >>> 8];
const latin = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const short = (text: string) => [text.length, ...latin(text)];
const record = (kind: number, ...data: readonly number[]) => [...word(kind), ...word(data.length), ...data];
const double = (value: number) => [...new Uint8Array(Float64Array.of(value).buffer)];
const stream = (...records: readonly number[][]) => Uint8Array.from(records.flat());
const END = record(0x000a);

const read = (bytes: Uint8Array) => readEarlyBiff(bytes, READING_LIMITS);
const textsOf = (bytes: Uint8Array) =>
  read(bytes).sheets.map(({ name, rows }) => [name, rows.map((row) => row.map((cell) => cell?.text))]);

describe("a sheet of Excel 2", () => {
  const sheet = (...records: readonly number[][]) => stream(record(0x0009, ...word(2), ...word(0x10)), ...records, END);
  const place = (row: number, column: number, format = 0) => [...word(row), ...word(column), 0, format, 0];

  test("has whole numbers, numbers, texts, truths and errors", () => {
    const bytes = sheet(
      record(0x0002, ...place(0, 0), ...word(54)),
      record(0x0003, ...place(0, 1), ...double(0.5)),
      record(0x0004, ...place(0, 2), ...short("Viec mot")),
      record(0x0005, ...place(0, 3), 1, 0),
      record(0x0005, ...place(0, 4), 0x07, 1),
    );
    expect(textsOf(bytes)).toEqual([["", [["54", "0.5", "Viec mot", "TRUE", "#DIV/0!"]]]]);
  });

  test("reads its texts by the code page it names", () => {
    const bytes = sheet(
      record(0x0042, ...word(1256)),
      record(0x0004, ...place(0, 0), ...short("\u00c3\u00d3\u00e3\u00ed")),
    );
    expect(textsOf(bytes)).toEqual([["", [["أسمي"]]]]);
  });

  test("leaves the letters of .VnTime to who knows the font", () => {
    const font = record(0x0031, ...word(200), ...word(1), ...short(".VnTime"));
    const bytes = sheet(font, record(0x0004, ...place(0, 0), ...short("N\u00e9i dung")));
    expect(read(bytes).sheets[0]?.rows[0]?.[0]).toMatchObject({ text: "Néi dung", font: ".VnTime", bold: true });
  });

  test("has days by the formats it lists", () => {
    const formats = ["General", "d/m/yy"].map((format) => record(0x001e, ...short(format)));
    const bytes = sheet(...formats, record(0x0003, ...place(0, 0, 1), ...double(46027)));
    expect(read(bytes).sheets[0]?.rows[0]?.[0]).toMatchObject({ type: "date", value: "2026-01-05" });
  });

  test("has the text of a formula in the record behind it", () => {
    const isText = [0, 0, 0, 0, 0, 0, 0xff, 0xff];
    const bytes = sheet(record(0x0006, ...place(0, 0), ...isText), record(0x0007, ...short("xong")));
    expect(read(bytes).sheets[0]?.rows[0]?.[0]).toMatchObject({ text: "xong", formula: "" });
  });
});

test("a workbook of Excel 4 gives its sheets by name", () => {
  const sheet = (name: string, text: string) => [
    ...record(0x008f, 0, 0, 0, 0, ...short(name)),
    ...record(0x0409, ...word(4), ...word(0x10)),
    ...record(0x0204, ...word(0), ...word(0), ...word(0), ...word(text.length), ...latin(text)),
    ...END,
  ];
  const bytes = stream(record(0x0409, ...word(4), ...word(0x100)), sheet("Mot", "a"), sheet("Hai", "b"), END);
  expect(textsOf(bytes)).toEqual([
    ["Mot", [["a"]]],
    ["Hai", [["b"]]],
  ]);
});

describe("refused are", () => {
  const beginning = record(0x0209, ...word(3), ...word(0x10));

  test.each([
    ["a sheet cut short", stream(beginning, record(0x0204, 0, 0)), "file.damaged"],
    ["a stream of beginnings", stream(...Array.from({ length: 1000 }, () => beginning)), "file.damaged"],
    ["a sheet with a password", stream(beginning, record(0x002f, 1, 2, 3, 4), END), "file.password"],
  ])("%s", (_, bytes, code) => {
    expect(() => read(bytes)).toThrow(code);
  });
});
