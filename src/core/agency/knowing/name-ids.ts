import type { Agency } from "../../model/index.ts";
import { waysOfWriting } from "../ways-of-writing.ts";

/** Ids of agencies by a key of their names; `null` where two agencies claim it. */
export type NameIds = ReadonlyMap<string, string | null>;

/** Every way of writing a name by its key; a name without one is left out. */
export function nameIds(registry: Iterable<Agency>, keyOf: (name: string) => string | undefined): NameIds {
  const ids = new Map<string, string | null>();
  for (const agency of registry)
    for (const name of waysOfWriting(agency)) {
      const key = keyOf(name);
      if (key === undefined || key === "") continue;
      ids.set(key, ids.has(key) && ids.get(key) !== agency.id ? null : agency.id);
    }
  return ids;
}
