import type { PasteArea } from "./paste-shape.ts";

/** Rows and columns of a copy, by their positions on show, in order. */
export interface CopiedPlaces {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * What several selected areas copy as one block: areas in the same rows stand side by side, areas in the same columns
 * one under the other. Undefined for any other mixture, which has no shape.
 */
export function joinAreas(areas: readonly PasteArea[]): CopiedPlaces | undefined {
  const [first] = areas;
  if (!first) return undefined;
  const sameRows = areas.every(({ top, bottom }) => top === first.top && bottom === first.bottom);
  const sameColumns = areas.every(({ left, right }) => left === first.left && right === first.right);
  if (!sameRows && !sameColumns) return undefined;
  return {
    rows: places(areas.map(({ top, bottom }) => [top, bottom])),
    columns: places(areas.map(({ left, right }) => [left, right])),
  };
}

function places(spans: readonly (readonly [number, number])[]): number[] {
  const found = new Set<number>();
  for (const [from, to] of spans) for (let place = from; place <= to; place++) found.add(place);
  return [...found].sort((a, b) => a - b);
}
