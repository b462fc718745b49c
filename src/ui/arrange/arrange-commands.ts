import { type Direction, GROUPINGS } from "../../core/arrange/index.ts";
import type { ColumnId, Task } from "../../core/model/index.ts";
import type { Command, Commands } from "../commands/registry.ts";
import { filterByCell, openColumnFilter } from "../filter/column/column-filter.ts";
import type { AppModel } from "../state/app-model.ts";
import { sortBy, sortForGood, toggleLevel } from "./sorting.ts";

/** Sorting and grouping as commands; a column is the one the focus stands in. */
export function arrangeCommands(app: AppModel): Commands {
  const { arrange } = app.desk;
  const isSorted = () => arrange.arrangement().sort.length > 0;
  return {
    "sort.ascending": sortCommand(app, "ascending"),
    "sort.descending": sortCommand(app, "descending"),
    "column.filter": columnCommand(app, (columnId) => {
      const header = app.desk.gridTools()?.headerOf(columnId);
      if (header) openColumnFilter(app, columnId, header);
    }),
    "filter.byCell": cellCommand(app, (columnId, task) => filterByCell(app, columnId, task)),
    "sort.many": { run: () => app.showDialog("sort") },
    "sort.clear": { run: () => sortBy(app, []), isEnabled: isSorted },
    "sort.forGood": { run: () => sortForGood(app), isEnabled: isSorted },
    ...Object.fromEntries(
      GROUPINGS.map((group): [`group.${typeof group}`, Command] => [
        `group.${group}`,
        {
          run: () => arrange.setArrangement({ ...arrange.arrangement(), group }),
          isOn: () => arrange.arrangement().group === group,
        },
      ]),
    ),
  };
}

/** Of the column in which the focus stands. */
function columnCommand(app: AppModel, act: (columnId: ColumnId) => void): Command {
  const columnId = () => {
    const focused = app.grid()?.focusedCell()?.columnId;
    return focused !== undefined && app.plan.snapshot().column.has(focused) ? focused : undefined;
  };
  return {
    run() {
      const id = columnId();
      if (id !== undefined) act(id);
    },
    isEnabled: () => columnId() !== undefined,
  };
}

/** Of the task's cell in which the focus stands. */
function cellCommand(app: AppModel, act: (columnId: ColumnId, task: Task) => void): Command {
  const task = () => app.plan.snapshot().task.get(app.grid()?.focusedCell()?.rowId ?? "");
  const { run, isEnabled } = columnCommand(app, (columnId) => {
    const focused = task();
    if (focused) act(columnId, focused);
  });
  return { run, isEnabled: () => task() !== undefined && isEnabled?.() === true };
}

function sortCommand(app: AppModel, direction: Direction): Command {
  return columnCommand(app, (columnId) => toggleLevel(app, { columnId, direction }, false));
}
