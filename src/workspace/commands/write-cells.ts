import { type PlanChange, type TransactionDetail, updateOf } from "../../core/change/index.ts";
import { type Agency, type ColumnId, cellText, type PlanSnapshot } from "../../core/model/index.ts";
import { type Command, draft, type RowTarget, refused } from "./command.ts";
import { newTasks } from "./tasks.ts";

export interface CellEdit {
  readonly taskId: string;
  readonly columnId: ColumnId;
  readonly text: string;
}

/** New tasks at one place, each given by its texts by column. */
export interface NewTasks {
  readonly target: RowTarget;
  readonly rows: readonly Readonly<Record<ColumnId, string>>[];
}

/** Many cells written as one act. Where a cell is named twice, the later text stands. */
export interface CellsWriting {
  readonly event: "cells.edit" | "cells.paste" | "cells.cut" | "cells.clear" | "cells.fill" | "cells.replace";
  readonly edits: readonly CellEdit[];
  readonly titles?: readonly { readonly sectionId: string; readonly title: string }[];
  readonly added?: NewTasks;
  /** Names to add to the plan's register of agencies. */
  readonly agencies?: readonly string[];
  /** More facts for the sentence that names the act, beside the count of cells and the column where it is one. */
  readonly detail?: TransactionDetail;
  /** Where one looks stays as it is: who asks goes on by himself. Otherwise the first cell written is looked at. */
  readonly keepsFocus?: boolean;
}

/**
 * Writes texts verbatim except for Unicode composition (NFC). Rows and columns that are gone are left out; refused as
 * unchanged where every cell holds its text already, as not found where nothing is left to write to.
 */
export function writeCells(writing: CellsWriting): Command {
  return (snapshot, newId) => {
    const written = writtenCells(snapshot, writing.edits);
    const titles = (writing.titles ?? []).flatMap(({ sectionId, title }) => {
      const section = snapshot.section.get(sectionId);
      return section ? updateOf(section, { title: title.normalize("NFC") }).updated : [];
    });
    const added = writing.added && newTasks(snapshot, newId, writing.added.target, composed(writing.added.rows));
    const agencies = (writing.agencies ?? []).map((name): Agency => newAgency(newId(), name));
    const change: PlanChange = {
      added: [...agencies, ...(added?.added ?? [])],
      removed: [],
      updated: [...written.updated, ...titles, ...(added?.updated ?? [])],
    };
    if (change.added.length + change.updated.length === 0)
      return refused(written.isFound || titles.length > 0 ? "unchanged" : "not-found");
    const { rowId, columnId } = writing.keepsFocus ? {} : firstCell(change);
    return draft(writing.event, { ...written.detail, ...writing.detail }, change, rowId, columnId);
  };
}

interface Written {
  readonly updated: PlanChange["updated"];
  readonly detail: TransactionDetail;
  /** Some cell named is there, changed or not. */
  readonly isFound: boolean;
}

function writtenCells(snapshot: PlanSnapshot, edits: readonly CellEdit[]): Written {
  const byTask = new Map<string, Record<string, string>>();
  const columns = new Set<ColumnId>();
  let count = 0;
  let isFound = false;
  for (const { taskId, columnId, text } of edits) {
    const task = snapshot.task.get(taskId);
    if (!task || !snapshot.column.has(columnId)) continue;
    isFound = true;
    const values = byTask.get(taskId) ?? {};
    const wanted = text.normalize("NFC");
    const path = `cells/${columnId}`;
    if (wanted === cellText(task, columnId)) {
      delete values[path];
      continue;
    }
    if (!Object.hasOwn(values, path)) count++;
    values[path] = wanted;
    columns.add(columnId);
    byTask.set(taskId, values);
  }
  const updated = [...byTask].flatMap(([id, values]) => {
    const task = snapshot.task.get(id);
    return task ? updateOf(task, values).updated : [];
  });
  const [only] = columns;
  const column = only !== undefined && columns.size === 1 ? snapshot.column.get(only)?.name : undefined;
  return { updated, isFound, detail: { count, ...(column === undefined ? {} : { column }) } };
}

function composed(rows: NewTasks["rows"]): Readonly<Record<ColumnId, string>>[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([id, text]) => [id, text.normalize("NFC")])));
}

function newAgency(id: string, name: string): Agency {
  return { kind: "agency", id, name: name.normalize("NFC").trim(), aliases: [], groups: [], isGroup: false };
}

function firstCell({ updated, added }: PlanChange): { rowId?: string; columnId?: ColumnId } {
  const [update] = updated;
  const rowId = update?.id ?? added.find(({ kind }) => kind === "task")?.id;
  if (rowId === undefined) return {};
  const path = Object.keys(update?.fields ?? {}).find((field) => field.startsWith("cells/"));
  return { rowId, ...(path === undefined ? {} : { columnId: path.slice("cells/".length) }) };
}
