import { type Accessor, createSignal, onCleanup } from "solid-js";
import { useApp } from "../../state/app-model.ts";
import { createTakeBack } from "../../state/take-back.ts";
import { importText } from "../../text/import.ts";
import type { CommitEnd } from "../import-state.ts";
import type { ImportOutcome } from "../session/commit-part.ts";

export interface Committing {
  /** Why nothing was taken in, where the person should hear it; "" otherwise. */
  readonly problem: Accessor<string>;
  /** Runs an import; closes the dialog after the last one, with a way back. */
  run(commit: () => Promise<CommitEnd | undefined>): Promise<void>;
}

/** Call while a component is being made. */
export function createCommitting(): Committing {
  const app = useApp();
  const takeBack = createTakeBack(app);
  const [problem, setProblem] = createSignal("");
  let isClosed = false;
  onCleanup(() => {
    isClosed = true;
  });
  return {
    problem,
    async run(commit) {
      setProblem("");
      const end = await commit();
      if (end && !end.outcome.ok) setProblem(problemOf(end.outcome));
      if (!end?.outcome.ok || !end.isLast) return;
      const act = end.outcome.transaction;
      app.notices.show({
        text: importText.done(act.detail),
        tone: "success",
        action: { label: importText.undo, run: () => void takeBack(act.id) },
      });
      if (!isClosed) app.showDialog(undefined);
    },
  };
}

function problemOf(outcome: Extract<ImportOutcome, { readonly ok: false }>): string {
  if (outcome.refusal === "file-gone") return importText.fileGone(outcome.file);
  if (outcome.refusal === "cancelled") return importText.cancelled;
  return outcome.refusal === "moved-on" ? importText.movedOn : "";
}
