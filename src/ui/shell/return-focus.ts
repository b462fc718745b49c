/**
 * Gives the focus back to where it was before a dialog or menu. Closing one makes the browser move the focus by
 * itself, but the caret stays where the mouse was last pressed, so that keys typed next would reach nothing: the
 * element has to be left and entered anew.
 */
export function returnFocus(to: Element | null): void {
  if (!(to instanceof HTMLElement) || !to.isConnected) return;
  if (document.activeElement === to) to.blur();
  to.focus({ preventScroll: true });
}
