import { ByteView } from "./byte-view.ts";

/** One change of a property: what is changed, and to what ([MS-DOC] 2.2.5, a "sprm"). */
export interface Modifier {
  readonly code: number;
  readonly operand: ByteView;
}

/** Properties that matter here, by their numbers ([MS-DOC] 2.6). */
export const MODIFIER = {
  isDeleted: 0x0800,
  isInserted: 0x0801,
  isHidden: 0x083c,
  isBold: 0x0835,
  font: 0x4a4f,
  otherFont: 0x4a51,
  characterStyle: 0x4a30,
  symbol: 0x6a09,
  isInTable: 0x2416,
  isRowEnd: 0x2417,
  isInnerCellEnd: 0x244b,
  isInnerRowEnd: 0x244c,
  depth: 0x6649,
  startsPage: 0x2407,
  listLevel: 0x260a,
  list: 0x460b,
  hugeParagraph: 0x6646,
  table: 0xd608,
  mergedDown: 0xd62b,
  mergedAcross: 0x5624,
} as const;

/** How long an operand is by the three highest bits of its number; undefined where it says so itself. */
const LENGTHS: readonly (number | undefined)[] = [1, 1, 2, 4, 2, 2, undefined, 3];
const TAB_STOPS = 0xc615;

/** The modifiers in a row of bytes, in order. What is cut off at the end is left out. */
export function modifiersIn(bytes: Uint8Array): Modifier[] {
  const view = new ByteView(bytes);
  const found: Modifier[] = [];
  for (let at = 0; at + 2 < bytes.length; ) {
    const code = view.word(at);
    const { start, length } = operandPlace(view, at + 2, code);
    if (start + length > bytes.length) break;
    found.push({ code, operand: new ByteView(bytes.subarray(start, start + length)) });
    at = start + length;
  }
  return found;
}

function operandPlace(view: ByteView, at: number, code: number): { readonly start: number; readonly length: number } {
  const fixed = LENGTHS[code >> 13];
  if (fixed !== undefined) return { start: at, length: fixed };
  // The table's definition counts one byte too many, in two bytes ([MS-DOC] 2.9.318).
  if (code === MODIFIER.table) return { start: at + 2, length: Math.max(0, view.word(at) - 1) };
  if (code === TAB_STOPS && view.byte(at) === 255) return { start: at + 1, length: tabStopsLength(view, at + 1) };
  return { start: at + 1, length: view.byte(at) };
}

/** Very many tab stops say only how many are deleted and added ([MS-DOC] 2.9.183). */
function tabStopsLength(view: ByteView, at: number): number {
  const deleted = 1 + view.byte(at) * 4;
  return deleted + 1 + view.byte(at + deleted) * 3;
}

/** Whether an on-off property is on. */
export function isSet({ operand }: Modifier): boolean {
  return operand.byte(0) !== 0;
}
