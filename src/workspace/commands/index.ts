export { editCell, editPlan } from "./cells.ts";
export type { Command, CommandOutcome, Draft, Refusal, RowTarget } from "./command.ts";
export { addSection, deleteSection, duplicateSection, moveSection, moveSectionBy, renameSection } from "./sections.ts";
export { addTask, deleteTasks, duplicateTasks, moveTaskBy, moveTasks } from "./tasks.ts";
