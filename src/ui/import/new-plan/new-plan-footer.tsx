import { Match, Switch } from "solid-js";
import { newPlanText } from "../../text/new-plan.ts";
import type { Planning } from "./planning.ts";

export interface NewPlanFooterProps {
  readonly planning: Planning;
  readonly onBack: () => void;
}

/** The way on: making the plan, then opening it or taking it back. */
export function NewPlanFooter(props: NewPlanFooterProps) {
  const state = () => props.planning.state;
  const kind = () => state().stage().kind;
  return (
    <Switch>
      <Match when={kind() === "stored"}>
        <button type="button" onClick={() => void state().takeBack()}>
          {newPlanText.takeBack}
        </button>
        <button type="button" class="button-primary" onClick={() => state().open()}>
          {newPlanText.open}
        </button>
      </Match>
      <Match when={true}>
        <button type="button" onClick={() => props.onBack()}>
          {newPlanText.back}
        </button>
        <button type="submit" form={props.planning.formId} class="button-primary" disabled={kind() !== "filling"}>
          {kind() === "storing" ? newPlanText.creating : newPlanText.create}
        </button>
      </Match>
    </Switch>
  );
}
