export { addDays, dayNumber, dayOfNumber, daysInMonth, isoDay, yearSpan } from "./calendar.ts";
export {
  type Bound,
  type Citation,
  CLAUSE_KINDS,
  type ClauseKind,
  type ClauseMeaning,
  type Deadline,
  type DeadlineClause,
  type DeadlineContext,
  deadlineKinds,
  type Inference,
  type MonthDay,
  type Precision,
  type YearlessSpan,
} from "./deadline.ts";
export { type DueDate, dueDates, finalDue, isOverdue, type Milestone, milestones, nextDue } from "./due-dates.ts";
export { formatClause, formatDeadline, meaningKey } from "./format/index.ts";
export { parseDeadline } from "./parse.ts";
export { hasOccurrence } from "./recurrence.ts";
