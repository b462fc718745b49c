import { createMemo, createUniqueId, For, Match, onMount, Show, Switch } from "solid-js";
import { columnsInOrder, planOf, snapshotOf } from "../../../core/model/index.ts";
import type { RecognisedSheet, RecognisedWorkbook } from "../../../core/sheet/index.ts";
import { createPlanForm, PlanFormFields } from "../../plan-info/plan-form.tsx";
import { useApp } from "../../state/app-model.ts";
import { newPlanText } from "../../text/new-plan.ts";
import { plannedFields, plannedRecords } from "./make-plan.ts";
import "../../plan-info/plan-dialog.css";
import "./new-plan.css";
import { createNewPlanState, type SourceOfPlan } from "./new-plan-state.ts";

export interface NewPlanProps {
  readonly source: SourceOfPlan;
  readonly workbook: RecognisedWorkbook;
  /** The sheets whose tables become the plan. */
  readonly sheets: readonly RecognisedSheet[];
  readonly onBack: () => void;
}

/** A new plan of a foreign file: what it will hold, what it is called; then the way to it, or back. */
export function NewPlan(props: NewPlanProps) {
  const app = useApp();
  const current = app.plan.snapshot();
  const state = createNewPlanState(app, props.source);
  const form = createPlanForm(plannedFields(props.workbook, planOf(current), app.services.clock.today()));
  const formId = createUniqueId();
  let element!: HTMLFormElement;
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus());
  const preview = createMemo(() => {
    let last = 0;
    const records = plannedRecords(props.sheets, planOf(current), current, () => `${++last}`);
    const snapshot = snapshotOf(records);
    return { tasks: snapshot.task.size, sections: snapshot.section.size, columns: columnsInOrder(snapshot) };
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const values = form.read(element);
    if (values) void state.store(plannedRecords(props.sheets, values, current, () => crypto.randomUUID()));
  };
  const problem = () => {
    const stage = state.stage();
    return stage.kind === "filling" ? stage.problem : undefined;
  };
  const stored = () => {
    const stage = state.stage();
    return stage.kind === "stored" ? stage : undefined;
  };
  return (
    <section class="new-plan" aria-labelledby={`${formId}-title`}>
      <h3 id={`${formId}-title`} class="new-plan__title" tabIndex={-1} ref={heading}>
        {newPlanText.title}
      </h3>
      <Switch>
        <Match when={stored()}>
          {(stage) => (
            <div class="new-plan__stored" role="status">
              <p>{newPlanText.created(stage().title, stage().taskCount)}</p>
              <div class="new-plan__acts">
                <button type="button" onClick={() => void state.takeBack()}>
                  {newPlanText.takeBack}
                </button>
                <button type="button" class="button-primary" onClick={() => state.open()}>
                  {newPlanText.open}
                </button>
              </div>
            </div>
          )}
        </Match>
        <Match when={state.stage().kind === "taken-back"}>
          <p role="status">{newPlanText.takenBack}</p>
          <div class="new-plan__acts">
            <button type="button" onClick={props.onBack}>
              {newPlanText.back}
            </button>
          </div>
        </Match>
        <Match when={true}>
          <p>{newPlanText.intro(props.source.name)}</p>
          <p>{newPlanText.contents(preview().tasks, preview().sections, preview().columns.length)}</p>
          <ul class="new-plan__columns">
            <For each={preview().columns}>{({ name }) => <li>{name}</li>}</For>
          </ul>
          <p class="new-plan__hint">{newPlanText.guessed}</p>
          <form id={formId} ref={element} class="plan-dialog" noValidate onSubmit={submit}>
            <PlanFormFields form={form} />
          </form>
          <Show when={problem()}>
            {(sentence) => (
              <p class="new-plan__problem" role="alert">
                {sentence()}
              </p>
            )}
          </Show>
          <div class="new-plan__acts">
            <button type="button" onClick={props.onBack}>
              {newPlanText.back}
            </button>
            <button type="submit" form={formId} class="button-primary" disabled={state.stage().kind === "storing"}>
              {state.stage().kind === "storing" ? newPlanText.creating : newPlanText.create}
            </button>
          </div>
        </Match>
      </Switch>
    </section>
  );
}
