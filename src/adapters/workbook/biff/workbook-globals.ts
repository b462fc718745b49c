import { builtInFormat } from "../cells/built-in-formats.ts";
import { type ByteDecoder, byteDecoder } from "./code-page.ts";
import { RecordData } from "./record-data.ts";
import { type BiffRecord, KIND, recordsFrom } from "./records.ts";
import { type RichText, readRichText } from "./rich-text.ts";

/** Excel 5 and 95 keep text as bytes (5), Excel 97 to 2003 as Unicode (8). */
export type BiffVersion = 5 | 8;

export interface CellStyle {
  readonly font: string | undefined;
  readonly bold: boolean;
  readonly format: string;
}

export interface BoundSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly kind: "cells" | "macros" | "other";
  /** Where its records begin in the stream, in bytes. */
  readonly start: number;
}

/** What all sheets of a workbook share. */
export interface WorkbookGlobals {
  readonly version: BiffVersion;
  readonly date1904: boolean;
  readonly sheets: readonly BoundSheet[];
  readonly strings: readonly RichText[];
  readonly hasLinks: boolean;
  readonly decode: ByteDecoder;
  fontName(index: number): string | undefined;
  /** By the number of a cell's format record. */
  style(index: number): CellStyle;
}

interface Font {
  readonly name: string;
  readonly bold: boolean;
}

interface Found {
  version: BiffVersion;
  date1904: boolean;
  hasLinks: boolean;
  decode: ByteDecoder;
  readonly fonts: Font[];
  readonly formats: Map<number, string>;
  readonly extendedFormats: { readonly font: number; readonly format: number }[];
  readonly sheets: BoundSheet[];
  strings: RichText[];
}

const PLAIN: CellStyle = { font: undefined, bold: false, format: "General" };
const BOLD_FROM = 600;
const BOOK_OF_ITS_OWN = 0x0401;
const ADD_IN = 0x3a01;

/** Reads the records before the sheets, or all of them in a file of one bare sheet. */
export function readGlobals(stream: Uint8Array): WorkbookGlobals {
  const found: Found = {
    version: 8,
    date1904: false,
    hasLinks: false,
    decode: byteDecoder(1252),
    fonts: [],
    formats: new Map(),
    extendedFormats: [],
    sheets: [],
    strings: [],
  };
  for (const record of recordsFrom(stream, 0)) {
    if (record.kind === KIND.endOfSubstream) break;
    takeRecord(found, record);
  }
  return finished(found);
}

function takeRecord(found: Found, { kind, parts }: BiffRecord): void {
  const data = new RecordData(parts);
  switch (kind) {
    case KIND.beginning:
      // Some programs leave out the version with the older records.
      found.version = [0, 0x0500].includes(data.word()) ? 5 : 8;
      break;
    case KIND.codePage:
      found.decode = byteDecoder(data.word());
      break;
    case KIND.date1904:
      found.date1904 = data.word() === 1;
      break;
    case KIND.font:
      found.fonts.push(readFont(data, found));
      break;
    case KIND.format:
      found.formats.set(data.word(), found.version === 8 ? readRichText(data).text : byteText(data, found));
      break;
    case KIND.extendedFormat:
      found.extendedFormats.push({ font: data.word(), format: data.word() });
      break;
    case KIND.boundSheet:
      found.sheets.push(readBoundSheet(data, found));
      break;
    case KIND.sharedStrings:
      found.strings = readSharedStrings(data);
      break;
    case KIND.supportingBook:
      found.hasLinks ||= isOtherFile(data);
      break;
    case KIND.externalSheet:
      // Before Excel 97 the name itself stands here; the first letter 3 means a sheet of this file, 2 this sheet.
      if (found.version === 5) found.hasLinks ||= data.byte() > 0 && data.byte() === 1;
      break;
  }
}

function readFont(data: RecordData, found: Found): Font {
  data.skip(6);
  const weight = data.word();
  data.skip(6);
  return { name: shortText(data, found), bold: weight >= BOLD_FROM };
}

function readBoundSheet(data: RecordData, found: Found): BoundSheet {
  const start = data.long();
  const state = data.byte() & 3;
  const type = data.byte();
  const kind = type === 0 ? "cells" : type === 1 ? "macros" : "other";
  return { start, hidden: state !== 0, kind, name: shortText(data, found) };
}

/** A name whose length is one byte. */
function shortText(data: RecordData, found: Found): string {
  if (found.version === 5) return byteText(data, found);
  const length = data.byte();
  return data.characters(length, (data.byte() & 1) !== 0).replaceAll("\0", "");
}

function byteText(data: RecordData, { decode }: Found): string {
  return decode(data.bytes(data.byte()));
}

function readSharedStrings(data: RecordData): RichText[] {
  data.skip(4);
  const count = data.long();
  const strings: RichText[] = [];
  while (strings.length < count && !data.isAtEnd) strings.push(readRichText(data));
  return strings;
}

/** Another workbook, not this one and no add-in ([MS-XLS] 2.4.271). */
function isOtherFile(data: RecordData): boolean {
  data.skip(2);
  const length = data.word();
  return (
    length !== BOOK_OF_ITS_OWN && length !== ADD_IN && length > 0 && data.characters(1, (data.byte() & 1) !== 0) > "\0"
  );
}

function finished(found: Found): WorkbookGlobals {
  // There is no font number 4 in any file: the fifth font has number 5.
  const fontAt = (index: number) => found.fonts[index > 4 ? index - 1 : index];
  const styles = found.extendedFormats.map(({ font, format }): CellStyle => {
    const { name, bold = false } = fontAt(font) ?? {};
    return { font: name, bold, format: found.formats.get(format) ?? builtInFormat(format) };
  });
  return {
    ...found,
    fontName: (index) => fontAt(index)?.name,
    style: (index) => styles[index] ?? PLAIN,
  };
}
