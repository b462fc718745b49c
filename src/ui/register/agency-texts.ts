import { cellText, type PlanSnapshot } from "../../core/model/index.ts";

/** The texts of the cells of agencies, task by task; blank ones left out. */
export function agencyTexts({ task, column }: Pick<PlanSnapshot, "task" | "column">): string[][] {
  const columns = [...column.values()].filter(({ type }) => type === "agencies");
  return [...task.values()].map((each) =>
    columns.map(({ id }) => cellText(each, id)).filter((text) => text.trim() !== ""),
  );
}

/** Each text once, with how often it stands there. */
export function textCounts(tasks: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const texts of tasks) for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
