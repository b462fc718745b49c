import type { Agency } from "../../model/index.ts";
import { DEPARTMENTS, OTHER_BODIES } from "./departments.ts";
import type { AgencyEntry } from "./entry.ts";
import { GROUPS, PROVINCIAL_DEPARTMENTS } from "./groups.ts";

/**
 * The register a plan of Thanh Hóa begins with: the bodies and groups its appendix names and the other provincial
 * departments. "Các sở, ban, ngành cấp tỉnh" are the departments alone; who is "có liên quan" only people can say.
 */
export function thanhHoaRegistry(): Agency[] {
  return [
    ...DEPARTMENTS.map((entry) => ({
      ...agency(entry, [PROVINCIAL_DEPARTMENTS]),
      agencyKind: "department" as const,
    })),
    ...OTHER_BODIES.map((entry) => agency(entry, [])),
    ...GROUPS.map(({ groups, ...entry }) => ({ ...agency(entry, groups ?? []), isGroup: true })),
  ];
}

function agency(entry: AgencyEntry, groups: readonly string[]): Agency {
  return { kind: "agency", ...entry, groups, isGroup: false };
}
