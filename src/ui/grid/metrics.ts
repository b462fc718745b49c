import { MINIMUM_WIDTH } from "./layout.ts";

/** How large the grid is shown. */
export interface GridScale {
  /** 1 shows everything at its natural size, 2 twice as large. */
  readonly zoom: number;
  /** The room above and below a cell's text, in CSS pixels at the natural size. */
  readonly paddingBlock: number;
}

export const NATURAL_SCALE: GridScale = { zoom: 1, paddingBlock: 7 };

export const NUMBER_WIDTH = 72;

/** What a row is taken to need until it has been measured. */
export const ESTIMATED_ROW_HEIGHT = 90;

/** The rules to the right of a cell and under a row are one pixel at any size. */
export const RULE = 1;

/**
 * Sizes in CSS pixels that the style sheet, AG Grid and the row-height measuring must agree on. Everything but the font
 * is a whole number of pixels, so that rows and columns meet exactly.
 */
export function metricsOf({ zoom, paddingBlock }: GridScale) {
  const sized = (size: number) => Math.round(size * zoom);
  return {
    font: 13 * zoom,
    smallFont: 12 * zoom,
    line: sized(20),
    paddingBlock: sized(paddingBlock),
    paddingInline: sized(9),
    /** How far the later lines of a bullet stand in from its dash. */
    bulletIndent: sized(9),
    headerLine: sized(17),
    headerPadding: sized(8),
    /** The menu button of a header, and whatever else is pressed inside a cell. */
    button: sized(24),
    numberWidth: sized(NUMBER_WIDTH),
    minimumWidth: sized(MINIMUM_WIDTH),
  } as const;
}

export type Metrics = ReturnType<typeof metricsOf>;

/** Hands the sizes to the style sheet: each is the custom property of its name, `--grid-line` and so on. */
export function applyMetrics(host: HTMLElement, metrics: Metrics): void {
  for (const [name, size] of Object.entries(metrics)) host.style.setProperty(`--grid-${name}`, `${size}px`);
}
