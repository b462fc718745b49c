import appendix from "../../src/app/built-in/decision-54-appendix.json" with { type: "json" };

/** The appendix's tasks, the same again and again until there are `count`. */
export function appendixTasks(count: number): (typeof appendix.tasks)[number][] {
  return Array.from({ length: count }, (_, index) => {
    const task = appendix.tasks[index % appendix.tasks.length];
    if (!task) throw new RangeError("the appendix has no tasks");
    return task;
  });
}
