/** Where the focus stands in the grid: a row and a column by position. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
}

export type Direction = "up" | "down" | "left" | "right";

const STEPS: Readonly<Record<Direction, Position>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

/** One place on; at the edge it stays. */
export function stepped(from: Position, direction: Direction, extent: Extent): Position {
  const by = STEPS[direction];
  return {
    row: clamp(from.row + by.row, extent.rowCount),
    column: clamp(from.column + by.column, extent.columnCount),
  };
}

/**
 * The edge of a block of filled cells, as Ctrl+arrow finds it: from inside a block its last cell, from anywhere else
 * the next filled cell, and where none follows the end of the grid.
 */
export function edgeFrom(
  from: Position,
  direction: Direction,
  extent: Extent,
  isFilled: (position: Position) => boolean,
): Position {
  let at = from;
  let next = stepped(at, direction, extent);
  const isInside = isFilled(at) && !isSame(at, next) && isFilled(next);
  while (!isSame(at, next)) {
    if (isInside && !isFilled(next)) return at;
    at = next;
    if (!isInside && isFilled(at)) return at;
    next = stepped(at, direction, extent);
  }
  return at;
}

/**
 * The next or previous cell in reading order among columns from `firstColumn` on; undefined past either end of the
 * grid. A row that `isWhole` is one stop.
 */
export function tabbed(
  from: Position,
  step: -1 | 1,
  extent: Extent,
  firstColumn: number,
  isWhole: (row: number) => boolean,
): Position | undefined {
  const column = from.column + step;
  if (!isWhole(from.row) && column >= firstColumn && column < extent.columnCount) return { row: from.row, column };
  const row = from.row + step;
  if (row < 0 || row >= extent.rowCount) return undefined;
  return { row, column: step > 0 || isWhole(row) ? firstColumn : extent.columnCount - 1 };
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}

function isSame(a: Position, b: Position): boolean {
  return a.row === b.row && a.column === b.column;
}
