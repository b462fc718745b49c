import type { CellAddress } from "./contract.ts";
import type { GridSurface } from "./grid-surface.ts";

/** What plain presses in the grid mean. */
export interface PointerMeanings {
  /** A button was pressed on a cell. */
  press(address: CellAddress, event: MouseEvent): void;
  toggleFold(sectionId: string): void;
}

/** Listens to the mouse, pen and finger on the drawn grid. The text area keeps the browser's focus throughout. */
export function listenToPointer(surface: GridSurface, meanings: PointerMeanings): void {
  const { host } = surface;
  host.addEventListener("mousedown", (event) => {
    const address = surface.addressOf(event.target);
    if (address || isOn(event, ".plan-grid__header-menu")) event.preventDefault();
    if (address) meanings.press(address, event);
  });
  host.addEventListener("click", (event) => {
    const address = surface.addressOf(event.target);
    if (!address) return;
    if (isOn(event, ".plan-grid__fold")) meanings.toggleFold(address.rowId);
  });
}

/** Whether an event happened in an element that the selector finds. */
export function isOn(event: Event, selector: string): boolean {
  return event.target instanceof Element && event.target.closest(selector) !== null;
}
