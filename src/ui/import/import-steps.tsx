import { For } from "solid-js";
import { importText } from "../text/import.ts";
import type { ImportState, ImportStep } from "./import-state.ts";

const INTO_PLAN = ["files", "understanding", "preview"] as const;
const INTO_NEW_PLAN = ["files", "understanding", "new-plan"] as const;

export interface ImportStepsProps {
  readonly state: ImportState;
  readonly makesPlan: boolean;
  readonly onPlan: () => void;
}

/** Where the person is on the way from a file to what becomes of it, and the way back. */
export function ImportSteps(props: ImportStepsProps) {
  const canGo = (step: ImportStep) => {
    const isUnderstood = props.state.active()?.understood() !== undefined;
    return step === "files" || (isUnderstood && (step === "understanding" || props.state.part() !== undefined));
  };
  const go = (step: ImportStep) => {
    if (step !== "new-plan") props.state.goTo(step);
    else if (props.state.step() !== step) props.onPlan();
  };
  return (
    <ol class="import-steps" aria-label={props.makesPlan ? importText.planStepsLabel : importText.stepsLabel}>
      <For each={props.makesPlan ? INTO_NEW_PLAN : INTO_PLAN}>
        {(step, index) => (
          <li>
            <button
              type="button"
              class="button-quiet import-steps__step"
              aria-current={props.state.step() === step ? "step" : undefined}
              disabled={!canGo(step)}
              onClick={() => go(step)}
            >
              <span class="import-steps__number">{index() + 1}</span>
              {importText.steps[step]}
            </button>
          </li>
        )}
      </For>
    </ol>
  );
}
