import type { AlignedBlock } from "./align-block.ts";
import { type BlockRow, filledColumns } from "./block.ts";
import { isBlank } from "./clipboard-text.ts";
import type { CellWrite, PastePlan, PasteShape, ShownRow, TitleWrite } from "./paste-shape.ts";
import { hiddenBetween } from "./shown-tasks.ts";

/**
 * A block laid once on the rows from `top` on. Its cells go to tasks and pass over headings; its headings go to
 * headings where they meet, and are dropped elsewhere. From a section without tasks nothing goes on into the next one:
 * the rows are offered as new tasks of that section.
 */
export function placeBlock(block: AlignedBlock, top: number, shape: PasteShape): PastePlan {
  const columns = shape.columns.slice(block.left, block.left + block.width);
  const lying = layRows(block.rows, top, shape.rows);
  const cells: CellWrite[] = [];
  for (const { place, texts } of lying.tasks) {
    const taskId = shape.rows[place]?.id ?? "";
    for (const [index, columnId] of columns.entries()) cells.push({ taskId, columnId, text: texts[index] ?? "" });
  }
  const places = lying.tasks.map(({ place }) => place);
  const rest = withoutBlankEnd(lying.rest).map((texts) => record(columns, texts));
  return {
    cells,
    titles: lying.titles,
    rest,
    sectionId: rest.length > 0 ? sectionFor(places.at(-1) ?? top, shape.rows) : undefined,
    columnsBeyond: filledColumns(block.rows, columns.length),
    areas: areasOf(places, block.left, columns.length),
    hiddenRows: hiddenBetween(places, shape),
    droppedHeadings: lying.droppedHeadings,
  };
}

interface LyingRows {
  readonly tasks: { readonly place: number; readonly texts: readonly string[] }[];
  readonly titles: TitleWrite[];
  readonly rest: (readonly string[])[];
  droppedHeadings: number;
}

function layRows(blockRows: readonly BlockRow[], top: number, rows: readonly ShownRow[]): LyingRows {
  const lying: LyingRows = { tasks: [], titles: [], rest: [], droppedHeadings: 0 };
  let place = isEmptySection(rows[top]) && blockRows[0]?.kind === "cells" ? rows.length : top;
  for (const { kind, texts } of blockRows) {
    const row = rows[place];
    if (kind === "heading") {
      if (row?.kind === "section") {
        lying.titles.push({ sectionId: row.id, title: texts[0] ?? "" });
        place++;
      } else lying.droppedHeadings++;
      continue;
    }
    while (place < rows.length && rows[place]?.kind !== "task") place++;
    if (place < rows.length) lying.tasks.push({ place, texts });
    else lying.rest.push(texts);
    place++;
  }
  return lying;
}

function isEmptySection(row: ShownRow | undefined): boolean {
  return row?.kind === "section" && row.taskCount === 0;
}

/** The section of the last row written, or of the row pasted at. */
function sectionFor(place: number, rows: readonly ShownRow[]): string | undefined {
  const row = rows[Math.min(place, rows.length - 1)];
  if (row?.kind === "task") return row.sectionId;
  return row?.kind === "section" ? row.id : undefined;
}

/** Blank rows under the block say nothing: no tasks are made of them. */
function withoutBlankEnd(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.slice(0, rows.findLastIndex((texts) => !texts.every(isBlank)) + 1);
}

function record(columns: readonly string[], texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((columnId, index) => [columnId, texts[index] ?? ""] as const));
}

function areasOf(places: readonly number[], left: number, width: number): PastePlan["areas"] {
  const [top] = places;
  const bottom = places.at(-1);
  if (top === undefined || bottom === undefined || width === 0) return [];
  return [{ top, bottom, left, right: left + width - 1 }];
}
