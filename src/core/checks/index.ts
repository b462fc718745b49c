export { citedNumbers, withSpelling } from "./citations.ts";
export { CHECK_KINDS, type CheckKind, type Finding, isNote, type Mend, type Place } from "./finding.ts";
export { PlanChecks } from "./plan-checks.ts";
