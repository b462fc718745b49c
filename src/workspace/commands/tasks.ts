import { EMPTY_CHANGE, type PlanChange, updateOf } from "../../core/change/index.ts";
import {
  cellText,
  newTaskLabel,
  outlineOf,
  type PlanSnapshot,
  placeAt,
  sectionsInOrder,
  type Task,
  tasksOfSection,
} from "../../core/model/index.ts";
import type { NewId } from "../ports.ts";
import { type Command, draft, type RowTarget, refused } from "./command.ts";
import { rekey, taskSpot } from "./place.ts";

/** Blank tasks at the target. */
export function addTasks(target: RowTarget, count: number): Command {
  return (snapshot, newId) => {
    const change = newTasks(snapshot, newId, target, Array<Task["cells"]>(count).fill({}));
    return change ? draft("task.add", { count }, change, change.added[0]?.id) : refused("not-found");
  };
}

/** The change that puts tasks with these cells at the target, in order; undefined when the target is gone. */
export function newTasks(
  snapshot: PlanSnapshot,
  newId: NewId,
  target: RowTarget,
  rows: readonly Task["cells"][],
): PlanChange | undefined {
  const spot = taskSpot(snapshot, target, new Set());
  if (!spot) return undefined;
  const { keys, rekeyed } = placeAt(spot.siblings, spot.index, rows.length);
  const { sectionId } = spot;
  const label = newTaskLabel(snapshot);
  const added = rows.map(
    (cells, i): Task => ({ kind: "task", id: newId(), sectionId, order: keys[i] ?? "", ...label, cells }),
  );
  return { added, removed: [], updated: rekey(spot.siblings, rekeyed) };
}

/** A copy of each task, right after the last of them in its section. A number the document gave stays the one task's. */
export function duplicateTasks(ids: readonly string[]): Command {
  return (snapshot, newId) => {
    const tasks = existing(snapshot, ids);
    const last = tasks.at(-1);
    if (!last) return refused("not-found");
    const spot = taskSpot(snapshot, { rowId: last.id, place: "after" }, new Set());
    if (!spot) return refused("not-found");
    const { keys, rekeyed } = placeAt(spot.siblings, spot.index, tasks.length);
    const { sectionId } = spot;
    const label = newTaskLabel(snapshot);
    const added = tasks.map(
      ({ cells }, i): Task => ({ kind: "task", id: newId(), sectionId, order: keys[i] ?? "", ...label, cells }),
    );
    const change: PlanChange = { added, removed: [], updated: rekey(spot.siblings, rekeyed) };
    return draft("task.duplicate", describe(tasks), change, added[0]?.id);
  };
}

export function deleteTasks(ids: readonly string[]): Command {
  return (snapshot) => {
    const tasks = existing(snapshot, ids);
    if (tasks.length === 0) return refused("not-found");
    return draft("task.delete", describe(tasks), { ...EMPTY_CHANGE, removed: tasks });
  };
}

/** Moves tasks to the target, keeping their order among themselves. */
export function moveTasks(ids: readonly string[], target: RowTarget): Command {
  return (snapshot) => {
    const tasks = existing(snapshot, ids);
    const spot = tasks.length > 0 && taskSpot(snapshot, target, new Set(ids));
    if (!spot) return refused("not-found");
    const { keys, rekeyed } = placeAt(spot.siblings, spot.index, tasks.length);
    const moved = tasks.flatMap(
      (task, i) => updateOf(task, { sectionId: spot.sectionId, order: keys[i] ?? "" }).updated,
    );
    const change: PlanChange = { ...EMPTY_CHANGE, updated: [...moved, ...rekey(spot.siblings, rekeyed)] };
    if (staysPut(snapshot, tasks, spot.sectionId, spot.index)) return refused("unchanged");
    return draft("task.move", describe(tasks), change, tasks[0]?.id);
  };
}

/**
 * One place up or down, together: they gather around the one that leads the way. Past the edge of its section it goes
 * on into the next one, and the others with it.
 */
export function moveTasksBy(ids: readonly string[], step: -1 | 1): Command {
  return (snapshot, newId) => {
    const tasks = existing(snapshot, ids);
    const leader = tasks.at(step < 0 ? 0 : -1);
    if (!leader) return refused("not-found");
    const siblings = tasksOfSection(snapshot, leader.sectionId);
    const neighbour = siblings[siblings.indexOf(leader) + step];
    if (neighbour)
      return moveTasks(ids, { rowId: neighbour.id, place: step < 0 ? "before" : "after" })(snapshot, newId);
    const sections = sectionsInOrder(snapshot);
    const next = sections[sections.findIndex((section) => section.id === leader.sectionId) + step];
    if (!next) return refused("nowhere-to-go");
    return moveTasks(ids, { rowId: next.id, place: step < 0 ? "inside" : "after" })(snapshot, newId);
  };
}

/** The tasks named, in plan order; ids that are gone are left out. */
function existing(snapshot: PlanSnapshot, ids: readonly string[]): Task[] {
  const wanted = new Set(ids);
  return outlineOf(snapshot).flatMap(({ tasks }) =>
    tasks.map(({ task }) => task).filter((task) => wanted.has(task.id)),
  );
}

function describe(tasks: readonly Task[]): { count: number; text: string } {
  const [first] = tasks;
  return { count: tasks.length, text: first ? cellText(first, "content").slice(0, 80) : "" };
}

function staysPut(snapshot: PlanSnapshot, tasks: readonly Task[], sectionId: string, index: number): boolean {
  if (tasks.some((task) => task.sectionId !== sectionId)) return false;
  const now = tasksOfSection(snapshot, sectionId).map(({ id }) => id);
  const rest = now.filter((id) => !tasks.some((task) => task.id === id));
  const then = [...rest.slice(0, index), ...tasks.map(({ id }) => id), ...rest.slice(index)];
  return then.every((id, i) => id === now[i]);
}
