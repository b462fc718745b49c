import type { GridRow, RowTarget } from "./contract.ts";

/** Where a dragged row would go, and the row whose upper or lower edge the mark is drawn on. */
export interface Drop {
  readonly target: RowTarget;
  readonly edge: { readonly rowId: string; readonly side: "top" | "bottom" };
}

/**
 * The place meant by holding a dragged row over another one's upper or lower half. A task goes between tasks, or into
 * a section whose title it is held over; a section goes only between sections. Undefined: nothing would change.
 */
export function dropOver(
  rows: readonly GridRow[],
  dragged: GridRow,
  over: number,
  half: "top" | "bottom",
): Drop | undefined {
  const row = rows[over];
  if (!row) return undefined;
  if (dragged.kind === "group" || row.kind === "group") return undefined;
  if (dragged.kind === "section") return sectionDrop(rows, dragged.id, over, half);
  if (row.kind === "section") return sectionTitleDrop(rows, dragged.id, over, half);
  if (row.id === dragged.id) return undefined;
  const neighbour = rows[half === "top" ? over - 1 : over + 1];
  if (neighbour?.id === dragged.id) return undefined;
  return drop(row.id, half === "top" ? "before" : "after", row.id, half);
}

function sectionTitleDrop(
  rows: readonly GridRow[],
  draggedId: string,
  over: number,
  half: "top" | "bottom",
): Drop | undefined {
  const title = rows[over];
  const [above, below] = [rows[over - 1], rows[over + 1]];
  if (!title) return undefined;
  if (half === "top" && above) {
    if (above.id === draggedId) return undefined;
    return drop(above.id, above.kind === "task" ? "after" : "inside", title.id, "top");
  }
  if (below?.kind !== "task") return drop(title.id, "inside", title.id, "bottom");
  return below.id === draggedId ? undefined : drop(below.id, "before", title.id, "bottom");
}

function sectionDrop(
  rows: readonly GridRow[],
  draggedId: string,
  over: number,
  half: "top" | "bottom",
): Drop | undefined {
  const row = rows[over];
  if (!row || row.kind === "group") return undefined;
  const sections = rows.filter(({ kind }) => kind === "section").map(({ id }) => id);
  const sectionId = row.kind === "section" ? row.id : row.sectionId;
  const isBefore = row.kind === "section" && half === "top";
  const from = sections.indexOf(draggedId);
  const to = sections.indexOf(sectionId);
  if (to < 0 || from === to || to === (isBefore ? from + 1 : from - 1)) return undefined;
  if (isBefore) return drop(sectionId, "before", sectionId, "top");
  const last = rows.findLast((other) => (other.kind === "task" ? other.sectionId : other.id) === sectionId);
  return drop(sectionId, "after", last?.id ?? sectionId, "bottom");
}

function drop(rowId: string, place: RowTarget["place"], edgeId: string, side: "top" | "bottom"): Drop {
  return { target: { rowId, place }, edge: { rowId: edgeId, side } };
}
