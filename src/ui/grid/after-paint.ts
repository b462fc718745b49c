/** Milliseconds after which what waits for an idle moment is done in any case. */
const AT_LATEST = 200;

/** Two frames: the first draws what was just made, the second begins when it is on the screen; then the first idle moment. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(act)));
}

function whenIdle(act: () => void): void {
  // Safari has no idle callbacks.
  if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: AT_LATEST });
  else setTimeout(act);
}
