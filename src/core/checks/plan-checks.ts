import { outlineOf, type PlanSnapshot, type Task } from "../model/index.ts";
import { isSameSetup } from "../rules/index.ts";
import { CHECK_KINDS, type Finding } from "./finding.ts";
import { citations, duplicateTasks, unknownAgencies } from "./plan-wide-checks.ts";
import { TaskChecker, type TaskReading } from "./task-checks.ts";

/** Tasks read between two chances to do something else. */
const SLICE = 50;

/**
 * Checks one plan in one state after another. What a task says is kept for as long as its record, the columns, the
 * agencies, the rules and the plan itself stay, so that an edit costs its own task and the joining of all.
 */
export class PlanChecks {
  #checked: PlanSnapshot | undefined;
  #readings = new WeakMap<Task, TaskReading>();

  /** Yields after every slice of work; returns what was found, kind by kind and in plan order. */
  *run(snapshot: PlanSnapshot): Generator<void, readonly Finding[]> {
    if (!this.#checked || !isSameSetup(this.#checked, snapshot)) this.#readings = new WeakMap();
    this.#checked = snapshot;
    const checker = new TaskChecker(snapshot);
    const tasks = outlineOf(snapshot).flatMap((section) => section.tasks.map(({ task }) => task));
    const readings: (TaskReading & { readonly place: { readonly taskId: string; readonly columnId: string } })[] = [];
    const contentId = [...snapshot.column.values()].find(({ role }) => role === "content")?.id ?? "";
    for (const [at, task] of tasks.entries()) {
      readings.push({ ...this.#reading(task, checker), place: { taskId: task.id, columnId: contentId } });
      if (at % SLICE === SLICE - 1) yield;
    }
    const findings = readings.flatMap((reading) => reading.findings);
    yield;
    return inOrder([
      ...findings,
      ...unknownAgencies(readings, [...snapshot.agency.values()]),
      ...citations(readings),
      ...duplicateTasks(readings),
    ]);
  }

  #reading(task: Task, checker: TaskChecker): TaskReading {
    const known = this.#readings.get(task);
    if (known) return known;
    const reading = checker.read(task);
    this.#readings.set(task, reading);
    return reading;
  }
}

/** Kind by kind; the order inside a kind stays. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return CHECK_KINDS.flatMap((kind) => findings.filter((finding) => finding.kind === kind));
}
