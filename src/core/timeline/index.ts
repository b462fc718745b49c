export { type DueEvent, dueEvents } from "./due-event.ts";
export { type DueItem, dueItems, itemsByDay, nextDueDay, type Upcoming, upcoming } from "./due-items.ts";
export { type LaneKind, type LaneMark, laneOf } from "./lane.ts";
export { type Quarter, quartersOf } from "./quarters.ts";
export { contains, joined } from "./stretch.ts";
export { type TimedTask, timedTasks } from "./timed-task.ts";
