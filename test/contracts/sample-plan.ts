import type { PlanChange, Transaction } from "../../src/core/change/index.ts";
import {
  builtInColumns,
  type Plan,
  type PlanRecord,
  type PlanSnapshot,
  snapshotOf,
  type Task,
} from "../../src/core/model/index.ts";

export const SAMPLE_PLAN: Plan = {
  kind: "plan",
  id: "plan-54",
  title: "Kế hoạch cải cách hành chính",
  documentType: "Quyết định",
  number: "54/QĐ-UBND",
  issuedOn: "2026-01-07",
  issuer: "Ủy ban nhân dân tỉnh",
  firstYear: 2026,
  lastYear: 2030,
};

/** The sample's plan record and the built-in columns with other records. */
export function planWith(...records: readonly PlanRecord[]): PlanSnapshot {
  return snapshotOf([SAMPLE_PLAN, ...builtInColumns(), ...records]);
}

export function samplePlan(id = "plan-54"): PlanSnapshot {
  return snapshotOf(sampleRecords(id));
}

export function sampleRecords(id = "plan-54"): PlanRecord[] {
  return [
    { ...SAMPLE_PLAN, id },
    ...builtInColumns(),
    { kind: "agency", id: "noi-vu", name: "Sở Nội vụ", aliases: ["SNV"], groups: ["so-nganh"], isGroup: false },
    { kind: "section", id: "s1", order: "a0", title: "Cải cách thể chế" },
    sampleTask("t1", "a0", { content: "- Rà soát văn bản\n- Báo cáo", deadline: "Quý I/2026" }),
    sampleTask("t2", "a1", { content: "Công bố thủ tục", lead: "Sở Nội vụ" }),
  ];
}

export function sampleTask(id: string, order: string, cells: Record<string, string>): Task {
  return { kind: "task", id, sectionId: "s1", order, cells };
}

export function sampleTransaction(id: string, change: Partial<PlanChange>, planId = "plan-54"): Transaction {
  return {
    id,
    planId,
    at: "2026-03-02T01:02:03.004Z",
    event: "cell.edit",
    detail: { column: "lead" },
    change: { added: [], removed: [], updated: [], ...change },
  };
}

/** An edit of one cell of `t1`. */
export function cellEdit(id: string, from: string | undefined, to: string | undefined, column = "lead"): Transaction {
  return sampleTransaction(id, {
    updated: [{ kind: "task", id: "t1", fields: { [`cells/${column}`]: { from, to } } }],
  });
}
