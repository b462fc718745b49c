import { KIND } from "../biff/records.ts";

/** Records that are never encrypted ([MS-XLS] 2.2.10): the beginning, the password, who has the file open. */
const OPEN_RECORDS: ReadonlySet<number> = new Set([
  KIND.beginning,
  KIND.filePass,
  0x00e1,
  0x0138,
  0x0194,
  0x0195,
  0x0196,
]);
const HEADER = 4;
/** Of the record that names a sheet: its place in the stream. */
const PLACE = 4;

/** Where the data of each record begins and ends in a stream, encrypted or not. */
export function* recordData(stream: Uint8Array): Generator<{ readonly from: number; readonly to: number }> {
  const word = (at: number) => (stream[at] ?? 0) + (stream[at + 1] ?? 0) * 256;
  for (let at = 0; at + HEADER <= stream.length; ) {
    const from = at + HEADER;
    at = from + word(at + 2);
    yield { from, to: Math.min(at, stream.length) };
  }
}

/** Headers of records and the places of sheets stand in the stream unencrypted, and count all the same. */
export function restoreOpenBytes(stream: Uint8Array, plain: Uint8Array): void {
  for (const { from, to } of recordData(stream)) {
    const kind = (stream[from - HEADER] ?? 0) + (stream[from - HEADER + 1] ?? 0) * 256;
    const open = OPEN_RECORDS.has(kind) ? to : kind === KIND.boundSheet ? Math.min(from + PLACE, to) : from;
    plain.set(stream.subarray(from - HEADER, open), from - HEADER);
  }
}
