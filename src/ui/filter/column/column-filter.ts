import { type ColumnValue, givenValueFilters, type TaskFilter, type ValueFilter } from "../../../core/filter/index.ts";
import type { Column, ColumnId, ColumnRole, Task } from "../../../core/model/index.ts";
import { withoutBullet } from "../../../core/text/index.ts";
import { shortcutLabel } from "../../commands/shortcuts.ts";
import type { MenuItem } from "../../shell/menu.tsx";
import type { AppModel } from "../../state/app-model.ts";
import { filterText } from "../../text/filter.ts";
import type { FilterRequest } from "./filter-request.ts";

/** The filter with another set of values for one column, or without one. */
export function withColumnFilter(filter: TaskFilter, columnId: ColumnId, values: ValueFilter | undefined): TaskFilter {
  const { columns = {}, ...rest } = filter;
  const others = Object.entries(columns).filter(([id]) => id !== columnId);
  const next = values ? [...others, [columnId, values] as const] : others;
  return next.length > 0 ? { ...rest, columns: Object.fromEntries(next) } : rest;
}

/** How a value is called: an agency as the register writes it, a status in its words, a blank cell as such. */
export function valueLabel({ plan }: AppModel, columnId: ColumnId, { key, text }: Omit<ColumnValue, "count">): string {
  if (key === "") return filterText.column.blank;
  const { agency, column } = plan.snapshot();
  if (column.get(columnId)?.role === "status") return Object.hasOwn(STATUSES, key) ? (STATUSES[key] ?? text) : text;
  return agency.get(key)?.name ?? withoutBullet(text);
}

const STATUSES: Readonly<Record<string, string>> = filterText.statuses;

/** Whether a part of the filter asks for something in this column. */
export function filtersColumn(filter: TaskFilter, columnId: ColumnId, role: ColumnRole): boolean {
  if (givenValueFilters(filter.columns).some(([id]) => id === columnId)) return true;
  const { agencies, deadlineKinds = [], year, quarter, overdue, dueWithinDays, statuses = [] } = filter;
  if (role === "deadline")
    return deadlineKinds.length > 0 || [year, quarter, dueWithinDays, overdue].some((part) => part !== undefined);
  if (role === "status") return statuses.length > 0;
  const isChosen = agencies !== undefined && agencies.ids.length > 0;
  return isChosen && (role === "lead" || role === "support") && [role, "either"].includes(agencies.role ?? "lead");
}

/** Shows the tasks that hold what a task holds in a column, among those the rest of the filter lets through. */
export function filterByCell(app: AppModel, columnId: ColumnId, task: Task): void {
  app.grid()?.commitEdit();
  const values = app.filter.ask((engine, today) => engine.keysOf(columnId, task, today)) ?? [];
  if (values.length > 0)
    app.filter.setFilter(withColumnFilter(app.filter.filter(), columnId, { mode: "only", values }));
}

/** Opens the values of a column to choose among. */
export function openColumnFilter(app: AppModel, columnId: ColumnId, anchor: FilterRequest["anchor"]): void {
  app.grid()?.commitEdit();
  app.desk.askFilter({ columnId, anchor });
}

/** Filtering by a column, for the menu of its header. */
export function filterItems(app: AppModel, { id }: Column, anchor: FilterRequest["anchor"]): MenuItem[] {
  const current = app.filter.filter();
  const isFiltered = givenValueFilters(current.columns).some(([columnId]) => columnId === id);
  const open: MenuItem = {
    label: filterText.column.open,
    icon: "filter",
    shortcut: shortcutLabel("column.filter") ?? "",
    onSelect: () => openColumnFilter(app, id, anchor),
  };
  const clear: MenuItem = {
    label: filterText.column.clearItem,
    onSelect: () => app.filter.setFilter(withColumnFilter(current, id, undefined)),
  };
  return isFiltered ? [open, clear] : [open];
}
