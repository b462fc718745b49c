import type { Agency } from "../model/index.ts";

/** The agency and every group it belongs to, groups of groups included. An id the register lacks stands alone. */
export function agencyWithGroups(id: string, registry: readonly Agency[]): ReadonlySet<string> {
  return groupReader(registry)(id);
}

/** `agencyWithGroups` for many agencies of one register. */
export function groupReader(registry: readonly Agency[]): (id: string) => ReadonlySet<string> {
  const byId = new Map(registry.map((agency) => [agency.id, agency]));
  return (id) => {
    const reached = new Set<string>([id]);
    for (const next of reached) for (const group of byId.get(next)?.groups ?? []) reached.add(group);
    return reached;
  };
}
