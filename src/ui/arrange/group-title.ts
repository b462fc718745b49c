import type { TaskGroup } from "../../core/arrange/index.ts";
import { arrangeText } from "../text/arrange.ts";

/** What stands on the heading of a group. */
export function groupTitle(group: TaskGroup): string {
  const { groups } = arrangeText;
  switch (group.by) {
    case "agency":
      return group.name;
    case "name":
      return groups.unregistered(group.name);
    case "status":
      return groups.statuses[group.status];
    case "quarter":
      return groups.quarter(group.quarter, group.year);
    case "kind":
      return groups.kinds[group.kind];
    case "blank":
      return groups.blank;
  }
}
