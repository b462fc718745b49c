import type { Hit } from "../../core/find/index.ts";
import type { AppModel } from "../state/app-model.ts";
import { unfoldOver } from "../state/folds.ts";

/**
 * Moves the grid's focused cell to a place that was found, unfolding what hides it; the keyboard stays in the bar.
 * Returns the box of the place in the viewport where it could be drawn.
 */
export function showHit(app: AppModel, hit: Hit): DOMRect | undefined {
  unfoldOver(app.rows, hit.rowId);
  const columnId = hit.columnId ?? app.layout.layout().find(({ isHidden }) => !isHidden)?.columnId ?? "number";
  const cell = { rowId: hit.rowId, columnId };
  app.grid()?.showCell(cell);
  return app.desk.gridTools()?.highlights.reveal(cell, hit.range);
}

/** Pixels between the bar and the edges of the grid. */
const MARGIN = { block: 4, inline: 20 } as const;

/**
 * Keeps the bar over the grid: at its top right, or at its bottom right where it would hide the box of what was found.
 * Returns the way to stop.
 */
export function followGrid(bar: HTMLElement, host: HTMLElement, hit: DOMRect | undefined): () => void {
  const place = () => placeBar(bar, host.getBoundingClientRect(), hit);
  const observer = new ResizeObserver(place);
  observer.observe(host);
  observer.observe(bar);
  place();
  return () => observer.disconnect();
}

function placeBar(bar: HTMLElement, frame: DOMRect, hit: DOMRect | undefined): void {
  const { width, height } = bar.getBoundingClientRect();
  const left = Math.max(frame.left, frame.right - MARGIN.inline - width);
  const top = frame.top + MARGIN.block;
  const bottom = frame.bottom - MARGIN.inline - height;
  const coversFrom = (place: number) =>
    hit !== undefined && hit.right > left && hit.top < place + height && hit.bottom > place;
  bar.style.setProperty("--find-left", `${left}px`);
  bar.style.setProperty("--find-top", `${coversFrom(top) && !coversFrom(bottom) ? Math.max(top, bottom) : top}px`);
}
