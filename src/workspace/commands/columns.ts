import { EMPTY_CHANGE, type FieldValue, isEmptyChange, type PlanChange, updateOf } from "../../core/change/index.ts";
import {
  type Column,
  type ColumnId,
  type ColumnType,
  columnsInOrder,
  type PlanSnapshot,
  placeAt,
} from "../../core/model/index.ts";
import { settledOptions } from "../../core/values/index.ts";
import { columnNameProblem, settledColumnName } from "./column-name.ts";
import { type Command, draft, refused } from "./command.ts";
import { rekey } from "./place.ts";

/** What a person decides about a column of their own. */
export interface ColumnPlan {
  readonly name: string;
  readonly type: ColumnType;
  /** Of a list; other types have none. */
  readonly options?: readonly string[];
}

/** Beside which column a new one stands in the plan. */
export interface ColumnTarget {
  readonly columnId: ColumnId;
  readonly place: "before" | "after";
}

/** A column of the plan's own, beside another one; last without a target. */
export function addColumn(plan: ColumnPlan, target?: ColumnTarget): Command {
  return (snapshot, newId) => {
    const problem = columnNameProblem(snapshot, plan.name);
    if (problem) return refused(problem);
    const siblings = columnsInOrder(snapshot);
    const at = siblings.findIndex(({ id }) => id === target?.columnId);
    const index = at < 0 ? siblings.length : at + (target?.place === "before" ? 0 : 1);
    const { keys, rekeyed } = placeAt(siblings, index, 1);
    const column: Column = {
      kind: "column",
      id: newId(),
      order: keys[0] ?? "",
      name: settledColumnName(plan.name),
      type: plan.type,
      role: "extra",
      ...(plan.type === "list" ? { options: settledOptions(plan.options ?? []) } : {}),
    };
    const change: PlanChange = { added: [column], removed: [], updated: rekey(siblings, rekeyed) };
    return draft("column.add", { column: column.name }, change);
  };
}

/** Another name, type or list of choices. The texts in the column stay as they are, whatever the type. */
export function editColumn(id: ColumnId, plan: Partial<ColumnPlan>): Command {
  return (snapshot) => {
    const column = snapshot.column.get(id);
    if (!column) return refused("not-found");
    const name = plan.name === undefined ? column.name : settledColumnName(plan.name);
    const problem = name === column.name ? undefined : columnNameProblem(snapshot, name, id);
    if (problem) return refused(problem);
    const type = plan.type ?? column.type;
    if (type !== column.type && !isOwnColumn(column)) return refused("needed-column");
    const options = settledOptions(plan.options ?? column.options ?? []);
    const wanted = { name, type, options: type === "list" ? options : undefined };
    const change = updateOf(column, wanted satisfies Record<string, FieldValue | undefined>);
    if (isEmptyChange(change)) return refused("unchanged");
    const detail = {
      column: column.name,
      ...(name === column.name ? {} : { name }),
      ...(type === column.type ? {} : { type }),
    };
    return draft("column.edit", detail, change);
  };
}

/** The column with every text in it, as one act. Columns the plan came with stay. */
export function deleteColumn(id: ColumnId): Command {
  return (snapshot) => {
    const column = snapshot.column.get(id);
    if (!column) return refused("not-found");
    if (!isOwnColumn(column)) return refused("needed-column");
    const updated = [...snapshot.task.values()].flatMap(
      (task) => updateOf(task, { [`cells/${id}`]: undefined }).updated,
    );
    const detail = { column: column.name, count: columnTexts(snapshot, id).length };
    return draft("column.delete", detail, { ...EMPTY_CHANGE, removed: [column], updated });
  };
}

/** A column somebody added, by hand or from a file. */
export function isOwnColumn({ role }: Pick<Column, "role">): boolean {
  return role === "extra";
}

/** The texts that stand in a column, blank cells left out, in no order. */
export function columnTexts({ task }: Pick<PlanSnapshot, "task">, id: ColumnId): string[] {
  return [...task.values()].flatMap(({ cells }) => {
    const text = Object.hasOwn(cells, id) ? (cells[id] ?? "") : "";
    return text.trim() === "" ? [] : [text];
  });
}
