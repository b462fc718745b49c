import { apply, compose, EMPTY_CHANGE, type PlanChange, type TransactionEvent } from "../../core/change/index.ts";
import type { PlanSnapshot } from "../../core/model/index.ts";
import type { NewId } from "../ports.ts";
import { type Command, draft, type RowTarget, refused } from "./command.ts";
import { deleteSection, duplicateSection, moveSection, moveSectionBy } from "./sections.ts";
import { deleteTasks, duplicateTasks, moveTasks, moveTasksBy } from "./tasks.ts";

/** Tasks, and sections with all their tasks. The last section stays: it is refused before anything goes. */
export function deleteRows(ids: readonly string[]): Command {
  return (snapshot, newId) => {
    const { sections, tasks } = sorted(snapshot, ids);
    if (sections.length > 0 && sections.length === snapshot.section.size) return refused("last-section");
    return together("rows.delete", [...sections.map(deleteSection), ...some(tasks, deleteTasks)])(snapshot, newId);
  };
}

/** A copy of each section with its tasks beside it, and of the other tasks together. */
export function duplicateRows(ids: readonly string[]): Command {
  return (snapshot, newId) => {
    const { sections, tasks } = sorted(snapshot, ids);
    const commands = [...sections.map(duplicateSection), ...some(tasks, duplicateTasks)];
    return together("rows.duplicate", commands)(snapshot, newId);
  };
}

/** Tasks, or else one section: sections and tasks are not moved together. */
export function moveRows(ids: readonly string[], target: RowTarget): Command {
  return (snapshot, newId) => {
    const { sections, tasks } = sorted(snapshot, ids);
    const [section] = sections;
    if (section === undefined) return moveTasks(tasks, target)(snapshot, newId);
    return sections.length > 1 ? refused("several-sections") : moveSection(section, target)(snapshot, newId);
  };
}

/** One place up or down, as `moveRows` moves. */
export function moveRowsBy(ids: readonly string[], step: -1 | 1): Command {
  return (snapshot, newId) => {
    const { sections, tasks } = sorted(snapshot, ids);
    const [section] = sections;
    if (section === undefined) return moveTasksBy(tasks, step)(snapshot, newId);
    return sections.length > 1 ? refused("several-sections") : moveSectionBy(section, step)(snapshot, newId);
  };
}

/** The sections named and the tasks named that stand in none of them; ids that are gone are left out. */
function sorted(snapshot: PlanSnapshot, ids: readonly string[]): { sections: string[]; tasks: string[] } {
  const sections = ids.filter((id) => snapshot.section.has(id));
  const tasks = ids.filter((id) => {
    const task = snapshot.task.get(id);
    return task !== undefined && !sections.includes(task.sectionId);
  });
  return { sections, tasks };
}

function some(ids: readonly string[], command: (ids: readonly string[]) => Command): Command[] {
  return ids.length > 0 ? [command(ids)] : [];
}

/** Several commands as one act: each sees the state the ones before it leave. One command keeps its own name. */
function together(event: TransactionEvent, commands: readonly Command[]): Command {
  const [first] = commands;
  if (!first) return () => refused("not-found");
  if (commands.length === 1) return first;
  return (snapshot: PlanSnapshot, newId: NewId) => {
    let change: PlanChange = EMPTY_CHANGE;
    let state = snapshot;
    for (const command of commands) {
      const outcome = command(state, newId);
      if (!outcome.ok) return outcome;
      change = compose(change, outcome.draft.change);
      state = apply(state, outcome.draft.change);
    }
    const records = [...change.added, ...change.removed];
    const countOf = (kind: "task" | "section") => records.filter((record) => record.kind === kind).length;
    const detail = { count: countOf("task"), sections: countOf("section") };
    return draft(event, detail, change, change.added[0]?.id);
  };
}
