import { type KeyParts, strokeOf } from "../../commands/stroke.ts";
import type { GridSurface } from "../grid-surface.ts";
import { positionOf } from "./area.ts";
import type { CellSelection } from "./cell-selection.ts";
import type { GridGeometry } from "./geometry.ts";

/** Whether a key asks for a screenful to the side. */
export function isSideways(event: KeyParts): boolean {
  return ["Alt+PageDown", "Alt+PageUp"].includes(strokeOf(event));
}

/** Turns the grid a screenful to the side; the focus goes along, as far from the edge as it was. */
export function turnSideways(
  geometry: GridGeometry,
  surface: GridSurface,
  selection: CellSelection,
  step: -1 | 1,
): void {
  const { viewport, cellArea } = surface;
  const from = selection.areas.at(-1)?.anchor;
  const at = from && positionOf(selection.lattice, from);
  if (!viewport || !at) return;
  const before = viewport.scrollLeft;
  const page = cellArea.right - cellArea.left;
  viewport.scrollLeft += step * page;
  const turned = viewport.scrollLeft - before;
  // At the edge of the grid there is nothing to turn to but its last column.
  const start = geometry.scrolledStart(at.column) ?? before;
  const column = geometry.columnAt(start + (Math.abs(turned) < page / 2 ? step * page : turned), false);
  const address = selection.lattice.addressAt({ row: at.row, column });
  if (address) selection.select(address);
}
