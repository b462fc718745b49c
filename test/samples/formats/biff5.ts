import { CFB } from "xlsx";

/** One cell of an Excel 95 sheet: bytes of a text in one of the workbook's fonts. */
export interface ByteCell {
  readonly font: number;
  readonly text: Uint8Array;
}

/** What a formula gave, in a record of the kind that an Excel wrote: 5, 4 or 3. */
export interface ComputedCell {
  readonly computed: number;
  readonly kind: 0x0006 | 0x0406 | 0x0206;
}

export interface ByteWorkbook {
  readonly codePage: number;
  readonly fonts: readonly string[];
  readonly rows: readonly (readonly (ByteCell | ComputedCell | undefined)[])[];
  /** On the cell in row 1, column 1. */
  readonly note?: Uint8Array;
  /** Streams beside the workbook, such as those of a macro. */
  readonly streams?: readonly string[];
}

const WORKBOOK = 0x0005;
const SHEET = 0x0010;

/** A workbook as Excel 95 kept it, with its fonts ([MS-XLS] for the records both share; OpenOffice's description of BIFF5). */
export function byteWorkbook(book: ByteWorkbook): Uint8Array {
  const container = CFB.utils.cfb_new();
  const start = globals(book, 0).length;
  CFB.utils.cfb_add(container, "/Book", Uint8Array.from([...globals(book, start), ...sheet(book)]));
  for (const name of book.streams ?? []) CFB.utils.cfb_add(container, `/${name}`, Uint8Array.of(1, 2, 3, 4));
  return Uint8Array.from(CFB.write(container, { type: "array" }));
}

function globals({ codePage, fonts }: ByteWorkbook, sheetStart: number): number[] {
  return [
    ...record(0x0809, [...word(0x0500), ...word(WORKBOOK), ...word(0x1000), ...word(1996)]),
    ...record(0x0042, word(codePage)),
    ...fonts.flatMap(fontRecord),
    ...fonts.flatMap((_, index) => record(0x00e0, [...word(index > 3 ? index + 1 : index), ...new Array(14).fill(0)])),
    ...record(0x0085, [...word(sheetStart), 0, 0, 0, 0, 6, ...ascii("Sheet1")]),
    ...record(0x000a, []),
  ];
}

function fontRecord(name: string): number[] {
  return record(0x0031, [
    ...word(240),
    0,
    0,
    ...word(0x7fff),
    ...word(400),
    ...new Array(6).fill(0),
    name.length,
    ...ascii(name),
  ]);
}

function sheet({ rows, note }: ByteWorkbook): number[] {
  return [
    ...record(0x0809, [...word(0x0500), ...word(SHEET), ...word(0x1000), ...word(1996)]),
    ...rows.flatMap((row, r) => row.flatMap((cell, c) => (cell ? cellRecord(r, c, cell) : []))),
    ...(note ? record(0x001c, [...word(1), ...word(1), ...word(note.length), ...note]) : []),
    ...record(0x000a, []),
  ];
}

function cellRecord(row: number, column: number, cell: ByteCell | ComputedCell): number[] {
  return "computed" in cell ? formula(row, column, cell) : label(row, column, cell);
}

/** The formula itself is left empty: nobody computes it. */
function formula(row: number, column: number, { computed, kind }: ComputedCell): number[] {
  const value = new Uint8Array(Float64Array.of(computed).buffer);
  return record(kind, [...word(row), ...word(column), ...word(0), ...value, ...new Array(8).fill(0)]);
}

function label(row: number, column: number, { font, text }: ByteCell): number[] {
  return record(0x0204, [...word(row), ...word(column), ...word(font), ...word(text.length), ...text]);
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
