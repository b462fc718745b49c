import type { GridRow, RowTarget } from "./contract.ts";

/** Where a dragged row would go, and the row whose upper or lower edge the mark is drawn on. */
export interface Drop {
  readonly target: RowTarget;
  readonly edge: { readonly rowId: string; readonly side: "top" | "bottom" };
}

/**
 * The place meant by holding dragged rows over another one's upper or lower half. Tasks go between tasks, or into a
 * section whose title they are held over; a section goes alone and only between sections. Undefined: nothing would
 * change.
 */
export function dropOver(
  rows: readonly GridRow[],
  dragged: readonly GridRow[],
  over: number,
  half: "top" | "bottom",
): Drop | undefined {
  const row = rows[over];
  const [first, ...more] = dragged;
  if (!row || !first) return undefined;
  if (first.kind === "group" || row.kind === "group") return undefined;
  if (first.kind === "section") return sectionDrop(rows, first.id, over, half);
  // Several may lie apart and gather even beside one of them.
  const onlyId = more.length === 0 ? first.id : undefined;
  if (row.kind === "section") return sectionTitleDrop(rows, onlyId, over, half);
  if (dragged.some(({ id }) => id === row.id)) return undefined;
  const neighbour = rows[half === "top" ? over - 1 : over + 1];
  if (neighbour && neighbour.id === onlyId) return undefined;
  return drop(row.id, half === "top" ? "before" : "after", row.id, half);
}

function sectionTitleDrop(
  rows: readonly GridRow[],
  draggedId: string | undefined,
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
