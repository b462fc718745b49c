import { createStore } from "solid-js/store";
import { listOf } from "../../core/agency/index.ts";
import type { Agency, AgencyKind } from "../../core/model/index.ts";
import type { AgencyPlan } from "../../workspace/commands/index.ts";

/** What stands in the form of an agency; lists have a name on each line. */
export interface AgencyFields {
  name: string;
  shortNames: string;
  aliases: string;
  /** "" for a kind nobody knows. */
  agencyKind: AgencyKind | "";
  isGroup: boolean;
  groups: readonly string[];
  validFrom: string;
  validTo: string;
  contact: string;
}

export function createAgencyFields(agency: Agency | undefined) {
  const [fields, setFields] = createStore<AgencyFields>({
    name: agency?.name ?? "",
    shortNames: (agency?.shortNames ?? []).join("\n"),
    aliases: (agency?.aliases ?? []).join("\n"),
    agencyKind: agency?.agencyKind ?? "",
    isGroup: agency?.isGroup ?? false,
    groups: agency?.groups ?? [],
    validFrom: agency?.validFrom ?? "",
    validTo: agency?.validTo ?? "",
    contact: agency?.contact ?? "",
  });
  return { fields, set: (values: Partial<AgencyFields>) => setFields(values) };
}

/** The form as a command takes it: blank fields are unknown. */
export function planOfFields(fields: AgencyFields): AgencyPlan {
  const { name, isGroup, agencyKind, validFrom, validTo, contact } = fields;
  return {
    name,
    isGroup,
    aliases: listOf(fields.aliases.normalize("NFC")),
    shortNames: listOf(fields.shortNames.normalize("NFC")),
    groups: [...fields.groups],
    ...(agencyKind !== "" && { agencyKind }),
    validFrom,
    validTo,
    contact,
  };
}
