import { type Accessor, createMemo, createSignal } from "solid-js";
import { type BatchPart, type BatchProposal, proposeBatch } from "../../../core/merge/index.ts";
import { keyedIds } from "../../../workspace/import/index.ts";
import type { AppModel } from "../../state/app-model.ts";
import type { PreviewActs } from "../preview/preview-acts.ts";
import { commitBatch, type ImportOutcome, type KeptFiles } from "../session/commit-part.ts";
import type { FileSession } from "../session/file-session.ts";
import type { TakenPart } from "../session/lesson.ts";
import { painted } from "../session/painted.ts";
import type { PartSession } from "../session/part-session.ts";

/** Many files taken in at once: those in which nothing is in doubt. */
export interface BatchState {
  /** Files that are clear and bring something. */
  readonly ready: Accessor<readonly FileSession[]>;
  /** Looks at them all together, before anything is taken in. */
  review(): Promise<void>;
  leave(): void;
  readonly isReviewed: Accessor<boolean>;
  /** Undefined while it is being made, and outside the review. */
  readonly proposal: Accessor<BatchProposal | undefined>;
  /** Decisions over one part, by its place in the proposal: cells on which two files disagree. */
  actsOf(at: number): PreviewActs | undefined;
  /** 0 to 1 while files are being taken in. */
  readonly progress: Accessor<number | undefined>;
  commit(): Promise<ImportOutcome | undefined>;
  cancel(): void;
}

export function createBatchState(
  app: AppModel,
  sessions: Accessor<readonly FileSession[]>,
  kept: KeptFiles,
): BatchState {
  const [chosen, setChosen] = createSignal<readonly FileSession[]>();
  const [isShown, setShown] = createSignal(false);
  const [progress, setProgress] = createSignal<number>();
  let ids = keyedIds(() => crypto.randomUUID());
  let cancelling = new AbortController();

  const ready = createMemo(() =>
    sessions().filter((session) => session.standing() === "clear" && openParts(session).some(bringsSomething)),
  );
  const parts = createMemo(() =>
    (chosen() ?? []).flatMap((session) => openParts(session).map((part) => ({ session, part }))),
  );
  const proposal = createMemo(() => {
    if (!isShown()) return undefined;
    const wanted = parts().flatMap(({ session, part }): BatchPart[] => {
      const input = part.mergeInput();
      return input ? [{ ...input, id: `${session.source.id} ${part.index}`, file: session.source.name }] : [];
    });
    return proposeBatch({ snapshot: app.plan.snapshot(), parts: wanted, newId: (key) => ids(key) });
  });
  const leave = () => {
    setShown(false);
    setChosen(undefined);
  };
  return {
    ready,
    async review() {
      setChosen(ready());
      await painted();
      setShown(chosen() !== undefined);
    },
    leave,
    isReviewed: () => chosen() !== undefined,
    proposal,
    actsOf(at) {
      const part = parts()[at]?.part;
      return part && { ...part, setCell: (...cell) => part.decideIn(proposal()?.parts[at]?.proposal, ...cell) };
    },
    progress,
    async commit() {
      const shown = proposal();
      if (!shown) return undefined;
      const taken = parts().flatMap(({ session, part }, at): TakenPart[] => {
        const made = shown.parts[at]?.proposal;
        return made ? [{ session, part, proposal: made }] : [];
      });
      cancelling = new AbortController();
      setProgress(0);
      await painted();
      const outcome = await commitBatch(app, shown, taken, kept, {
        signal: cancelling.signal,
        onProgress: setProgress,
      });
      setProgress(undefined);
      if (!outcome.ok) return outcome;
      ids = keyedIds(() => crypto.randomUUID());
      leave();
      return outcome;
    },
    cancel: () => cancelling.abort(),
  };
}

function openParts(session: FileSession): PartSession[] {
  return session.parts().filter((part) => part.importedCount() === undefined && part.mergeInput() !== undefined);
}

function bringsSomething(part: PartSession): boolean {
  const proposal = part.proposal();
  return proposal !== undefined && proposal.newRows.length + proposal.changedRows.length > 0;
}
