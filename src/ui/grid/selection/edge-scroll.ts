import type { GridSurface } from "../grid-surface.ts";

/** Pixels from an edge within which the grid scrolls along. */
const ZONE = 24;
/** Pixels of one frame: at the edge, and the most however far beyond it. */
const LEAST = 6;
const MOST = 60;

/**
 * Scrolls the grid for one frame while something is dragged near or beyond an edge of its cells, the faster the
 * farther. Call it once a frame. Returns whether anything moved.
 */
export function scrollAtEdges(
  surface: GridSurface,
  point: { readonly x: number; readonly y: number },
  ways: "everywhere" | "up and down" = "everywhere",
): boolean {
  const { viewport } = surface;
  if (!viewport) return false;
  const frame = surface.host.getBoundingClientRect();
  const { left, top, right, bottom } = surface.cellArea;
  const before = { left: viewport.scrollLeft, top: viewport.scrollTop };
  const down = speed(point.y - frame.top, top, bottom);
  const across = ways === "everywhere" ? speed(point.x - frame.left, left, right) : 0;
  if (down !== 0) viewport.scrollTop += down;
  if (across !== 0) viewport.scrollLeft += across;
  return viewport.scrollTop !== before.top || viewport.scrollLeft !== before.left;
}

/** Pixels to scroll for a pointer at a place between two edges, or beyond them. */
function speed(at: number, start: number, end: number): number {
  const [before, after] = [start + ZONE - at, at - (end - ZONE)];
  if (before > 0) return -fast(before);
  return after > 0 ? fast(after) : 0;
}

function fast(depth: number): number {
  return Math.round(Math.min(MOST, LEAST + depth / 3));
}
