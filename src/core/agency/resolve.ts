import type { Agency } from "../model/index.ts";
import { nameKey, nameKeys } from "./name-key.ts";
import { splitAgencies } from "./split.ts";

/** A name in a cell and the agency or group it stands for; no id: the register does not know it. */
export interface AgencyReading {
  readonly text: string;
  readonly agencyId?: string;
}

/** Reads cells against one register; build it once and keep it for as long as the register stays the same. */
export type AgencyReader = (text: string) => AgencyReading[];

export function agencyReader(registry: readonly Agency[]): AgencyReader {
  const idByKey = keysOf(registry);
  return (text) =>
    splitAgencies(text).map((name) => {
      const key = nameKeys(name).find((candidate) => idByKey.has(candidate));
      const agencyId = key === undefined ? undefined : idByKey.get(key);
      return agencyId === undefined ? { text: name } : { text: name, agencyId };
    });
}

/** What the names of one cell stand for. For many cells keep an `agencyReader`. */
export function resolveAgencies(text: string, registry: readonly Agency[]): AgencyReading[] {
  return agencyReader(registry)(text);
}

/** A way of writing that two agencies claim stands for neither. */
function keysOf(registry: readonly Agency[]): ReadonlyMap<string, string | undefined> {
  const idByKey = new Map<string, string | undefined>();
  for (const { id, name, aliases } of registry) {
    for (const key of [name, ...aliases].map(nameKey)) {
      const claimed = idByKey.has(key) && idByKey.get(key) !== id;
      idByKey.set(key, claimed ? undefined : id);
    }
  }
  return idByKey;
}
