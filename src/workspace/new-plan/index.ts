export { type CreatedPlan, createPlan } from "./create-plan.ts";
