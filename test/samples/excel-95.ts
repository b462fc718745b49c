import { CFB } from "xlsx";

const WORKBOOK = 0x0005;
const SHEET = 0x0010;

/** A workbook as Excel 95 kept it: one byte a character, and a code page that says nothing of the font's own letters. */
export function excel95(rows: readonly (readonly Uint8Array[])[]): Uint8Array {
  const globals = (sheetStart: number) => [
    ...beginning(WORKBOOK),
    ...record(0x0042, word(1252)),
    ...record(0x0085, [...word(sheetStart), 0, 0, 0, 0, 6, ...ascii("Sheet1")]),
    ...record(0x000a, []),
  ];
  const columns = Math.max(...rows.map((row) => row.length));
  const sheet = [
    ...beginning(SHEET),
    ...record(0x0200, [...word(0), ...word(rows.length), ...word(0), ...word(columns), ...word(0)]),
    ...rows.flatMap((row, r) => row.flatMap((text, c) => label(r, c, text))),
    ...record(0x000a, []),
  ];
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/Book", Uint8Array.from([...globals(globals(0).length), ...sheet]));
  return Uint8Array.from(CFB.write(container, { type: "array" }));
}

function beginning(what: number): number[] {
  return record(0x0809, [...word(0x0500), ...word(what), ...word(0x1000), ...word(1996)]);
}

function label(row: number, column: number, text: Uint8Array): number[] {
  if (text.length === 0) return [];
  return record(0x0204, [...word(row), ...word(column), ...word(0), ...word(text.length), ...text]);
}

function record(kind: number, data: readonly number[]): number[] {
  return [...word(kind), ...word(data.length), ...data];
}

function word(value: number): number[] {
  return [value & 0xff, value >>> 8];
}

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
