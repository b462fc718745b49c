import type { CellWrite } from "./paste-shape.ts";

/**
 * The cells to clear when cut cells are pasted: those whose text is still the one that was cut and that the paste does
 * not write itself. `textOf` gives a cell's present text, or undefined where its row is gone.
 */
export function clearedByMove(
  cut: readonly CellWrite[],
  written: readonly CellWrite[],
  textOf: (taskId: string, columnId: string) => string | undefined,
): CellWrite[] {
  const kept = new Set(written.map(keyOf));
  return cut
    .filter((cell) => !kept.has(keyOf(cell)) && cell.text !== "" && textOf(cell.taskId, cell.columnId) === cell.text)
    .map(({ taskId, columnId }) => ({ taskId, columnId, text: "" }));
}

function keyOf({ taskId, columnId }: CellWrite): string {
  return `${taskId}\n${columnId}`;
}
