/**
 * The kinds of records of Excel 2, 3 and 4 that are read (OpenOffice's Documentation of the Microsoft Excel File
 * Format, chapters 5 and 6). Where the versions differ, each has a kind of its own, named by the version it came with.
 */
export const EARLY = {
  integer2: 0x0002,
  number2: 0x0003,
  label2: 0x0004,
  booleanOrError2: 0x0005,
  formula2: 0x0006,
  formulaText2: 0x0007,
  endOfSubstream: 0x000a,
  note: 0x001c,
  format2: 0x001e,
  date1904: 0x0022,
  filePass: 0x002f,
  font2: 0x0031,
  codePage: 0x0042,
  extendedFormat2: 0x0043,
  largeFormatIndex2: 0x0044,
  sheetHeader4: 0x008f,
  number3: 0x0203,
  label3: 0x0204,
  booleanOrError3: 0x0205,
  formula3: 0x0206,
  formulaText3: 0x0207,
  font3: 0x0231,
  extendedFormat3: 0x0243,
  compactNumber3: 0x027e,
  formula4: 0x0406,
  format4: 0x041e,
  extendedFormat4: 0x0443,
} as const;

/** How the stream of each version begins. */
const BEGINNINGS: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409]);

export function isEarlyBeginning(kind: number): boolean {
  return BEGINNINGS.has(kind);
}
