import { clipboardText } from "../text/clipboard.ts";
import type { CellFacts } from "./cell-facts.ts";
import { NUMBER_COLUMN } from "./column-ids.ts";
import type { CellAddress } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";
import type { CellRange } from "./selection/contract.ts";

export type NumberTarget =
  | { readonly ok: true; readonly address: CellAddress }
  /** Why nothing of TT can be written here, as a sentence. */
  | { readonly ok: false; readonly reason: string };

/** Whether the selection is of cells of TT and nothing else; a whole row is more. */
export function isNumbersAlone(ranges: readonly CellRange[]): boolean {
  return ranges.length > 0 && ranges.every(({ right }) => right === 0);
}

/** The one selected cell of TT, to be written as cells are one by one: a number stands for one task. */
export function numberTarget(model: GridModel, facts: CellFacts, ranges: readonly CellRange[]): NumberTarget {
  const [range] = ranges;
  const rowId = range && model.rows[range.top]?.id;
  const address = { rowId: rowId ?? "", columnId: NUMBER_COLUMN };
  if (facts.isReadOnly(address)) return { ok: false, reason: clipboardText.numbersByPlace };
  if (ranges.length > 1 || range?.top !== range?.bottom) return { ok: false, reason: clipboardText.numbersOneByOne };
  return { ok: true, address };
}
