import { EMPTY_CHANGE, type FieldValue, isEmptyChange, type PlanChange, updateOf } from "../../core/change/index.ts";
import type { Agency, PlanSnapshot } from "../../core/model/index.ts";
import { agencyNameProblem, settledAgencyName } from "./agency-name.ts";
import { type Command, draft, refused } from "./command.ts";

/** What a person decides about an agency; what is absent, or blank in an edit, is unknown. */
export type AgencyPlan = Omit<Agency, "kind" | "id">;

/** An agency or group, new to the register. */
export function addAgency(plan: AgencyPlan): Command {
  return (snapshot, newId) => {
    const problem = agencyNameProblem(snapshot, plan.name);
    if (problem) return refused(problem);
    const agency = newAgency(newId(), plan);
    return draft("agency.add", { text: agency.name }, { ...EMPTY_CHANGE, added: [agency] });
  };
}

/** Sets everything a person decides about an agency. Its members leave a group that is none any more. */
export function editAgency(id: string, plan: AgencyPlan): Command {
  return (snapshot) => {
    const agency = snapshot.agency.get(id);
    if (!agency) return refused("not-found");
    const problem = agencyNameProblem(snapshot, plan.name, id);
    if (problem) return refused(problem);
    const change = updateOf(agency, fieldsOf(plan));
    if (isEmptyChange(change)) return refused("unchanged");
    const leaving = agency.isGroup && !plan.isGroup ? regrouped(snapshot, new Map([[id, undefined]])) : [];
    return draft("agency.edit", { text: agency.name }, { ...change, updated: [...change.updated, ...leaving] });
  };
}

/** Takes an agency out of the register; cells that name it keep their words. */
export function deleteAgency(id: string): Command {
  return (snapshot) => {
    const agency = snapshot.agency.get(id);
    if (!agency) return refused("not-found");
    const updated = regrouped(snapshot, new Map([[id, undefined]]));
    return draft("agency.delete", { text: agency.name }, { added: [], removed: [agency], updated });
  };
}

/** Agencies in other groups: each group given gives way to another one, or to none. */
export function regrouped(
  snapshot: PlanSnapshot,
  instead: ReadonlyMap<string, string | undefined>,
): PlanChange["updated"] {
  return [...snapshot.agency.values()].flatMap((agency) => {
    if (instead.has(agency.id) || !agency.groups.some((group) => instead.has(group))) return [];
    const groups = agency.groups.flatMap((group) => (instead.has(group) ? (instead.get(group) ?? []) : group));
    const wanted = [...new Set(groups)].filter((group) => group !== agency.id);
    return updateOf(agency, { groups: wanted }).updated;
  });
}

export function newAgency(id: string, plan: AgencyPlan): Agency {
  const known = Object.entries(fieldsOf(plan)).filter(([, value]) => value !== undefined);
  return { kind: "agency", id, ...(Object.fromEntries(known) as unknown as AgencyPlan) };
}

/** One field for each thing decided, so that two tabs can change different ones. */
export function fieldsOf(plan: AgencyPlan): Record<string, FieldValue | undefined> {
  const { name, aliases, groups, isGroup, agencyKind, shortNames, validFrom, validTo, contact } = plan;
  return {
    name: settledAgencyName(name),
    aliases,
    groups,
    isGroup,
    agencyKind,
    shortNames: shortNames?.length === 0 ? undefined : shortNames,
    validFrom: validFrom === "" ? undefined : validFrom,
    validTo: validTo === "" ? undefined : validTo,
    contact: contact?.trim() === "" ? undefined : contact?.normalize("NFC").trim(),
  };
}
