export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 4;

/** Where a pop-up of a size goes: under its anchor, or over it where there is more room; always inside the viewport. */
export function placeBeside(anchor: Box, size: Size, viewport: Size): { readonly left: number; readonly top: number } {
  const fitsBelow = anchor.bottom + size.height + MARGIN <= viewport.height;
  const hasMoreAbove = anchor.top > viewport.height - anchor.bottom;
  const top = fitsBelow || !hasMoreAbove ? anchor.bottom : anchor.top - size.height;
  return {
    left: within(anchor.left, viewport.width - size.width),
    top: within(top, viewport.height - size.height),
  };
}

function within(value: number, limit: number): number {
  return Math.max(MARGIN, Math.min(value, limit - MARGIN));
}
