import type { CellWrite, PasteArea, PasteOutcome, PasteShape, TitleWrite } from "./paste-shape.ts";
import { hiddenBetween, taskPlaces } from "./shown-tasks.ts";

/** One value in every cell of the areas. On a heading alone it becomes the title. */
export function fillAreas(text: string, areas: readonly PasteArea[], shape: PasteShape): PasteOutcome {
  const cells: CellWrite[] = [];
  let hiddenRows = 0;
  for (const area of areas) {
    const places = taskPlaces(area, shape);
    hiddenRows += hiddenBetween(places, shape);
    for (const place of places) {
      const taskId = shape.rows[place]?.id ?? "";
      for (const columnId of shape.columns.slice(Math.max(1, area.left), area.right + 1))
        cells.push({ taskId, columnId, text });
    }
  }
  const titles = cells.length === 0 ? titleOf(text, areas, shape) : [];
  if (cells.length + titles.length === 0) return { ok: false, refusal: refusalFor(areas) };
  const plan = {
    cells,
    titles,
    rest: [],
    sectionId: undefined,
    columnsBeyond: 0,
    areas,
    hiddenRows,
    droppedHeadings: 0,
  };
  return { ok: true, plan };
}

function titleOf(text: string, [area, ...others]: readonly PasteArea[], shape: PasteShape): TitleWrite[] {
  if (!area || others.length > 0 || area.top !== area.bottom || area.right === 0) return [];
  const row = shape.rows[area.top];
  return row?.kind === "section" ? [{ sectionId: row.id, title: text }] : [];
}

function refusalFor(areas: readonly PasteArea[]): "numbers" | "nothing" {
  return areas.some(({ right }) => right === 0) ? "numbers" : "nothing";
}
