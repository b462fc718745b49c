import { nameKey, waysOfWriting } from "../../core/agency/index.ts";
import { isEmptyChange, type PlanChange, updateOf } from "../../core/change/index.ts";
import type { Agency } from "../../core/model/index.ts";
import type { RegisterRow } from "../../core/register/index.ts";
import { fieldsOf, newAgency } from "./agencies.ts";
import { type Command, draft, refused } from "./command.ts";

/**
 * Takes the agencies of a sheet into the register. An agency known by one of its names gets what the sheet says of it
 * and keeps every way of writing it had; blank cells of the sheet take nothing away. Nothing is removed.
 */
export function importAgencies(rows: readonly RegisterRow[]): Command {
  return (snapshot, newId) => {
    const register = [...snapshot.agency.values()];
    const known = new Map(register.flatMap((agency) => waysOfWriting(agency).map((name) => [nameKey(name), agency])));
    const taken = new Map<string, { agency: Agency; row: RegisterRow; isNew: boolean }>();
    for (const row of rows) {
      const own = known.get(nameKey(row.name));
      const agency = own ?? newAgency(newId(), { ...row, groups: [] });
      if (!own) known.set(nameKey(row.name), agency);
      taken.set(agency.id, { agency, row, isNew: taken.get(agency.id)?.isNew ?? !own });
    }
    const idsOf = (names: readonly string[]) => names.flatMap((name) => known.get(nameKey(name))?.id ?? []);
    const added = [...taken.values()]
      .filter(({ isNew }) => isNew)
      .map(({ agency, row }): Agency => ({ ...agency, groups: idsOf(row.groups).filter((id) => id !== agency.id) }));
    const updated = [...taken.values()]
      .filter(({ isNew }) => !isNew)
      .flatMap(({ agency, row }) => updateOf(agency, fieldsOf(joined(agency, row, idsOf(row.groups)))).updated);
    const change: PlanChange = { added, removed: [], updated };
    if (isEmptyChange(change)) return refused("unchanged");
    return draft("agency.import", { added: added.length, changed: updated.length, removed: 0 }, change);
  };
}

function joined(agency: Agency, row: RegisterRow, groups: readonly string[]): Agency {
  const others = [...agency.aliases, ...row.aliases, ...(row.name === agency.name ? [] : [agency.name])];
  return {
    ...agency,
    ...row,
    aliases: [...new Set(others)].filter((name) => name !== row.name),
    groups: groups.length > 0 ? groups.filter((id) => id !== agency.id) : agency.groups,
    isGroup: agency.isGroup || row.isGroup,
  };
}
