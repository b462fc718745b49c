import type { ColumnLayout } from "../grid/contract.ts";
import { NUMBER_WIDTH } from "../grid/metrics.ts";

/** What the columns that scroll must have at least, to be read at all. CSS pixels. */
const LEAST_ROOM = 200;

/** Whether a window so many pixels wide has room beside TT and the frozen columns, drawn at a zoom. */
export function leavesRoom(layout: readonly ColumnLayout[], zoom: number, windowWidth: number): boolean {
  const frozen = layout.filter(({ isFrozen, isHidden }) => isFrozen && !isHidden);
  const width = frozen.reduce((sum, column) => sum + column.width, NUMBER_WIDTH) * zoom;
  return windowWidth - width >= LEAST_ROOM;
}
