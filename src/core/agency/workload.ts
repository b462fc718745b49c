import type { Agency } from "../model/index.ts";
import { groupReader } from "./groups.ts";
import { agencyReader } from "./resolve.ts";

/** How many tasks fall to an agency. */
export interface Workload {
  /** Those that name it. */
  readonly own: number;
  /** Those that only name a group it belongs to. */
  readonly group: number;
}

/** The workload of every agency of the register. Each task is given by the texts of its cells of agencies. */
export function workloads(
  tasks: Iterable<readonly string[]>,
  registry: readonly Agency[],
): ReadonlyMap<string, Workload> {
  const read = agencyReader(registry);
  // Tasks repeat each other's cells: what is named together is counted once for all of them.
  const named = new Map<string, { readonly ids: ReadonlySet<string>; count: number }>();
  for (const texts of tasks) {
    const key = texts.join("\u0000");
    const known = named.get(key);
    if (known) known.count++;
    else named.set(key, { ids: new Set(texts.flatMap(read).flatMap(({ agencyId }) => agencyId ?? [])), count: 1 });
  }
  const withGroups = groupReader(registry);
  return new Map(
    registry.map(({ id }) => {
      const groups = [...withGroups(id)];
      let [own, group] = [0, 0];
      for (const { ids, count } of named.values()) {
        if (ids.has(id)) own += count;
        else if (groups.some((each) => ids.has(each))) group += count;
      }
      return [id, { own, group }];
    }),
  );
}
