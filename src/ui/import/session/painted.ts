/** A hidden page draws no frames; its work goes on all the same. */
const LONGEST_FRAME = 100;

/** Resolves after the next frame has been drawn. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_FRAME);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
