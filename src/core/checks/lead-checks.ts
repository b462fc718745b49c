import type { AgencyReading } from "../agency/index.ts";
import type { Agency } from "../model/index.ts";
import type { CellTrouble } from "./deadline-checks.ts";

/** "Một việc chỉ do một tổ chức chủ trì": what keeps a lead from being one body that answers for the task. */
export function leadTroubles(
  named: readonly Pick<AgencyReading, "text" | "agencyId" | "role">[],
  agency: (id: string) => Pick<Agency, "isGroup"> | undefined,
): CellTrouble[] {
  // "Chủ trì: …; phối hợp: …" in one cell: who supports is no lead.
  const readings = named.filter(({ role }) => role !== "support");
  const words = readings.map(({ text }) => text);
  if (readings.length === 0) return [{ kind: "no-lead", words: [] }];
  if (new Set(readings.map(({ agencyId, text }) => agencyId ?? text)).size > 1)
    return [{ kind: "several-leads", words }];
  const id = readings[0]?.agencyId;
  return id !== undefined && agency(id)?.isGroup ? [{ kind: "group-lead", words }] : [];
}
