import type { BackupContent, KeptFile } from "../../src/workspace/ports.ts";
import { cellEdit, samplePlan } from "./sample-plan.ts";

export const MADE_AT = "2026-03-02T01:02:03.004Z";

export function keptFile(id: string, bytes: Uint8Array): KeptFile {
  return { id, planId: "plan-54", name: `../Sở "Y tế" ${id}.xlsx`, at: MADE_AT, bytes, transactionId: "x1" };
}

/** Two plans, a journal that begins at revision 3, two kept files. */
export function sampleContent(): BackupContent {
  const journal = [
    { revision: 3, transaction: cellEdit("x1", undefined, "Sở Y tế") },
    {
      revision: 4,
      transaction: { ...cellEdit("x2", "Sở Y tế", undefined), event: "history.undo", target: "x1" } as const,
    },
  ];
  return {
    madeAt: MADE_AT,
    plans: [
      {
        snapshot: samplePlan(),
        journal,
        files: [keptFile("f1", new Uint8Array([0, 255, 80, 75])), keptFile("f2", new Uint8Array())],
      },
      { snapshot: samplePlan("plan-55"), journal: [], files: [] },
    ],
  };
}
