/** Most bytes one record of an .xls workbook holds; what is longer goes on in records of its own. */
const LARGEST_RECORD = 8224;
const STRING_TABLE = 0x00fc;
const CONTINUE = 0x003c;
const SHEET_PLACE = 0x0085;
/** Longer texts the spreadsheet library cannot write: its string table never splits a string. */
export const LONGEST_UNSPLIT = 4000;

/**
 * Puts texts in the place of the short stand-ins they were written by, in an .xls workbook stream: the string table is
 * written anew, split where records end, and the places of the sheets behind it are moved by what it grew.
 */
export function withLongStrings(stream: Uint8Array, texts: ReadonlyMap<string, string>): Uint8Array {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const [start, end] = findStringTable(view);
  const table = stringTable(readStrings(view, start, end).map((text) => texts.get(text) ?? text));
  const grown = new Uint8Array(stream.length - (end - start) + table.length);
  grown.set(stream.subarray(0, start));
  grown.set(table, start);
  grown.set(stream.subarray(end), start + table.length);
  moveSheets(new DataView(grown.buffer), start, table.length - (end - start));
  return grown;
}

function findStringTable(view: DataView): [number, number] {
  let start = -1;
  for (const { kind, at, next } of records(view, 0, view.byteLength)) {
    if (kind === STRING_TABLE) start = at;
    else if (start >= 0 && kind !== CONTINUE) return [start, at];
    if (start >= 0 && next >= view.byteLength) return [start, view.byteLength];
  }
  throw new RangeError("the workbook stream has no string table");
}

/** The strings of a table in which none runs over the end of a record. */
function readStrings(view: DataView, start: number, end: number): string[] {
  const strings: string[] = [];
  for (const { kind, at, next } of records(view, start, end)) {
    for (let place = at + (kind === STRING_TABLE ? 12 : 4); place < next; ) {
      const length = view.getUint16(place, true);
      const isWide = (view.getUint8(place + 2) & 1) === 1;
      let text = "";
      for (let i = 0; i < length; i++)
        text += String.fromCharCode(isWide ? view.getUint16(place + 3 + 2 * i, true) : view.getUint8(place + 3 + i));
      strings.push(text);
      place += 3 + length * (isWide ? 2 : 1);
    }
  }
  return strings;
}

/** Every text in 16-bit characters. A text's length stays with its first character; each record it goes on in says again that it is wide. */
function stringTable(texts: readonly string[]): Uint8Array {
  const bodies: number[][] = [[...dword(texts.length), ...dword(texts.length)]];
  const room = () => LARGEST_RECORD - (bodies.at(-1)?.length ?? 0);
  for (const text of texts) {
    if (room() < 5) bodies.push([]);
    bodies.at(-1)?.push(...word(text.length), 1);
    for (let i = 0; i < text.length; i++) {
      if (room() < 2) bodies.push([1]);
      bodies.at(-1)?.push(...word(text.charCodeAt(i)));
    }
  }
  return Uint8Array.from(
    bodies.flatMap((body, i) => [...word(i === 0 ? STRING_TABLE : CONTINUE), ...word(body.length), ...body]),
  );
}

function moveSheets(view: DataView, tableStart: number, distance: number): void {
  for (const { kind, at } of records(view, 0, tableStart))
    if (kind === SHEET_PLACE) view.setUint32(at + 4, view.getUint32(at + 4, true) + distance, true);
}

function* records(view: DataView, from: number, to: number) {
  for (let at = from; at + 4 <= to; ) {
    const next = at + 4 + view.getUint16(at + 2, true);
    yield { kind: view.getUint16(at, true), at, next };
    at = next;
  }
}

function word(value: number): [number, number] {
  return [value & 0xff, value >>> 8];
}

function dword(value: number): number[] {
  return [...word(value & 0xffff), ...word(value >>> 16)];
}
