/** A rectangle in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A box around a hole, as at most four boxes that do not overlap: what is tinted where the active cell is not. */
export function boxesAround(box: Box, hole: Box | undefined): Box[] {
  const cut = hole && shared(box, hole);
  if (!cut) return [box];
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  const cutRight = cut.left + cut.width;
  const cutBottom = cut.top + cut.height;
  return [
    { ...box, height: cut.top - box.top },
    { left: box.left, top: cut.top, width: cut.left - box.left, height: cut.height },
    { left: cutRight, top: cut.top, width: right - cutRight, height: cut.height },
    { ...box, top: cutBottom, height: bottom - cutBottom },
  ].filter(({ width, height }) => width > 0 && height > 0);
}

function shared(a: Box, b: Box): Box | undefined {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}
