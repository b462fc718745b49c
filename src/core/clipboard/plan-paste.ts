import { alignBlock } from "./align-block.ts";
import type { ClipboardBlock } from "./block.ts";
import { fillAreas } from "./fill-areas.ts";
import type { PasteArea, PasteOutcome, PastePlan, PasteShape } from "./paste-shape.ts";
import { placeBlock } from "./place-block.ts";
import { repeatBlock } from "./repeat-block.ts";

/**
 * What pasting a block into the selected areas would do, as spreadsheets do it: one value fills every area; a block
 * repeats to fill an area that is a multiple of its size; otherwise it is laid once from the area's first cell on,
 * whatever the area's size. `areas` are the selection, the one with the active cell last.
 */
export function planPaste(block: ClipboardBlock, areas: readonly PasteArea[], shape: PasteShape): PasteOutcome {
  const [row] = block.rows;
  const [text] = row?.texts ?? [];
  if (text === undefined || shape.rows.length === 0) return { ok: false, refusal: "nothing" };
  if (block.width === 1 && block.rows.length === 1) return fillAreas(text, areas, shape);
  const plans: PastePlan[] = [];
  for (const area of areas) {
    const aligned = alignBlock(block, area.left, shape.columns.length);
    if (!aligned) return { ok: false, refusal: "numbers" };
    const repeated = repeatBlock(aligned, area, shape);
    if (!repeated && areas.length > 1) return { ok: false, refusal: "areas-differ" };
    plans.push(placeBlock(repeated ?? aligned, area.top, shape));
  }
  return joined(plans);
}

function joined(plans: readonly PastePlan[]): PasteOutcome {
  const sum = (count: (plan: PastePlan) => number) => plans.reduce((total, plan) => total + count(plan), 0);
  const cells = plans.flatMap((plan) => plan.cells);
  const titles = plans.flatMap((plan) => plan.titles);
  const rest = plans.flatMap((plan) => plan.rest);
  if (cells.length + titles.length + rest.length === 0) return { ok: false, refusal: "nothing" };
  const plan: PastePlan = {
    cells,
    titles,
    rest,
    sectionId: plans.findLast(({ sectionId }) => sectionId !== undefined)?.sectionId,
    columnsBeyond: Math.max(...plans.map(({ columnsBeyond }) => columnsBeyond)),
    areas: plans.flatMap((plan) => plan.areas),
    hiddenRows: sum(({ hiddenRows }) => hiddenRows),
    droppedHeadings: sum(({ droppedHeadings }) => droppedHeadings),
  };
  return { ok: true, plan };
}
