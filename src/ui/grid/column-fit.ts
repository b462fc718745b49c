import { displayLines } from "../../core/text/index.ts";
import { gridCellText } from "./cell-text.ts";
import type { GridRow } from "./contract.ts";
import { MINIMUM_WIDTH } from "./layout.ts";
import { type Metrics, RULE } from "./metrics.ts";
import type { MeasureText } from "./text-wrap.ts";

/** Wider than this a column of long sentences is not made; its text wraps. */
const WIDEST = 480;

/**
 * The width at which neither the header nor any line of the column's texts wraps, within bounds. `measure` and
 * `metrics` are those of the natural size. CSS pixels.
 */
export function fittingWidth(
  rows: readonly GridRow[],
  columnId: string,
  name: string,
  measure: MeasureText,
  metrics: Metrics,
): number {
  let width = measure(name) * HEADER_WEIGHT + 2 * metrics.paddingInline + metrics.button;
  for (const row of rows) {
    if (row.kind !== "task") continue;
    for (const line of displayLines(gridCellText(row, columnId))) {
      width = Math.max(width, measure(line) + 2 * metrics.paddingInline + RULE);
      if (width >= WIDEST) return WIDEST;
    }
  }
  return Math.max(MINIMUM_WIDTH, Math.ceil(width));
}

/** How much wider the header's bolder letters run than the measured ones. */
const HEADER_WEIGHT = 1.08;
