/** The kinds of records that are read ([MS-XLS] 2.3); where Excel 5 and 97 differ, the shape of the data says so. */
export const KIND = {
  formula: 0x0006,
  endOfSubstream: 0x000a,
  externalSheet: 0x0017,
  note: 0x001c,
  date1904: 0x0022,
  filePass: 0x002f,
  font: 0x0031,
  continuation: 0x003c,
  codePage: 0x0042,
  object: 0x005d,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  manyNumbers: 0x00bd,
  richLabel: 0x00d6,
  extendedFormat: 0x00e0,
  mergedCells: 0x00e5,
  sharedStrings: 0x00fc,
  sharedLabel: 0x00fd,
  supportingBook: 0x01ae,
  textObject: 0x01b6,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  formulaOfExcel3: 0x0206,
  formulaText: 0x0207,
  row: 0x0208,
  compactNumber: 0x027e,
  formulaOfExcel4: 0x0406,
  format: 0x041e,
  beginning: 0x0809,
} as const;

/** One record; `parts` are its bytes and those of the CONTINUE records that go on with it. */
export interface BiffRecord {
  readonly kind: number;
  /** Where its header stands in the stream, in bytes. */
  readonly at: number;
  readonly parts: readonly Uint8Array[];
}

/** The records of a stream from `start` on. A record that runs over the end of the stream is cut there. */
export function* recordsFrom(stream: Uint8Array, start: number): Generator<BiffRecord> {
  const word = (at: number) => (stream[at] ?? 0) + (stream[at + 1] ?? 0) * 256;
  for (let at = start; at + 4 <= stream.length; ) {
    const kind = word(at);
    const from = at;
    at += 4 + word(at + 2);
    const parts = [stream.subarray(from + 4, at)];
    while (at + 4 <= stream.length && word(at) === KIND.continuation) {
      const end = at + 4 + word(at + 2);
      parts.push(stream.subarray(at + 4, end));
      at = end;
    }
    yield { kind, at: from, parts };
  }
}
