export { type LeftBehind, leftBehind } from "./left-behind.ts";
export { guessPlanFacts, type PlanFacts } from "./plan-facts.ts";
export { type ForeignPlan, planOfFile } from "./plan-of-file.ts";
