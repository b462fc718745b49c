import { MODIFIER, type Modifier } from "./modifiers.ts";

/** A cell of a row by its edges, in twentieths of a point from the margin. */
export interface RowCell {
  readonly left: number;
  readonly right: number;
  /** Belongs to the cell on its left. */
  readonly isLeftMerged: boolean;
  /** Of a cell merged down: the first one, one of the others, or neither. */
  readonly down: "first" | "other" | undefined;
}

export interface TableRow {
  readonly cells: readonly RowCell[];
}

/** Word itself stops at 63 cells. */
const MOST_CELLS = 63;
const CELL_SIZE = 20;
const MERGED_LEFT = 0x02;
const DOWN_SHIFT = 5;

/** The row after a change; another property changes nothing. */
export function changeTable({ code, operand }: Modifier, row: TableRow | undefined): TableRow | undefined {
  if (code === MODIFIER.table) {
    const count = Math.min(operand.byte(0), MOST_CELLS);
    const flagsAt = 1 + (operand.byte(0) + 1) * 2;
    return {
      cells: Array.from({ length: count }, (_, i) => {
        const flags = operand.word(flagsAt + i * CELL_SIZE);
        return {
          left: operand.short(1 + i * 2),
          right: operand.short(3 + i * 2),
          isLeftMerged: (flags & MERGED_LEFT) !== 0,
          down: downOf(flags >> DOWN_SHIFT),
        };
      }),
    };
  }
  if (code === MODIFIER.mergedDown)
    return changed(row, (cell, i) => (i === operand.byte(0) ? { ...cell, down: downOf(operand.byte(1)) } : cell));
  if (code === MODIFIER.mergedAcross)
    return changed(row, (cell, i) =>
      i > operand.byte(0) && i < operand.byte(1) ? { ...cell, isLeftMerged: true } : cell,
    );
  return row;
}

function changed(row: TableRow | undefined, change: (cell: RowCell, index: number) => RowCell): TableRow | undefined {
  return row && { cells: row.cells.map(change) };
}

/** The two bits of [MS-DOC] 2.9.327. */
function downOf(bits: number): RowCell["down"] {
  if ((bits & 3) === 3) return "first";
  return (bits & 3) === 1 ? "other" : undefined;
}
