import { type GridScale, NATURAL_SCALE } from "../grid/metrics.ts";

/** Percent. */
export const ZOOM = { least: 50, most: 200, step: 10 } as const;

/** Pixels above and below a cell's text at the natural size. */
export const SPACINGS = { loose: 12, normal: NATURAL_SCALE.paddingBlock, compact: 3 } as const;

export type Spacing = keyof typeof SPACINGS;

export function percentOf({ zoom }: GridScale): number {
  return Math.round(zoom * 100);
}

/** The scale at a zoom in percent, kept within bounds. */
export function atPercent(scale: GridScale, percent: number): GridScale {
  return { ...scale, zoom: Math.max(ZOOM.least, Math.min(ZOOM.most, Math.round(percent))) / 100 };
}

/** One step larger or smaller, to the next full ten percent. */
export function stepped(scale: GridScale, step: -1 | 1): GridScale {
  const tens = percentOf(scale) / ZOOM.step;
  return atPercent(scale, (step > 0 ? Math.floor(tens) + 1 : Math.ceil(tens) - 1) * ZOOM.step);
}

/** The spacing by name; undefined for one that has none. */
export function spacingOf({ paddingBlock }: GridScale): Spacing | undefined {
  return (Object.keys(SPACINGS) as Spacing[]).find((name) => SPACINGS[name] === paddingBlock);
}
