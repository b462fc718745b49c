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
import type { HistoryOutcome, RunOutcome, Workspace } from "../../workspace/index.ts";
import { actText } from "../text/acts.ts";
import { eventSentence } from "../text/events.ts";
import { shellText } from "../text/shell.ts";
import type { Notices } from "./notices.ts";
import type { PlanActs } from "./plan-acts.ts";

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
  const tellHistory = (outcome: HistoryOutcome, done: (act: string) => string, nothing: string) =>
    notices.show({ text: outcome.ok ? done(eventSentence(outcome.act)) : nothing, tone: "info" });
  const undo = async () => tellHistory(await workspace.undo(), actText.undone, actText.nothingToUndo);
  /** Takes this one act back, whatever was done since. */
  const takeBack = (transactionId: string) => ({
    label: shellText.undo,
    async run() {
      const isLatest = workspace.history.undo.at(-1)?.id === transactionId;
      const outcome = await (isLatest ? workspace.undo() : workspace.revert(transactionId));
      tellHistory(outcome, actText.undone, actText.nothingToUndo);
    },
  });
  const redo = async () => tellHistory(await workspace.redo(), actText.redone, actText.nothingToRedo);
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
      notices.show({ text, tone: "info", action: takeBack(transactionId) });
    },
    moveRow: (id, target) => void run(isSection(id) ? moveSection(id, target) : moveTasks([id], target)),
    moveRowBy: (id, step) => void run(isSection(id) ? moveSectionBy(id, step) : moveTaskBy(id, step)),
    undo: () => void undo(),
    redo: () => void redo(),
  };
}
