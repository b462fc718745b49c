import { thanhHoaRegistry } from "../../core/agency/index.ts";
import type { Agency } from "../../core/model/index.ts";
import { compareVietnamese, fold } from "../../core/text/index.ts";

/** An agency or group that can be chosen, with how many tasks it leads under the other filters. */
export interface AgencyChoice {
  readonly id: string;
  readonly name: string;
  readonly isGroup: boolean;
  readonly count: number;
}

/** All agencies in the order of protocol, then those the register does not list by name; groups last. */
export function agencyChoices(agencies: Iterable<Agency>, counts: ReadonlyMap<string, number>): AgencyChoice[] {
  const place = new Map(thanhHoaRegistry().map(({ id }, index) => [id, index]));
  return [...agencies]
    .sort(
      (a, b) =>
        Number(a.isGroup) - Number(b.isGroup) ||
        (place.get(a.id) ?? place.size) - (place.get(b.id) ?? place.size) ||
        compareVietnamese(a.name, b.name),
    )
    .map(({ id, name, isGroup }) => ({ id, name, isGroup, count: counts.get(id) ?? 0 }));
}

/** Finds agencies by any words of the name or an alias, accents or not, in any order. */
export function agencyFinder(agencies: Iterable<Agency>): (query: string) => ReadonlySet<string> | undefined {
  const names = [...agencies].map(({ id, name, aliases }) => ({ id, folded: fold([name, ...aliases].join(" | ")) }));
  return (query) => {
    const words = fold(query).split(" ").filter(Boolean);
    if (words.length === 0) return undefined;
    return new Set(names.filter(({ folded }) => words.every((word) => folded.includes(word))).map(({ id }) => id));
  };
}
