import { RecordData } from "../biff/record-data.ts";

/** The kinds of records that are read ([MS-XLSB] 2.3). */
export const KIND = {
  row: 0,
  /** Kinds of cells, from the blank one to a formula with an error. */
  firstCell: 1,
  lastCell: 11,
  /** The same kinds without a column: each stands right of the one before. */
  firstShortCell: 12,
  lastShortCell: 18,
  sharedString: 19,
  font: 43,
  format: 44,
  extendedFormat: 47,
  columnInfo: 60,
  richCell: 62,
  workbookProperties: 153,
  sheet: 156,
  mergedCells: 176,
  cellFormats: 617,
  endOfCellFormats: 618,
  comment: 635,
  commentText: 637,
} as const;

export interface BinaryRecord {
  readonly kind: number;
  readonly data: RecordData;
}

/** The records of a part: kind and size each in bytes of seven bits, the lowest first ([MS-XLSB] 2.1.4). */
export function* recordsOf(part: Uint8Array): Generator<BinaryRecord> {
  let at = 0;
  const number = (most: number) => {
    let value = 0;
    for (let i = 0; i < most; i++) {
      const byte = part[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < part.length) {
    const kind = number(2);
    const size = number(4);
    yield { kind, data: new RecordData([part.subarray(at, at + size)]) };
    at += size;
  }
}

/** A text after its length; "" where there is none. */
export function wideText(data: RecordData): string {
  const length = data.long();
  return length === 0xffffffff ? "" : data.characters(length, true);
}
