import { DIRECTIONS, type Grouping } from "../../core/arrange/index.ts";
import type { Column, ColumnRole } from "../../core/model/index.ts";
import type { MenuItem } from "../shell/menu.tsx";
import type { AppModel } from "../state/app-model.ts";
import { arrangeText } from "../text/arrange.ts";
import { sortBy, toggleLevel } from "./sorting.ts";

const ICONS = { ascending: "up", descending: "down" } as const;

/** What tasks can be grouped by, by the role of the column that says it. */
const GROUPINGS: Partial<Record<ColumnRole, Exclude<Grouping, "section" | "none">>> = {
  lead: "lead",
  status: "status",
  deadline: "quarter",
};

/** Sorting and grouping by a column, for the menu of its header. With Shift a column is sorted by after the others. */
export function sortItems(app: AppModel, column: Column): MenuItem[] {
  const { sort } = app.desk.arrange.arrangement();
  const own = sort.find(({ columnId }) => columnId === column.id);
  const isAmongOthers = sort.some(({ columnId }) => columnId !== column.id);
  const orders = arrangeText.orders[column.type];
  const items = DIRECTIONS.map(
    (direction): MenuItem => ({
      label: arrangeText.sort(orders[direction]),
      icon: ICONS[direction],
      isChecked: own?.direction === direction,
      onSelect: ({ shiftKey }) => toggleLevel(app, { columnId: column.id, direction }, shiftKey),
    }),
  );
  const level = { columnId: column.id, direction: "ascending" } as const;
  if (isAmongOthers && !own)
    items.push({
      label: arrangeText.addLevel,
      shortcut: arrangeText.addLevelKey,
      onSelect: () => toggleLevel(app, level, true),
    });
  items.push({ label: arrangeText.sortMany, onSelect: () => app.showDialog("sort") });
  if (sort.length > 0) items.push({ label: arrangeText.clearSort, onSelect: () => sortBy(app, []) });
  return [...items, ...groupItems(app, column)];
}

function groupItems(app: AppModel, { role }: Column): MenuItem[] {
  const { arrange } = app.desk;
  const group = GROUPINGS[role];
  if (group === undefined) return [];
  const arrangement = arrange.arrangement();
  const isOn = arrangement.group === group;
  const next: Grouping = isOn ? "section" : group;
  return [
    "separator",
    {
      label: arrangeText.groupBy[group],
      isChecked: isOn,
      onSelect: () => arrange.setArrangement({ ...arrangement, group: next }),
    },
  ];
}
