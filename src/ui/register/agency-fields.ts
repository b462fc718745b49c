import { createStore } from "solid-js/store";
import type { Agency, AgencyKind, IsoDate } from "../../core/model/index.ts";
import { dayOf, listOf } from "../../core/register/index.ts";
import type { AgencyPlan } from "../../workspace/commands/index.ts";
import { formatDay } from "../state/format-day.ts";

/** What stands in the form of an agency; lists have a name on each line. */
export interface AgencyFields {
  name: string;
  shortNames: string;
  aliases: string;
  /** "" for a kind nobody knows. */
  agencyKind: AgencyKind | "";
  isGroup: boolean;
  groups: readonly string[];
  /** Days as people write them: "01/07/2025". */
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
    validFrom: dayText(agency?.validFrom),
    validTo: dayText(agency?.validTo),
    contact: agency?.contact ?? "",
  });
  return { fields, set: (values: Partial<AgencyFields>) => setFields(values) };
}

/** The form as a command takes it: blank fields are unknown. */
export function planOfFields(fields: AgencyFields): AgencyPlan {
  const { name, isGroup, agencyKind, contact } = fields;
  const [validFrom, validTo] = [dayOf(fields.validFrom.trim()), dayOf(fields.validTo.trim())];
  return {
    name,
    isGroup,
    aliases: listOf(fields.aliases.normalize("NFC")),
    shortNames: listOf(fields.shortNames.normalize("NFC")),
    groups: [...fields.groups],
    ...(agencyKind !== "" && { agencyKind }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
    contact,
  };
}

/** What is wrong with the days: one that is none, or an end before its beginning. */
export function dayProblem(
  fields: Pick<AgencyFields, "validFrom" | "validTo">,
): "not-a-day" | "wrong-order" | undefined {
  const texts = [fields.validFrom.trim(), fields.validTo.trim()];
  const [from, to] = texts.map(dayOf);
  if (texts.some((text) => text !== "" && dayOf(text) === undefined)) return "not-a-day";
  return from !== undefined && to !== undefined && to < from ? "wrong-order" : undefined;
}

function dayText(day: IsoDate | undefined): string {
  return day === undefined ? "" : formatDay(day);
}
