import type { HistoryOutcome } from "../../workspace/index.ts";
import { actText } from "../text/acts.ts";
import { eventSentence } from "../text/events.ts";
import type { AppModel } from "./app-model.ts";
import type { Notices } from "./notices.ts";

/** Takes one act back and says so: the latest is undone as such, an earlier one by itself, keeping what came after it. */
export function createTakeBack({
  workspace,
  notices,
}: Pick<AppModel, "workspace" | "notices">): (actId: string) => Promise<void> {
  return async (actId) => {
    const isLatest = workspace.history.undo.at(-1)?.id === actId;
    tellUndone(notices, await (isLatest ? workspace.undo() : workspace.revert(actId)));
  };
}

export function tellUndone(notices: Notices, outcome: HistoryOutcome): void {
  notices.show({ text: outcome.ok ? actText.undone(eventSentence(outcome.act)) : actText.nothingToUndo, tone: "info" });
}
