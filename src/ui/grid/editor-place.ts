import { gridText } from "../text/grid.ts";
import { element } from "./element.ts";
import type { GridSurface } from "./grid-surface.ts";

/** An open editor is not narrower than this, however narrow its column. CSS pixels. */
const MINIMUM_WIDTH = 132;

/**
 * Lays the text area over a cell. Open, it is as high as its text, but never higher than the cells' part of the grid,
 * and stands wholly inside it; what does not fit scrolls.
 */
export function placeEditor(area: HTMLTextAreaElement, surface: GridSurface, cell: HTMLElement, isOpen: boolean): void {
  const box = cell.getBoundingClientRect();
  const frame = surface.host.getBoundingClientRect();
  const room = surface.cellArea;
  const isFrozen = cell.closest(".ag-grid-pinned-left-cells") !== null;
  const left = Math.max(box.left - frame.left, isFrozen ? 0 : room.left);
  const right = Math.min(box.right - frame.left, room.right);
  const width = Math.max(right - left, isOpen ? MINIMUM_WIDTH : 0);
  const { style } = area;
  style.width = `${width}px`;
  style.maxHeight = `${room.bottom - room.top}px`;
  const isAtEnd = area.selectionEnd === area.value.length;
  const scrolled = area.scrollTop;
  style.height = "0";
  style.height = `${isOpen ? Math.max(box.height, area.scrollHeight) : box.height}px`;
  // Measuring took the height away and with it the scroll position; the line being typed stays in sight.
  area.scrollTop = isAtEnd ? area.scrollHeight : scrolled;
  const x = within(left, 0, room.right - width);
  const y = within(box.top - frame.top, room.top, room.bottom - area.offsetHeight);
  style.transform = `translate(${x}px, ${y}px)`;
}

/** The text area of a grid, set so that browsers neither correct nor complete what is typed. */
export function editorArea(): HTMLTextAreaElement {
  const area = element("textarea", "plan-grid__editor");
  area.ariaLabel = gridText.grid;
  area.rows = 1;
  area.spellcheck = false;
  area.autocomplete = "off";
  area.setAttribute("autocapitalize", "off");
  return area;
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
