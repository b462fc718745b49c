/** Pixels of turning that make one step: a notch of a wheel, or a little of a pinch on a touchpad. */
const STEP = 40;

/** Lines, where a browser counts in them, are about so many pixels high. */
const LINE = 16;

/** Calls back for each step the wheel is turned while Ctrl is held, which would otherwise zoom the whole page. */
export function listenToZoomWheel(host: HTMLElement, onStep: (step: -1 | 1) => void): void {
  let turned = 0;
  host.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE;
      // A notch is one step however far the wheel says it went.
      turned = Math.sign(pixels) === Math.sign(turned) ? turned + pixels : pixels;
      if (Math.abs(turned) < STEP) return;
      onStep(turned < 0 ? 1 : -1);
      turned = 0;
    },
    { passive: false },
  );
}
