import type { CellEdit } from "../../../workspace/commands/index.ts";
import type { CellRange } from "../selection/contract.ts";
import { addressAt, columnPlaces, type ShownCells, taskPlaces, textAt, writableCells } from "./shown-cells.ts";

/** The same text in every writable cell of the ranges; "" clears them. */
export function sameTextEdits(shown: ShownCells, ranges: readonly CellRange[], text: string): CellEdit[] {
  return writableCells(shown, ranges).flatMap(([row, column]) => editAt(shown, row, column, text));
}

/** Every column takes the text of its first task; where that is the only one, the text of the task above it. */
export function fillDownEdits(shown: ShownCells, { top, bottom, left, right }: CellRange): CellEdit[] {
  const [first, ...others] = taskPlaces(shown, top, bottom);
  if (first === undefined) return [];
  const source = others.length > 0 ? first : taskAbove(shown, first);
  if (source === undefined) return [];
  const targets = others.length > 0 ? others : [first];
  return columnPlaces(shown, left, right).flatMap((column) => {
    const text = textAt(shown, source, column);
    return targets.flatMap((row) => editAt(shown, row, column, text));
  });
}

/** Every task takes the text of its first cell; where that is the only one, the text of the cell to its left. */
export function fillRightEdits(shown: ShownCells, { top, bottom, left, right }: CellRange): CellEdit[] {
  const [first, ...others] = columnPlaces(shown, left, right);
  const [before] = first === undefined ? [] : columnPlaces(shown, first - 1, first - 1);
  const source = others.length > 0 ? first : before;
  if (first === undefined || source === undefined) return [];
  const targets = others.length > 0 ? others : [first];
  return taskPlaces(shown, top, bottom).flatMap((row) => {
    const text = textAt(shown, row, source);
    return targets.flatMap((column) => editAt(shown, row, column, text));
  });
}

/** The nearest task over a row, past headings. */
export function taskAbove(shown: ShownCells, row: number): number | undefined {
  for (let place = row - 1; place >= 0; place--) if (shown.rows[place]?.kind === "task") return place;
  return undefined;
}

function editAt(shown: ShownCells, row: number, column: number, text: string): CellEdit[] {
  const address = addressAt(shown, row, column);
  return address ? [{ taskId: address.rowId, columnId: address.columnId, text }] : [];
}
