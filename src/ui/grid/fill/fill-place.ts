import type { GridActions } from "../contract.ts";
import type { GridModel } from "../grid-model.ts";
import type { GridSurface } from "../grid-surface.ts";
import type { CellRange } from "../selection/contract.ts";
import type { SelectionTools } from "../selection/selection-tools.ts";
import { addressAt } from "./shown-cells.ts";
import { type Spread, spreadEdits } from "./spread.ts";

/** The parts of the grid that filling by mouse works on. */
export interface FillPlace {
  readonly model: GridModel;
  readonly surface: GridSurface;
  readonly selectionTools: SelectionTools;
  actions(): GridActions;
  isEditing(): boolean;
}

/** Fills as one act and selects all that is filled now, the source with it. */
export function fill({ model, selectionTools, actions }: FillPlace, spread: Spread): void {
  const edits = spreadEdits(model, spread);
  if (edits.length === 0) return;
  actions().writeCells({ event: "cells.fill", edits });
  const [anchor, head] = cornersOf(spread).map(([row, column]) => addressAt(model, row, column));
  // The act itself brings its first cell into sight, right after it.
  if (anchor && head) queueMicrotask(() => selectionTools.selection.select(anchor, head));
}

/** The source's corner away from what was filled, and the filled corner farthest from it. */
function cornersOf({ source, target }: Spread): [readonly [number, number], readonly [number, number]] {
  const isBackwards = target.top < source.top || target.left < source.left;
  return isBackwards ? [lastCell(target), [target.top, target.left]] : [[target.top, target.left], lastCell(target)];
}

function lastCell({ bottom, right }: CellRange): readonly [number, number] {
  return [bottom, right];
}
