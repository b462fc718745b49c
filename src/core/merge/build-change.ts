import { EMPTY_CHANGE, type FieldValue, type PlanChange, updateOf } from "../change/index.ts";
import {
  type Column,
  columnsInOrder,
  newSectionLabel,
  newTaskLabel,
  type PlanRecord,
  type PlanSnapshot,
  placeAt,
  type Section,
  sectionsInOrder,
  type Task,
  tasksOfSection,
} from "../model/index.ts";
import type { ChangedRow, MergeFrame, NewRow } from "./merge-proposal.ts";
import { placeInFileOrder } from "./place-in-file-order.ts";

/** Values to set, gathered so that each record is updated once. */
type Settings = Map<PlanRecord, Record<string, FieldValue>>;

/** The change that takes the accepted rows and cells in, with the sections and columns they need. */
export function buildChange(
  snapshot: PlanSnapshot,
  newRows: readonly NewRow[],
  changedRows: readonly ChangedRow[],
  frame: MergeFrame,
): PlanChange {
  const settings: Settings = new Map();
  for (const { task, cells } of changedRows) {
    for (const { columnId, to, isAccepted } of cells) if (isAccepted) set(settings, task.task, `cells/${columnId}`, to);
  }
  const accepted = newRows.filter(({ isAccepted }) => isAccepted);
  const sections = addedSections(snapshot, accepted, frame, settings);
  const tasks = addedTasks(snapshot, accepted, frame, settings);
  const added = [...addedColumns(snapshot, accepted, changedRows, frame), ...sections, ...tasks];
  const updated = [...settings].flatMap(([record, values]) => updateOf(record, values).updated);
  return added.length + updated.length === 0 ? EMPTY_CHANGE : { added, removed: [], updated };
}

function addedTasks(
  snapshot: PlanSnapshot,
  rows: readonly NewRow[],
  { taskOrder }: MergeFrame,
  settings: Settings,
): Task[] {
  const orders = new Map<string, string>();
  for (const sectionId of new Set(rows.map(({ section }) => section.id))) {
    const siblings = tasksOfSection(snapshot, sectionId);
    const newcomers = new Set(rows.filter(({ section }) => section.id === sectionId).map(({ taskId }) => taskId));
    place(siblings, taskOrder, newcomers, orders, settings);
  }
  return rows.map(({ row, taskId, section, cells }) => ({
    kind: "task",
    id: taskId,
    sectionId: section.id,
    order: orders.get(taskId) ?? "",
    ...newTaskLabel(snapshot, row.number?.normalize("NFC")),
    cells: Object.fromEntries(cells.map(({ columnId, text }) => [columnId, text])),
  }));
}

function addedSections(
  snapshot: PlanSnapshot,
  rows: readonly NewRow[],
  { newSections, sectionOrder }: MergeFrame,
  settings: Settings,
): Section[] {
  const used = new Set(rows.map(({ section }) => section.id));
  const wanted = newSections.filter(({ id }) => used.has(id));
  if (wanted.length === 0) return [];
  const orders = new Map<string, string>();
  const newcomers = new Set(wanted.map(({ id }) => id));
  place(sectionsInOrder(snapshot), sectionOrder, newcomers, orders, settings);
  const label = newSectionLabel(snapshot);
  return wanted.map(({ id, title }) => ({ kind: "section", id, order: orders.get(id) ?? "", title, ...label }));
}

/** Places newcomers and gives siblings that stood in the way their new keys. */
function place(
  siblings: readonly (Task | Section)[],
  fileOrder: readonly string[],
  newcomers: ReadonlySet<string>,
  orders: Map<string, string>,
  settings: Settings,
): void {
  const byId = new Map(siblings.map((sibling) => [sibling.id, sibling]));
  for (const [id, order] of placeInFileOrder(siblings, fileOrder, newcomers)) {
    const sibling = byId.get(id);
    if (sibling) set(settings, sibling, "order", order);
    else orders.set(id, order);
  }
}

/** New columns come last, and only where an accepted text stands in them. */
function addedColumns(
  snapshot: PlanSnapshot,
  newRows: readonly NewRow[],
  changedRows: readonly ChangedRow[],
  { newColumns }: MergeFrame,
): Column[] {
  const used = new Set<string>();
  for (const { cells } of newRows) for (const { columnId } of cells) used.add(columnId);
  for (const { cells } of changedRows) for (const { columnId, isAccepted } of cells) if (isAccepted) used.add(columnId);
  const wanted = newColumns.filter(({ id }) => used.has(id));
  if (wanted.length === 0) return [];
  const columns = columnsInOrder(snapshot);
  const { keys } = placeAt(columns, columns.length, wanted.length);
  return wanted.map(({ id, name }, i) => ({
    kind: "column",
    id,
    order: keys[i] ?? "",
    name,
    type: "text",
    role: "extra",
  }));
}

function set(settings: Settings, record: PlanRecord, path: string, value: FieldValue): void {
  settings.set(record, { ...settings.get(record), [path]: value });
}
