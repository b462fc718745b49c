import type { EndlessFile } from "./endless-file.ts";

const word = (value: number) => [value & 0xff, (value >>> 8) & 0xff];
const long = (value: number) => [...word(value), ...word(value >>> 16)];
const record = (kind: number, ...data: readonly number[]) => [...word(kind), ...word(data.length), ...data];
const BEGINNING = record(0x0809, ...word(0x0600), ...word(0x0010), ...word(0), ...word(0));
const GLOBALS = record(0x0809, ...word(0x0600), ...word(0x0005), ...word(0), ...word(0));
const END = record(0x000a);
const bare = (...records: readonly (readonly number[])[]) => Uint8Array.from(records.flat());
const manyRecords = (count: number, one: readonly number[]) => Array.from({ length: count }, () => one).flat();

/** .xls files. */
export const ENDLESS_OLD_WORKBOOKS: readonly EndlessFile[] = [
  {
    what: "xls: 200,000 names for one sheet",
    bytes: () => {
      const sheet = 20 + 13 * 200_000;
      return bare(
        GLOBALS,
        manyRecords(200_000, record(0x0085, ...long(sheet - 8 + 4), 0, 0, 1, 0, 65).slice(0, 13)),
        END,
        BEGINNING,
        record(0x0204, ...word(0), ...word(0), ...word(0), ...word(1), 0, 65),
        END,
      );
    },
  },
  { what: "xls: a stream of 100,000 beginnings", bytes: () => bare(manyRecords(100_000, BEGINNING)) },
  {
    what: "xls: 200,000 hidden stretches of all columns",
    bytes: () => bare(BEGINNING, manyRecords(200_000, record(0x007d, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 1, 0)), END),
  },
  {
    what: "xls: merges of the whole sheet",
    bytes: () =>
      bare(
        BEGINNING,
        record(0x0204, ...word(0), ...word(0), ...word(0), ...word(1), 0, 65),
        manyRecords(
          200,
          record(
            0x00e5,
            ...word(1000),
            ...Array.from({ length: 1000 }, () => [0, 0, 0xff, 0xff, 0, 0, 0xff, 0]).flat(),
          ),
        ),
        END,
      ),
  },
  {
    what: "xls: notes on cells that are none",
    bytes: () => bare(BEGINNING, manyRecords(100_000, record(0x001c, 0xff, 0xff, 0xff, 0xff, 0, 0, 1, 0)), END),
  },
];
