import type { RecordData } from "./record-data.ts";

/** What a formula last gave; a text stands in a record of its own. */
export type FormulaResult =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "text" }
  | { readonly kind: "blank" };

/** Spreadsheet errors by their codes ([MS-XLS] 2.5.10). */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

export function errorText(code: number): string {
  return ERRORS.get(code) ?? "#N/A";
}

/** A number packed into four bytes: a whole number, or the upper half of a fraction; perhaps of hundredths ([MS-XLS] 2.5.217). */
export function compactNumber(packed: number): number {
  const number = packed & 2 ? packed >> 2 : upperHalf(packed & ~3);
  return packed & 1 ? number / 100 : number;
}

function upperHalf(bits: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setInt32(4, bits, true);
  return view.getFloat64(0, true);
}

/** Eight bytes: a number, or what kind of value it is when the last two are all ones ([MS-XLS] 2.5.133). */
export function formulaResult(data: RecordData): FormulaResult {
  const bytes = data.bytes(8);
  if (bytes.length < 8) return { kind: "blank" };
  const [kind = 0, , value = 0, , , , last = 0, end = 0] = bytes;
  if (last !== 0xff || end !== 0xff) return { kind: "number", value: new DataView(bytes.buffer).getFloat64(0, true) };
  if (kind === 0) return { kind: "text" };
  if (kind === 1) return { kind: "boolean", value: value !== 0 };
  return kind === 2 ? { kind: "error", text: errorText(value) } : { kind: "blank" };
}
