import type { DayRange } from "../../core/filter/index.ts";
import type { StripState } from "./strip-state.ts";

/** Which stretch of days an element of the strip stands for. */
export type StretchOf = (element: Element | null) => DayRange | undefined;

/** Dragging over quarters chooses all between; Esc lets go without choosing. Returns the way to unbind it. */
export function bindStripDrag(strip: HTMLElement, state: StripState, stretchOf: StretchOf): () => void {
  let start: DayRange | undefined;
  let isDragging = false;
  const end = (isTaken: boolean) => {
    if (isDragging) state.endDrag(isTaken);
    start = undefined;
    isDragging = false;
  };
  const onDown = (event: PointerEvent) => {
    if (event.button === 0 && !event.shiftKey) start = stretchOf(event.target as Element);
  };
  const onMove = (event: PointerEvent) => {
    if (!start || event.buttons === 0) return;
    const over = stretchOf(document.elementFromPoint(event.clientX, event.clientY));
    if (!over || (over.first === start.first && !isDragging)) return;
    isDragging = true;
    state.drag(start, over);
  };
  const onUp = () => end(true);
  const onCancel = () => end(false);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") end(false);
  };
  strip.addEventListener("pointerdown", onDown);
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", onCancel);
  window.addEventListener("keydown", onKey);
  return () => {
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", onCancel);
    window.removeEventListener("keydown", onKey);
  };
}
