import fc from "fast-check";
import { type Direction, planReader, sortTasks } from "../../src/core/arrange/index.ts";
import {
  blockOfTexts,
  clearedByMove,
  type PasteArea,
  type PastePlan,
  type PasteShape,
  planPaste,
} from "../../src/core/clipboard/index.ts";
import { findInRow, matcherOf, replacementsIn } from "../../src/core/find/index.ts";
import { cellText, columnsInOrder, outlineOf, type PlanSnapshot } from "../../src/core/model/index.ts";
import { continued, usualMode } from "../../src/core/series/index.ts";
import {
  addColumn,
  addTasks,
  type CellEdit,
  type CellsWriting,
  type Command,
  deleteColumn,
  deleteRows,
  duplicateRows,
  editCell,
  moveRows,
  moveRowsBy,
  sortTasks as putTasksInOrder,
  writeCells,
} from "../../src/workspace/commands/index.ts";

export const GESTURES = [
  "edit",
  "paste",
  "fill",
  "cut",
  "clear",
  "insert",
  "delete",
  "duplicate",
  "move",
  "step",
  "sort",
  "replace",
  "add-column",
  "delete-column",
  "undo",
  "redo",
] as const;

/** One thing hands do in a grid. Its numbers choose cells of the state that it meets. */
export interface Gesture {
  readonly name: (typeof GESTURES)[number];
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly height: number;
  readonly width: number;
  readonly place: "before" | "after" | "inside";
  readonly texts: readonly (readonly string[])[];
}

const text = fc.constantFrom("", "- Sở Nội vụ.", "Quý I/2026", "Tháng 6/2026", "7", "=1+1", "đồ\nhai", "31/01/2026");
const cell = fc.record({ row: fc.nat(40), column: fc.nat(12) });

export const gesture: fc.Arbitrary<Gesture> = fc.record({
  name: fc.constantFrom(...GESTURES),
  from: cell,
  to: cell,
  height: fc.integer({ min: 1, max: 4 }),
  width: fc.integer({ min: 1, max: 3 }),
  place: fc.constantFrom("before", "after", "inside"),
  texts: fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
});

/** The command a gesture means in a state; undefined where it means none there. */
export function commandOf(gesture: Gesture, snapshot: PlanSnapshot): Command | undefined {
  const sheet = new ShownSheet(snapshot);
  const area = sheet.area(gesture.from, gesture);
  const rowIds = sheet.rowIds(area);
  const target = {
    rowId: sheet.rowIds(sheet.area(gesture.to, { height: 1, width: 1 }))[0] ?? "",
    place: gesture.place,
  };
  const isBack = gesture.place === "before";
  switch (gesture.name) {
    case "edit":
      return sheet.edit(area, gesture.texts[0]?.[0] ?? "");
    case "clear":
      return writing("cells.clear", sheet.cells(area).map(cleared));
    case "fill":
      return writing("cells.fill", sheet.filled(area, Math.ceil(gesture.height / 2)));
    case "paste":
      return pasted(sheet, gesture.texts, [area]);
    case "cut":
      return moved(sheet, area, sheet.area(gesture.to, { height: 1, width: 1 }));
    case "insert":
      return addTasks(target, gesture.height);
    case "delete":
      return deleteRows(rowIds);
    case "duplicate":
      return duplicateRows(rowIds);
    case "move":
      return moveRows(rowIds, target);
    case "step":
      return moveRowsBy(rowIds, isBack ? -1 : 1);
    case "sort":
      return sheet.sorted(area.left, isBack ? "descending" : "ascending");
    case "replace":
      return sheet.replaced(gesture.texts[0]?.[0] ?? "");
    case "add-column":
      return addColumn({ name: `Cột ${gesture.from.row}`, type: isBack ? "number" : "text" });
    case "delete-column":
      return deleteColumn(sheet.shape.columns[area.left] ?? "");
    default:
      return undefined;
  }
}

/** Every row and column of a plan as the grid shows it: headings, tasks under them, TT first. */
class ShownSheet {
  readonly shape: PasteShape;
  readonly #snapshot: PlanSnapshot;

  constructor(snapshot: PlanSnapshot) {
    this.#snapshot = snapshot;
    const rows = outlineOf(snapshot).flatMap(({ section, tasks }): PasteShape["rows"] => [
      { kind: "section", id: section.id, taskCount: tasks.length },
      ...tasks.map(({ task, number }) => ({ kind: "task", id: task.id, sectionId: section.id, number }) as const),
    ]);
    this.shape = { rows, columns: ["number", ...columnsInOrder(snapshot).map(({ id }) => id)] };
  }

