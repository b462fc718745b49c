export { formatClause, formatDeadline, meaningKey } from "./format-deadline.ts";
