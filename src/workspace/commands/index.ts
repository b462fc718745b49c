export { type AgencyPlan, addAgency, deleteAgency, editAgency } from "./agencies.ts";
export { editCell, editPlan } from "./cells.ts";
export {
  type ColumnNameProblem,
  columnNameProblem,
} from "./column-name.ts";
export {
  addColumn,
  type ColumnPlan,
  type ColumnTarget,
  columnTexts,
  deleteColumn,
  editColumn,
  isOwnColumn,
} from "./columns.ts";
export type { CellTarget, Command, CommandOutcome, Draft, Refusal, RowTarget } from "./command.ts";
export { importAgencies } from "./import-agencies.ts";
export { editLabel } from "./labels.ts";
export { mendFinding } from "./mends.ts";
export { type AgencyMerge, mergeAgencies } from "./merge-agencies.ts";
export { deleteRows, duplicateRows, moveRows, moveRowsBy } from "./rows.ts";
export { addRules, deleteRule, type RulePlan, saveRule } from "./rules.ts";
export { addSection, deleteSection, duplicateSection, moveSection, moveSectionBy, renameSection } from "./sections.ts";
export { forgetSender } from "./senders.ts";
export { sortTasks } from "./sort.ts";
export { addTasks, deleteTasks, duplicateTasks, moveTasks, moveTasksBy } from "./tasks.ts";
export { LONGEST_VIEW_NAME, settledViewName, type ViewNameProblem, viewNameProblem } from "./view-name.ts";
export { deleteView, renameView, saveView } from "./views.ts";
export { type CellEdit, type CellsWriting, type NewTasks, writeCells } from "./write-cells.ts";
