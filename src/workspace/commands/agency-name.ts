import { nameKey } from "../../core/agency/index.ts";
import type { PlanSnapshot } from "../../core/model/index.ts";

/** Why an agency cannot bear a name: there is none, or another agency of the register bears it. */
export type AgencyNameProblem = "blank-agency-name" | "taken-agency-name";

/** The name as it is kept: composed (NFC), on one line, without spaces at the ends. */
export function settledAgencyName(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** What stands against the name for an agency, new or with the id given; undefined when nothing does. */
export function agencyNameProblem(
  { agency: register }: Pick<PlanSnapshot, "agency">,
  name: string,
  ownId?: string,
): AgencyNameProblem | undefined {
  const settled = settledAgencyName(name);
  if (nameKey(settled) === "") return "blank-agency-name";
  const key = settled.toLocaleLowerCase("vi");
  const isTaken = [...register.values()].some((other) => other.id !== ownId && lower(other.name) === key);
  return isTaken ? "taken-agency-name" : undefined;
}

function lower(name: string): string {
  return settledAgencyName(name).toLocaleLowerCase("vi");
}
