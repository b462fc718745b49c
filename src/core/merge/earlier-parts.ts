import { apply, isEmptyChange, type PlanChange, takeBack } from "../change/index.ts";
import type { ColumnId, PlanSnapshot } from "../model/index.ts";
import type { EarlierParts } from "./cell-base.ts";

/** By task and then by column, who set a cell last. */
export type SetBy = Map<string, Map<ColumnId, number | "drop">>;

/**
 * What acts that took in other files of the drop left in the plan, oldest act first. What was undone or edited since
 * counts as the plan's own; undefined where nothing is left.
 */
export function earlierParts(snapshot: PlanSnapshot, acts: readonly PlanChange[]): EarlierParts | undefined {
  const setBy: SetBy = new Map();
  let before = snapshot;
  for (const act of acts.toReversed()) {
    const { change } = takeBack(act, before);
    if (isEmptyChange(change)) continue;
    before = apply(before, change);
    noteCells({ ...change, added: change.removed }, "drop", setBy);
  }
  return setBy.size === 0 ? undefined : { before, setBy };
}

/** Notes the cells a change sets, and those of the tasks it adds. */
export function noteCells({ added, updated }: PlanChange, part: number | "drop", setBy: SetBy): void {
  const note = (taskId: string, columnIds: readonly ColumnId[]) => {
    const ofTask = setBy.get(taskId) ?? new Map<ColumnId, number | "drop">();
    setBy.set(taskId, ofTask);
    for (const columnId of columnIds) ofTask.set(columnId, part);
  };
  for (const record of added) if (record.kind === "task") note(record.id, Object.keys(record.cells));
  for (const { kind, id, fields } of updated) if (kind === "task") note(id, cellsAmong(Object.keys(fields)));
}

const CELLS = "cells/";

function cellsAmong(paths: readonly string[]): ColumnId[] {
  return paths.flatMap((path) => (path.startsWith(CELLS) ? path.slice(CELLS.length) : []));
}
