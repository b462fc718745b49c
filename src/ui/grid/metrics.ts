/** Sizes in CSS pixels that the style sheet and the row-height measuring must agree on; plan-grid.css repeats them. */
export const CELL = {
  lineHeight: 20,
  paddingBlock: 7,
  paddingInline: 9,
  /** How far the later lines of a bullet stand in from its dash. */
  bulletIndent: 9,
  /** The rules to the right of a cell and under a row. */
  border: 1,
} as const;

export const HEADER = { lineHeight: 17, paddingBlock: 8, paddingInline: 9, menuButton: 24 } as const;

export const NUMBER_WIDTH = 72;

/** What a row is taken to need until it has been measured. */
export const ESTIMATED_ROW_HEIGHT = 90;
