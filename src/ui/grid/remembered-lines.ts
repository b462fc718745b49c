import type { GridRow, RememberedLines } from "./contract.ts";
import type { GridSizes } from "./grid-sizes.ts";

/** More rows than any screen shows at first. */
const FIRST_ROWS = 25;

/** The lines of the first rows, to be known at the next start. */
export function linesToRemember(sizes: GridSizes, rows: readonly GridRow[]): RememberedLines {
  const texts = new Set(
    rows.slice(0, FIRST_ROWS).flatMap((row) => (row.kind === "task" ? Object.values(row.task.cells) : [])),
  );
  const lines: Record<string, Record<string, number>> = {};
  for (const [width, counts] of sizes.lineCounts) {
    lines[width] = Object.fromEntries([...counts].filter(([text]) => texts.has(text)));
  }
  return { sampleWidth: sizes.sampleWidth, lines };
}
