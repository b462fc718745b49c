import type { NumberedTask, OutlineSection, PlanSnapshot } from "../model/index.ts";
import type { Arrangement } from "./arrangement.ts";
import type { PlanReader } from "./plan-reader.ts";
import { sortTasks } from "./sort-tasks.ts";
import { compareGroups, groupId, groupReader, type TaskGroup } from "./task-groups.ts";

/**
 * Where an arrangement put the tasks when it was applied. It is kept while cells are edited, so that no row leaves from
 * under the hands. Ids of tasks that are gone stay in it: brought back they stand where they stood.
 */
export interface TaskOrder {
  readonly arrangement: Arrangement;
  /** Through the whole plan, whatever its sections; undefined: as the plan has them. */
  readonly ids: readonly string[] | undefined;
  /** By task id; undefined where tasks stand in no groups but sections. */
  readonly groups: ReadonlyMap<string, TaskGroup> | undefined;
  /** The tasks as they were then. */
  readonly applied: PlanSnapshot["task"];
}

/** Applies an arrangement to a plan as it is. `outline` is the snapshot's. */
export function orderTasks(
  snapshot: PlanSnapshot,
  outline: readonly OutlineSection[],
  arrangement: Arrangement,
  reader: PlanReader,
): TaskOrder {
  const { sort, group } = arrangement;
  const tasks = outline.flatMap((section) => section.tasks.map(({ task }) => task));
  const ids = sort.length > 0 ? sortTasks(tasks, sort, reader).map(({ id }) => id) : undefined;
  const groupOf = group === "section" || group === "none" ? undefined : groupReader(group, reader);
  const groups = groupOf && new Map(tasks.map((task) => [task.id, groupOf(task)]));
  return { arrangement, ids, groups, applied: snapshot.task };
}

/** Tasks under one heading, or under none. */
export interface TaskBlock {
  readonly heading: OutlineSection | HeadedGroup | undefined;
  readonly tasks: readonly NumberedTask[];
}

export interface HeadedGroup {
  readonly id: string;
  readonly group: TaskGroup;
}

/** The plan's tasks in a kept order, under the headings the arrangement asks for. None is left out. */
export function arrangedBlocks(
  outline: readonly OutlineSection[],
  { ids, groups, arrangement }: TaskOrder,
): TaskBlock[] {
  const inPlan = outline.flatMap((section) => section.tasks);
  const tasks = ids ? inOrder(inPlan, ids) : inPlan;
  if (arrangement.group === "section") return inSections(tasks, outline);
  return groups ? inGroups(tasks, groups) : [{ heading: undefined, tasks }];
}

function inOrder(tasks: readonly NumberedTask[], ids: readonly string[]): NumberedTask[] {
  const waiting = new Map(tasks.map((numbered) => [numbered.task.id, numbered]));
  const placed = ids.flatMap((id) => {
    const numbered = waiting.get(id);
    waiting.delete(id);
    return numbered ?? [];
  });
  return [...placed, ...waiting.values()];
}

function inSections(tasks: readonly NumberedTask[], outline: readonly OutlineSection[]): TaskBlock[] {
  const blocks = outline.map((section) => ({ heading: section, tasks: [] as NumberedTask[] }));
  const homes = new Map(blocks.flatMap((block) => block.heading.tasks.map(({ task }) => [task.id, block])));
  for (const numbered of tasks) homes.get(numbered.task.id)?.tasks.push(numbered);
  return blocks;
}

function inGroups(tasks: readonly NumberedTask[], groups: ReadonlyMap<string, TaskGroup>): TaskBlock[] {
  const blocks = new Map<string, { heading: HeadedGroup; tasks: NumberedTask[] }>();
  for (const numbered of tasks) {
    const group = groups.get(numbered.task.id) ?? BLANK;
    const id = groupId(group);
    const block = blocks.get(id) ?? { heading: { id, group }, tasks: [] };
    block.tasks.push(numbered);
    blocks.set(id, block);
  }
  return [...blocks.values()].sort((a, b) => compareGroups(a.heading.group, b.heading.group));
}

const BLANK: TaskGroup = { by: "blank" };
