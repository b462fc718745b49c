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
export type { Command, CommandOutcome, Draft, Refusal, RowTarget } from "./command.ts";
export { addSection, deleteSection, duplicateSection, moveSection, moveSectionBy, renameSection } from "./sections.ts";
export { addTask, deleteTasks, duplicateTasks, moveTaskBy, moveTasks } from "./tasks.ts";
