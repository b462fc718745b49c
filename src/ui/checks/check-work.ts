export { PlanChecks } from "../../core/checks/index.ts";
