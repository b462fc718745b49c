import type { PasteArea, PasteShape } from "./paste-shape.ts";

/** The places of the tasks in an area, top to bottom. */
export function taskPlaces({ top, bottom }: PasteArea, { rows }: PasteShape): number[] {
  const places: number[] = [];
  for (let place = top; place <= Math.min(bottom, rows.length - 1); place++)
    if (rows[place]?.kind === "task") places.push(place);
  return places;
}

/**
 * How many tasks of the plan lie between the first and the last of these without being on show. Where the rows are
 * shown in another order than the plan's, nothing lies between them.
 */
export function hiddenBetween(places: readonly number[], { rows }: PasteShape): number {
  let hidden = 0;
  let before: number | undefined;
  for (const place of places) {
    const row = rows[place];
    if (row?.kind !== "task") continue;
    if (before !== undefined && row.number <= before) return 0;
    if (before !== undefined) hidden += row.number - before - 1;
    before = row.number;
  }
  return hidden;
}
