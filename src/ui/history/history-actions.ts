import type { HistoryOutcome } from "../../workspace/index.ts";
import { useApp } from "../state/app-model.ts";
import { historyText } from "../text/history.ts";
import type { Act } from "./act-list.ts";

export interface HistoryActions {
  /** Undoes every act newer than this one; this one stays. */
  undoTo(act: Act): Promise<void>;
  /** Takes this act alone back and tells what had to stay. */
  revert(act: Act, sentence: string): Promise<void>;
  /** Puts undone acts on again, up to and with this one. */
  redoTo(act: Act): Promise<void>;
}

export function createHistoryActions(): HistoryActions {
  const { workspace, notices } = useApp();
  return {
    async undoTo({ transaction }) {
      let count = 0;
      while (workspace.history.undo.at(-1)?.id !== transaction.id && (await workspace.undo()).ok) count++;
      notices.show({ text: historyText.undoneMany(count), tone: "info" });
    },
    async redoTo({ transaction }) {
      let count = 0;
      while (workspace.history.redo.some(({ id }) => id === transaction.id) && (await workspace.redo()).ok) count++;
      notices.show({ text: historyText.redoneMany(count), tone: "info" });
    },
    async revert({ transaction }, sentence) {
      const outcome = await workspace.revert(transaction.id);
      notices.show({ text: revertSentence(outcome, sentence), tone: outcome.ok ? "info" : "warning" });
    },
  };
}

function revertSentence(outcome: HistoryOutcome, sentence: string): string {
  if (!outcome.ok) return outcome.refusal === "kept-all" ? historyText.keptAll : historyText.gone;
  return outcome.kept === 0 ? historyText.reverted(sentence) : historyText.revertedButKept(sentence, outcome.kept);
}
