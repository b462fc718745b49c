import type { AlignedBlock } from "./align-block.ts";
import type { BlockRow } from "./block.ts";
import type { PasteArea, PasteShape } from "./paste-shape.ts";
import { taskPlaces } from "./shown-tasks.ts";

/**
 * The block repeated to fill the area, where the area is a multiple of it both ways: one row or one column of cells
 * counts as having the block's own size that way, as in spreadsheets. Undefined where it fits in no such way.
 */
export function repeatBlock(block: AlignedBlock, area: PasteArea, shape: PasteShape): AlignedBlock | undefined {
  const tasks = block.rows.filter(({ kind }) => kind === "cells");
  const down = times(taskPlaces(area, shape).length, tasks.length);
  const across = times(area.right - Math.max(area.left, 1) + 1, block.width);
  if (down === undefined || across === undefined) return undefined;
  if (down === 1 && across === 1) return block;
  return { ...block, rows: repeated(tasks, down, across), width: block.width * across };
}

function times(size: number, part: number): number | undefined {
  if (part > 0 && size > 0 && size % part === 0) return size / part;
  return size === 1 ? 1 : undefined;
}

function repeated(rows: readonly BlockRow[], down: number, across: number): BlockRow[] {
  const wide = rows.map(({ kind, texts }) => ({
    kind,
    texts: new Array<readonly string[]>(across).fill(texts).flat(),
  }));
  return new Array<readonly BlockRow[]>(down).fill(wide).flat();
}
