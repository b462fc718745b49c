import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { LongTask } from "../../../workspace/ports.ts";
import type { AppModel } from "../../state/app-model.ts";
import type { ImportOutcome } from "./commit-part.ts";
import { painted } from "./painted.ts";

/** How far an import is. */
export type CommitStage =
  /** Nothing has changed yet; `share` of the work is done, 0 to 1. */
  | { readonly kind: "preparing"; readonly share: number }
  /** It is in the plan, as one act, and on its way to the disk. */
  | { readonly kind: "storing" };

/** One import at a time, from the button to the disk. */
export interface Commitment {
  readonly stage: Accessor<CommitStage | undefined>;
  /** Resolves when the act is on the disk, or when nothing was taken in. */
  run(act: (task: LongTask) => Promise<ImportOutcome>): Promise<ImportOutcome>;
  /** Ends it while it is prepared; afterwards it does nothing. */
  cancel(): void;
}

/** Call under an owner: with it an import that is being prepared ends. */
export function createCommitment(app: AppModel): Commitment {
  const [stage, setStage] = createSignal<CommitStage>();
  let cancelling = new AbortController();
  const cancel = () => cancelling.abort();
  onCleanup(cancel);
  return {
    stage,
    cancel,
    async run(act) {
      cancelling = new AbortController();
      const { signal } = cancelling;
      setStage({ kind: "preparing", share: 0 });
      await painted();
      const outcome = await act({ signal, onProgress: (share) => setStage({ kind: "preparing", share }) });
      if (outcome.ok) {
        setStage({ kind: "storing" });
        // The status line says what stands in the way, and it is tried again there.
        await app.workspace.whenSaved().catch(() => undefined);
      }
      setStage(undefined);
      return outcome;
    },
  };
}
