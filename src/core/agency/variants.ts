import type { Agency } from "../model/index.ts";
import { compareVietnamese } from "../text/index.ts";
import { nameKey } from "./name-key.ts";
import { nearestAgency } from "./nearest.ts";
import { type AgencyReader, type AgencyReading, agencyReader } from "./resolve.ts";

/** A way of writing found in cells, and in how many of them. */
export interface Variant {
  readonly text: string;
  readonly count: number;
}

/** Ways of writing that seem to mean one agency. */
export interface VariantCluster {
  /** The agency of the register they seem to mean; undefined: the register has none like it. */
  readonly agencyId?: string;
  /** Its registered name, or the way of writing met most. */
  readonly name: string;
  /** Most used first. None of them is registered. */
  readonly variants: readonly Variant[];
}

/**
 * The ways of writing that no agency was registered with, clustered: those read as an agency by initials, as a kind of
 * group or in spite of a slip; those only near one; those of agencies the register lacks. `cells` are texts and how
 * often each stands in the plan. Most used first.
 */
export function variantClusters(
  cells: Iterable<readonly [text: string, count: number]>,
  registry: readonly Agency[],
): VariantCluster[] {
  const nameOf = new Map(registry.map(({ id, name }) => [id, name]));
  const clusters = new Map<string, Map<string, number>>();
  for (const { reading, count } of unregisteredReadings(cells, agencyReader(registry))) {
    const id = reading.agencyId ?? nearestAgency(reading.full, registry)?.id;
    const key = id === undefined ? `?${nameKey(withoutRemark(reading.full))}` : id;
    const variants = clusters.get(key) ?? new Map<string, number>();
    const text = withoutRemark(reading.full);
    variants.set(text, (variants.get(text) ?? 0) + count);
    clusters.set(key, variants);
  }
  return [...clusters]
    .map(([key, counts]): VariantCluster => {
      const variants = [...counts].map(([text, count]) => ({ text, count })).sort(byUse);
      const name = nameOf.get(key);
      return name === undefined ? { name: variants[0]?.text ?? "", variants } : { agencyId: key, name, variants };
    })
    .sort((a, b) => useOf(b) - useOf(a) || compareVietnamese(a.name, b.name));
}

function unregisteredReadings(
  cells: Iterable<readonly [text: string, count: number]>,
  read: AgencyReader,
): { reading: AgencyReading; count: number }[] {
  return Array.from(cells).flatMap(([text, count]) =>
    read(text)
      .filter(({ proof, full }) => proof !== "name" && nameKey(full) !== "")
      .map((reading) => ({ reading, count })),
  );
}

/** The name without what stands in brackets behind it. */
function withoutRemark(name: string): string {
  const bare = name
    .normalize("NFC")
    .replace(/\([^()]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return bare === "" ? name : bare;
}

function byUse(a: Variant, b: Variant): number {
  return b.count - a.count || compareVietnamese(a.text, b.text);
}

function useOf({ variants }: VariantCluster): number {
  return variants.reduce((sum, { count }) => sum + count, 0);
}
