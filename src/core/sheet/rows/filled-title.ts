import { isPeriod } from "../header/period-labels.ts";
import type { OpenRow } from "./open-row.ts";
import { isCapital } from "./row-words.ts";

/** "NÔNG NGHIỆP | 12.500" over tasks: a heading and the sum of what stands under it. */
export function isTitleWithAmounts({ around, at, number, overAmounts, isBold, workTop, row }: OpenRow): boolean {
  if (number !== "" || overAmounts === undefined || workTop === row) return false;
  const isSetOff = (isBold && around.habits.isBoldTelling) || isCapital(overAmounts) || isPeriod(overAmounts);
  const next = around.next(at);
  if (!isSetOff || !next) return false;
  return around.habits.areNumbered ? next.number !== "" : next.workTop === next.row && next.overAmounts === undefined;
}

/** "Chuyển đổi số | Đang thực hiện" in bold over a numbered task: how far all is that stands under it. */
export function isTitleWithState({ around, at, isBold, filled, workTop }: OpenRow): boolean {
  if (!isBold || !around.habits.isBoldTelling || filled.length !== 2 || workTop >= 0) return false;
  return (around.next(at)?.number ?? "") !== "";
}

/** In bold, and with a cell left of all that stands in the row below: "Giai đoạn 1 | Khảo sát | 100 %". */
export function isTitleOfGroup({ around, at, isBold, number, filled }: OpenRow): boolean {
  if (number !== "" || !isBold || !around.habits.isBoldTelling) return false;
  const next = around.next(at);
  if (!next || next.isBold || next.number !== "" || next.workTop !== next.row) return false;
  return (filled[0] ?? 0) < (next.filled[0] ?? 0);
}
