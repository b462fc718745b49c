import { agencyReader, nameKey, waysOfWriting, withNamesRewritten } from "../../core/agency/index.ts";
import { isEmptyChange, type PlanChange, updateOf } from "../../core/change/index.ts";
import { type Agency, cellText, type PlanSnapshot } from "../../core/model/index.ts";
import { newAgency, regrouped } from "./agencies.ts";
import { settledAgencyName } from "./agency-name.ts";
import { type Command, draft, refused } from "./command.ts";

/** What is to be one agency from now on. */
export interface AgencyMerge {
  /** The agency that stays: one of the register by its id, or a new one by its name. */
  readonly into: { readonly id: string } | { readonly name: string };
  /** Ids of agencies that become it. */
  readonly agencyIds: readonly string[];
  /** Ways of writing that stand for it, now and in every later import. */
  readonly names: readonly string[];
  /** Cells that write it in one of these ways get its name. Otherwise no cell changes a character. */
  readonly rewritesCells: boolean;
}

/** Merges agencies and ways of writing into one agency. */
export function mergeAgencies(merge: AgencyMerge): Command {
  return (snapshot, newId) => {
    const before = "id" in merge.into ? snapshot.agency.get(merge.into.id) : newAgencyNamed(newId(), merge.into.name);
    if (!before) return refused("not-found");
    const others = merge.agencyIds.flatMap((id) => (id === before.id ? [] : (snapshot.agency.get(id) ?? [])));
    const names = [...merge.names.map(settledAgencyName), ...others.flatMap(waysOfWriting)];
    const after: Agency = {
      ...before,
      aliases: withNew(before, names),
      groups: [...new Set([...before.groups, ...others.flatMap(({ groups }) => groups)])].filter(
        (group) => group !== before.id && !merge.agencyIds.includes(group),
      ),
    };
    const cells = merge.rewritesCells ? rewritten(snapshot, after.name, names) : [];
    const change: PlanChange = {
      added: snapshot.agency.has(before.id) ? [] : [after],
      removed: others,
      updated: [
        ...(snapshot.agency.has(before.id)
          ? updateOf(before, { aliases: after.aliases, groups: after.groups }).updated
          : []),
        ...regrouped(snapshot, new Map(others.map(({ id }) => [id, before.id]))).filter(({ id }) => id !== before.id),
        ...cells,
      ],
    };
    if (isEmptyChange(change)) return refused("unchanged");
    const count = merge.names.length + others.length;
    const rewrittenCount = cells.reduce((sum, { fields }) => sum + Object.keys(fields).length, 0);
    return draft("agency.merge", { text: after.name, count, rewritten: rewrittenCount }, change);
  };
}

function newAgencyNamed(id: string, name: string): Agency | undefined {
  const settled = settledAgencyName(name);
  return nameKey(settled) === ""
    ? undefined
    : newAgency(id, { name: settled, aliases: [], groups: [], isGroup: false });
}

/** The other ways of writing an agency with those that are none of its own yet. */
function withNew(agency: Agency, names: readonly string[]): string[] {
  const known = new Set(waysOfWriting(agency));
  return [...agency.aliases, ...new Set(names.filter((name) => !known.has(name)))];
}

/** The cells of agencies that write one of the names, with the agency's own name there. */
function rewritten(snapshot: PlanSnapshot, name: string, names: readonly string[]): PlanChange["updated"] {
  const columns = [...snapshot.column.values()].filter(({ type }) => type === "agencies");
  const read = agencyReader([...snapshot.agency.values()]);
  const wanted = new Set(names.map(bare));
  return [...snapshot.task.values()].flatMap((task) => {
    const cells = columns.map(({ id }) => {
      const text = cellText(task, id);
      return [`cells/${id}`, withNamesRewritten(text, read, (each) => (wanted.has(bare(each)) ? name : undefined))];
    });
    const changed = cells.filter(([path, text]) => text !== cellText(task, (path ?? "").slice("cells/".length)));
    return changed.length === 0 ? [] : updateOf(task, Object.fromEntries(changed)).updated;
  });
}

function bare(name: string): string {
  return settledAgencyName(name.normalize("NFC").replace(/\([^()]*\)/g, " "));
}