  area(at: Gesture["from"], size: { readonly height: number; readonly width: number }): PasteArea {
    const { rows, columns } = this.shape;
    const top = at.row % Math.max(1, rows.length);
    const left = at.column % columns.length;
    return {
      top,
      left,
      bottom: Math.min(rows.length - 1, top + size.height - 1),
      right: Math.min(columns.length - 1, left + size.width - 1),
    };
  }

  rowIds({ top, bottom }: PasteArea): string[] {
    return this.shape.rows.slice(top, bottom + 1).map(({ id }) => id);
  }

  /** The task cells of an area with their texts, row by row. */
  cells({ top, bottom, left, right }: PasteArea): CellEdit[] {
    const tasks = this.shape.rows.slice(top, bottom + 1).filter(({ kind }) => kind === "task");
    const columns = this.shape.columns.slice(Math.max(1, left), right + 1);
    return tasks.flatMap(({ id }) =>
      columns.map((columnId) => ({ taskId: id, columnId, text: this.textOf(id, columnId) ?? "" })),
    );
  }

  textOf(taskId: string, columnId: string): string | undefined {
    const task = this.#snapshot.task.get(taskId);
    return task && cellText(task, columnId);
  }

  edit(area: PasteArea, wanted: string): Command | undefined {
    const [first] = this.cells(area);
    return first && editCell(first.taskId, first.columnId, wanted);
  }

  /** Every section in the order of a column. */
  sorted(column: number, direction: Direction): Command {
    const columnId = this.shape.columns[column] ?? "";
    const reader = planReader(this.#snapshot, "2026-03-02");
    const tasks = [...this.#snapshot.task.values()];
    return putTasksInOrder(
      sortTasks(tasks, [{ columnId, direction }], reader).map(({ id }) => id),
      columnId,
    );
  }

  /** Every "o" in the plan, whatever stands on it. */
  replaced(replacement: string): Command | undefined {
    const matcher = matcherOf({ text: "o", isWholeCell: false, withAccents: false, withCase: false });
    if (!matcher) return undefined;
    const columnIds = this.shape.columns.slice(1);
    const found = [...this.#snapshot.task.values()].flatMap((task) => findInRow(task, columnIds, matcher));
    const edits = replacementsIn(found, matcher, replacement).flatMap(({ rowId, columnId, after }) =>
      columnId === undefined ? [] : [{ taskId: rowId, columnId, text: after }],
    );
    return writing("cells.replace", edits);
  }

  /** Each column of an area continued from its first cells. */
  filled(area: PasteArea, seedCount: number): CellEdit[] {
    const cells = this.cells(area);
    const columns = [...new Set(cells.map(({ columnId }) => columnId))];
    return columns.flatMap((columnId) => {
      const column = cells.filter((other) => other.columnId === columnId);
      const seeds = column.slice(0, seedCount).map(({ text: seed }) => seed);
      const at = continued(seeds, usualMode(seeds));
      return column.map((edited, place) => ({ ...edited, text: at(place) }));
    });
  }
}

function pasted(sheet: ShownSheet, texts: Gesture["texts"], areas: readonly PasteArea[]): Command | undefined {
  const block = blockOfTexts(texts);
  const outcome = block && planPaste(block, areas, sheet.shape);
  return outcome?.ok ? writeCells({ event: "cells.paste", ...written(outcome.plan) }) : undefined;
}

/** Cut cells pasted elsewhere: written there, cleared here, as one act. */
function moved(sheet: ShownSheet, source: PasteArea, destination: PasteArea): Command | undefined {
  const cut = sheet.cells(source);
  const width = new Set(cut.map(({ columnId }) => columnId)).size;
  const texts = cut.map(({ text: cutText }) => cutText);
  const rows = Array.from({ length: cut.length / Math.max(1, width) }, (_, row) =>
    texts.slice(row * width, (row + 1) * width),
  );
  const block = blockOfTexts(rows);
  const outcome = block && planPaste(block, [destination], sheet.shape);
  if (!outcome?.ok) return undefined;
  const { edits, ...rest } = written(outcome.plan);
  const left = clearedByMove(cut, edits, (taskId, columnId) => sheet.textOf(taskId, columnId));
  return writeCells({ event: "cells.cut", edits: [...edits, ...left], ...rest });
}

function written(plan: PastePlan): Omit<CellsWriting, "event"> {
  const { cells: edits, titles, rest, sectionId } = plan;
  if (rest.length === 0 || sectionId === undefined) return { edits, titles };
  return { edits, titles, added: { target: { rowId: sectionId, place: "inside" }, rows: rest } };
}

function writing(event: CellsWriting["event"], edits: readonly CellEdit[]): Command {
  return writeCells({ event, edits });
}

function cleared(edit: CellEdit): CellEdit {
  return { ...edit, text: "" };
}
