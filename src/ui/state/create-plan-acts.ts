import {
  addSection,
  addTask,
  type Command,
  deleteSection,
  deleteTasks,
  duplicateSection,
  duplicateTasks,
  editCell,
  moveSection,
  moveSectionBy,
  moveTaskBy,
  moveTasks,
  renameSection,
} from "../../workspace/commands/index.ts";
import type { RunOutcome, Workspace } from "../../workspace/index.ts";
import { actText } from "../text/acts.ts";
import { eventSentence } from "../text/events.ts";
import { shellText } from "../text/shell.ts";
import type { Notices } from "./notices.ts";
import type { PlanActs } from "./plan-acts.ts";
import { createTakeBack, tellUndone } from "./take-back.ts";

/** What a person does, as commands; says in a notice what cannot be seen on the screen. */
export function createPlanActs(workspace: Workspace, notices: Notices): PlanActs {
  const isSection = (id: string) => workspace.snapshot.section.has(id);
  const run = (command: Command): RunOutcome => {
    const outcome = workspace.run(command);
    if (!outcome.ok && outcome.refusal === "last-section") notices.show({ text: actText.lastSection, tone: "warning" });
    return outcome;
  };
  /** What was typed must not vanish with the row it was typed into. */
  const runTyped = (command: Command, text: string) => {
    const outcome = run(command);
    if (outcome.ok || outcome.refusal !== "not-found" || text === "") return;
    const copy = { label: actText.copyText, run: () => void navigator.clipboard.writeText(text) };
    notices.show({ text: actText.rowGone(text), tone: "danger", action: copy });
  };
  const undo = async () => tellUndone(notices, await workspace.undo());
  const takeBack = createTakeBack({ workspace, notices });
  const redo = async () => {
    const outcome = await workspace.redo();
    const text = outcome.ok ? actText.redone(eventSentence(outcome.act)) : actText.nothingToRedo;
    notices.show({ text, tone: "info" });
  };
  return {
    editCell: (taskId, columnId, text) => runTyped(editCell(taskId, columnId, text), text),
    renameSection: (sectionId, title) => runTyped(renameSection(sectionId, title), title),
    addTask: (target) => void run(addTask(target)),
    addSection: (target) => void run(addSection(actText.newSectionTitle, target)),
    duplicateRow: (id) => void run(isSection(id) ? duplicateSection(id) : duplicateTasks([id])),
    deleteRow(id) {
      const outcome = run(isSection(id) ? deleteSection(id) : deleteTasks([id]));
      if (!outcome.ok) return;
      const { id: transactionId, event, detail } = outcome.transaction;
      const text = event === "section.delete" ? actText.deletedSection(Number(detail.count)) : actText.deletedTask;
      const action = { label: shellText.undo, run: () => void takeBack(transactionId) };
      notices.show({ text, tone: "info", action });
    },
    moveRow: (id, target) => void run(isSection(id) ? moveSection(id, target) : moveTasks([id], target)),
    moveRowBy: (id, step) => void run(isSection(id) ? moveSectionBy(id, step) : moveTaskBy(id, step)),
    undo: () => void undo(),
    redo: () => void redo(),
  };
}
