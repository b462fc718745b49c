import { Show } from "solid-js";
import { importText } from "../../text/import.ts";
import type { ImportState } from "../import-state.ts";

export interface CommitBarProps {
  readonly commitment: ImportState["commitment"];
  /** How much is compared with the plan, 0 to 1; undefined when everything is. */
  readonly comparedShare: number | undefined;
  /** What the person should hear before the summary; "" for nothing. */
  readonly problem: string;
  /** What would be taken in. */
  readonly summary: string;
  /** Of the button that takes it in. */
  readonly label: string;
  readonly isEmpty: boolean;
  readonly onBack: () => void;
  readonly onCommit: () => void;
}

function WorkedOn(props: { readonly share: number | undefined }) {
  const label = importText.progressLabel;
  return (
    <Show when={props.share} fallback={<progress class="import-dialog__progress" aria-label={label} />}>
      {(share) => <progress class="import-dialog__progress" aria-label={label} value={share()} max={1} />}
    </Show>
  );
}

/**
 * What would be taken in, the way back and the button that does it; while it is being worked on, how far that is and
 * the way to cancel. The buttons stay the same elements, so that the focus stays where it is.
 */
export function CommitBar(props: CommitBarProps) {
  const stage = () => props.commitment.stage();
  const isStoring = () => stage()?.kind === "storing";
  const isBusy = () => stage() !== undefined || props.comparedShare !== undefined;
  const share = () => {
    const now = stage();
    if (now?.kind === "preparing") return now.share;
    return now === undefined ? props.comparedShare : undefined;
  };
  const words = () => {
    const now = stage();
    if (now === undefined) return props.comparedShare === undefined ? props.summary : importText.comparing;
    return now.kind === "preparing" ? importText.preparing : importText.storing;
  };
  /** Before it is compared nobody knows what there is to take in. */
  const label = () => {
    if (stage() !== undefined) return importText.importing;
    return props.comparedShare !== undefined && props.isEmpty ? importText.commitLater : props.label;
  };
  const goBack = () => {
    if (stage()?.kind === "preparing") props.commitment.cancel();
    else if (!isStoring()) props.onBack();
  };
  return (
    <>
      <div class="import-dialog__summary">
        <p aria-live="polite">
          <Show when={stage() === undefined && props.problem}>
            {(sentence) => <span class="import-dialog__problem">{sentence()} </span>}
          </Show>
          {words()}
        </p>
        <Show when={isBusy()}>
          <WorkedOn share={share()} />
        </Show>
      </div>
      <button type="button" aria-disabled={isStoring()} onClick={goBack}>
        {isBusy() ? importText.cancel : importText.back}
      </button>
      <button
        type="button"
        class="button-primary"
        disabled={props.isEmpty && !isBusy()}
        aria-disabled={isBusy()}
        onClick={() => !isBusy() && props.onCommit()}
      >
        {label()}
      </button>
    </>
  );
}
