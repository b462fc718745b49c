import { type Accessor, createComputed, createMemo, createSignal, on, onCleanup } from "solid-js";
import { type BatchPart, type BatchProposal, proposeBatchInSteps } from "../../../core/merge/index.ts";
import { keyedIds } from "../../../workspace/import/index.ts";
import type { LongTask } from "../../../workspace/ports.ts";
import type { AppModel } from "../../state/app-model.ts";
import type { PreviewActs } from "../preview/preview-acts.ts";
import type { BroughtBefore } from "../session/brought-before.ts";
import { commitBatch, type ImportOutcome, type KeptFiles } from "../session/commit-part.ts";
import type { FileSession } from "../session/file-session.ts";
import { inSlices } from "../session/in-slices.ts";
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
  /** As last made; undefined until it is made for the first time, and outside the review. */
  readonly proposal: Accessor<BatchProposal | undefined>;
  /** How much of it is made, 0 to 1; undefined when nothing it depends on has changed since it was made. */
  readonly preparedShare: Accessor<number | undefined>;
  /** Decisions over one part, by its place in the proposal: cells on which two files disagree. */
  actsOf(at: number): PreviewActs | undefined;
  /** Takes in what the proposal shows. */
  commit(task: LongTask): Promise<ImportOutcome>;
}

export interface BatchInput {
  readonly app: AppModel;
  readonly sessions: Accessor<readonly FileSession[]>;
  /** What files of this dialog brought before. */
  readonly brought: BroughtBefore;
  readonly kept: KeptFiles;
  /** What was shown stays as it is while it is being taken in. */
  readonly isCommitting: Accessor<boolean>;
}

/** Must be called under an owner: it keeps memos. */
export function createBatchState({ app, sessions, brought, kept, isCommitting }: BatchInput): BatchState {
  const [chosen, setChosen] = createSignal<readonly FileSession[]>();
  const [isShown, setShown] = createSignal(false);
  const [proposal, setProposal] = createSignal<BatchProposal>();
  const [preparedShare, setPreparedShare] = createSignal<number>();
  let ids = keyedIds(() => crypto.randomUUID());

  const ready = createMemo(() =>
    sessions().filter((session) => session.standing() === "clear" && openParts(session).some(bringsSomething)),
  );
  const parts = createMemo(() =>
    (chosen() ?? []).flatMap((session) => openParts(session).map((part) => ({ session, part }))),
  );
  const input = createMemo(() => {
    const wanted = parts().flatMap(({ session, part }): BatchPart[] => {
      const input = part.mergeInput();
      return input ? [{ ...input, id: `${session.source.id} ${part.index}`, file: session.source.name }] : [];
    });
    return { snapshot: app.plan.snapshot(), parts: wanted, acts: brought.acts() };
  });
  let preparing = new AbortController();
  let prepared: ReturnType<typeof input> | undefined;
  const prepare = async (wanted: ReturnType<typeof input>) => {
    prepared = wanted;
    preparing.abort();
    preparing = new AbortController();
    const { signal } = preparing;
    setPreparedShare(0);
    const { snapshot, parts } = wanted;
    const earlier = brought.partsIn(snapshot);
    const steps = proposeBatchInSteps({ snapshot, parts, newId: (key) => ids(key), ...(earlier ? { earlier } : {}) });
    const made = await inSlices(steps, { signal, onProgress: setPreparedShare });
    if (signal.aborted) return;
    setProposal(made);
    setPreparedShare(undefined);
  };
  createComputed(
    on([isShown, input, isCommitting], () => {
      if (isShown() && !isCommitting() && prepared !== input()) void prepare(input());
    }),
  );
  onCleanup(() => preparing.abort());
  const leave = () => {
    preparing.abort();
    prepared = undefined;
    setShown(false);
    setChosen(undefined);
    setProposal(undefined);
    setPreparedShare(undefined);
  };
  return {
    ready,
    async review() {
      setChosen(ready());
      setPreparedShare(0);
      await painted();
      setShown(chosen() !== undefined);
    },
    leave,
    isReviewed: () => chosen() !== undefined,
    proposal,
    preparedShare,
    actsOf(at) {
      const part = parts()[at]?.part;
      return part && { ...part, setCell: (...cell) => part.decideIn(proposal()?.parts[at]?.proposal, ...cell) };
    },
    async commit(task) {
      const shown = proposal();
      if (!shown || preparedShare() !== undefined) return { ok: false, refusal: "moved-on" };
      const taken = parts().flatMap(({ session, part }, at): TakenPart[] => {
        const made = shown.parts[at]?.proposal;
        return made ? [{ session, part, proposal: made }] : [];
      });
      const outcome = await commitBatch(app, shown, taken, kept, task);
      if (!outcome.ok) return outcome;
      ids = keyedIds(() => crypto.randomUUID());
      setShown(false);
      return outcome;
    },
  };
}

function openParts(session: FileSession): PartSession[] {
  return session.parts().filter((part) => part.importedCount() === undefined && part.mergeInput() !== undefined);
}

function bringsSomething(part: PartSession): boolean {
  const proposal = part.proposal();
  return proposal !== undefined && proposal.newRows.length + proposal.changedRows.length > 0;
}
