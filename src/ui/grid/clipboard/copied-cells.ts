import {
  type BlockRow,
  blockOf,
  type CellWrite,
  type ClipboardBlock,
  type CopiedPlaces,
  type CopiedRow,
  writeHtml,
  writePlainText,
} from "../../../core/clipboard/index.ts";
import { NUMBER_HEADER } from "../../../core/model/index.ts";
import { gridCellText } from "../cell-text.ts";
import { NUMBER_COLUMN } from "../column-ids.ts";
import type { GridModel } from "../grid-model.ts";
import type { ClipboardFormats } from "./read-clipboard.ts";

/** Cells that were copied, as they were then. */
export interface CopiedCells {
  readonly block: ClipboardBlock;
  readonly formats: ClipboardFormats;
  /** The cells of tasks among them. */
  readonly cells: readonly CellWrite[];
}

/**
 * What the cells at these places give. `id` tells the copy apart. One cell alone is plain text as it stands, fit for
 * letters and messages; several are rows of cells. Undefined where there is none.
 */
export function copyCells(
  model: GridModel,
  places: CopiedPlaces,
  id: string,
  hasHeaders: boolean,
): CopiedCells | undefined {
  const columns = columnsOf(model, places);
  const hasNumbers = columns[0] === NUMBER_COLUMN;
  const rows = places.rows.flatMap((place) => copiedRow(model, place, columns) ?? []);
  const block = blockOf(rows, hasNumbers);
  if (!block) return undefined;
  const written: CopiedRow[] = hasHeaders ? [headerRow(model, columns), ...rows] : rows;
  const texts = written.map((row) => row.texts);
  const [only = ""] = texts[0] ?? [];
  const isOne = texts.length === 1 && columns.length === 1;
  const text = isOne ? only : writePlainText(texts);
  return {
    block,
    formats: { html: writeHtml({ id, rows: written, hasNumbers }), text },
    cells: taskCells(model, places),
  };
}

/** Headings alone have no more columns than their numeral and their title. */
function columnsOf(model: GridModel, { rows, columns }: CopiedPlaces): string[] {
  const ids = columns.flatMap((place) => model.shownColumns[place] ?? []);
  if (rows.some((place) => model.rows[place]?.kind === "task")) return ids;
  return ids.slice(0, ids[0] === NUMBER_COLUMN ? 2 : 1);
}

function copiedRow(model: GridModel, place: number, columns: readonly string[]): BlockRow | undefined {
  const row = model.rows[place];
  if (!row) return undefined;
  if (row.kind === "task") return { kind: "cells", texts: columns.map((columnId) => gridCellText(row, columnId)) };
  // A title is drawn across all columns; it is copied once.
  const titleAt = columns.findIndex((columnId) => columnId !== NUMBER_COLUMN);
  const texts = columns.map((columnId, index) =>
    columnId === NUMBER_COLUMN || index === titleAt ? gridCellText(row, columnId) : "",
  );
  return { kind: "heading", texts };
}

function headerRow(model: GridModel, columns: readonly string[]): CopiedRow {
  return { kind: "header", texts: columns.map((columnId) => model.column(columnId)?.name ?? NUMBER_HEADER) };
}

function taskCells(model: GridModel, { rows, columns }: CopiedPlaces): CellWrite[] {
  const columnIds = columns.flatMap((place) => model.shownColumns[place] ?? []).filter((id) => id !== NUMBER_COLUMN);
  return rows.flatMap((place) => {
    const row = model.rows[place];
    if (row?.kind !== "task") return [];
    return columnIds.map((columnId) => ({ taskId: row.id, columnId, text: gridCellText(row, columnId) }));
  });
}
