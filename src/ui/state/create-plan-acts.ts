import type { PlanRecord } from "../../core/model/index.ts";
import {
  addSection,
  addTasks,
  type Command,
  deleteRows,
  duplicateRows,
  editCell,
  editLabel,
  moveRows,
  moveRowsBy,
  type Refusal,
  renameSection,
  writeCells,
} from "../../workspace/commands/index.ts";
import type { RunOutcome, Workspace } from "../../workspace/index.ts";
import { actText } from "../text/acts.ts";
import { eventSentence } from "../text/events.ts";
import { shellText } from "../text/shell.ts";
import type { Desk } from "./desk.ts";
import type { PlanActs } from "./plan-acts.ts";
import { createTakeBack, tellUndone } from "./take-back.ts";

/** Said of what could not be done; the other refusals show by themselves. */
const REASONS: Readonly<Partial<Record<Refusal, string>>> = {
  "last-section": actText.lastSection,
  "several-sections": actText.severalSections,
};

/** What a person does, as commands; says in a notice what cannot be seen on the screen. */
export function createPlanActs(workspace: Workspace, { notices, gridTools }: Desk): PlanActs {
  const run = (command: Command): RunOutcome => {
    const outcome = workspace.run(command);
    const reason = outcome.ok ? undefined : REASONS[outcome.refusal];
    if (reason !== undefined) notices.show({ text: reason, tone: "warning" });
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
    editCell: (id, column, text) =>
      runTyped(column === "number" ? editLabel(id, text) : editCell(id, column, text), text),
    renameSection: (sectionId, title) => runTyped(renameSection(sectionId, title), title),
    writeCells: (writing) => void run(writeCells(writing)),
    addTasks: (target, count) => void run(addTasks(target, count)),
    addSection: (target) => void run(addSection(actText.newSectionTitle, target)),
    duplicateRows: (ids) => void run(duplicateRows(ids)),
    deleteRows(ids) {
      const outcome = run(deleteRows(ids));
      if (!outcome.ok) return;
      const { id, change } = outcome.transaction;
      const countOf = (kind: PlanRecord["kind"]) => change.removed.filter((record) => record.kind === kind).length;
      const text = actText.deleted(countOf("task"), countOf("section"));
      const action = { label: shellText.undo, run: () => void takeBack(id) };
      notices.show({ text, tone: "info", action });
    },
    moveRows: (ids, target) => void run(moveRows(ids, target)),
    moveRowsBy: (ids, step) => void run(moveRowsBy(ids, step)),
    undo: () => void undo(),
    redo: () => void redo(),
    inTurn(act) {
      const tools = gridTools();
      return tools !== undefined && act(tools);
    },
  };
}
