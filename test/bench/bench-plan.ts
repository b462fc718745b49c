import { generateNKeysBetween } from "fractional-indexing";
import { thanhHoaRegistry } from "../../src/core/agency/index.ts";
import {
  builtInColumns,
  type Plan,
  type PlanSnapshot,
  type Section,
  snapshotOf,
  type Task,
} from "../../src/core/model/index.ts";
import { appendixTasks } from "./plan-rows.ts";

export const benchPlan = {
  kind: "plan",
  id: "bench",
  title: "Kế hoạch",
  documentType: "Quyết định",
  number: "54/QĐ-UBND",
  issuedOn: "2026-01-05",
  issuer: "Ủy ban nhân dân tỉnh",
  firstYear: 2026,
  lastYear: 2030,
} as const satisfies Plan;

/** Tasks as a plan holds them, the appendix again and again, in the appendix's sections. */
export function benchTasks(count: number): Task[] {
  const keys = generateNKeysBetween(null, null, count);
  return appendixTasks(count).map(({ section, content, product, lead, support, deadline }, index) => ({
    kind: "task",
    id: `nhiem-vu-${index}`,
    sectionId: section,
    order: keys[index] ?? "",
    cells: { content, product, lead, support, deadline },
  }));
}

/** A whole plan of so many tasks, with the built-in columns and the register of agencies. */
export function benchSnapshot(tasks: readonly Task[]): PlanSnapshot {
  return snapshotOf([benchPlan, ...builtInColumns(), ...thanhHoaRegistry(), ...sectionsOf(tasks), ...tasks]);
}

function sectionsOf(tasks: readonly Task[]): Section[] {
  const ids = [...new Set(tasks.map(({ sectionId }) => sectionId))];
  const keys = generateNKeysBetween(null, null, ids.length);
  return ids.map((id, index) => ({ kind: "section", id, order: keys[index] ?? "", title: `Lĩnh vực ${id}` }));
}
