import { For, Match, onMount, Show, Switch } from "solid-js";
import { PlanFormFields } from "../../plan-info/plan-form.tsx";
import { newPlanText } from "../../text/new-plan.ts";
import type { Planning } from "./planning.ts";
import "../../plan-info/plan-dialog.css";
import "./new-plan.css";

/** A new plan of a foreign file: what it will hold, what will stay behind, what it is called; then that it is there. */
export function NewPlan(props: { readonly planning: Planning }) {
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus());
  const stage = () => props.planning.state.stage();
  const stored = () => {
    const now = stage();
    return now.kind === "stored" ? now : undefined;
  };
  return (
    <section class="new-plan" aria-labelledby={`${props.planning.formId}-title`}>
      <h3 id={`${props.planning.formId}-title`} class="new-plan__title" tabIndex={-1} ref={heading}>
        {newPlanText.title}
      </h3>
      <div class="new-plan__outcome" role="status">
        <Switch>
          <Match when={stored()}>
            {(now) => (
              <>
                <p>{newPlanText.created(now().title, now().taskCount)}</p>
                <p class="new-plan__hint">{newPlanText.whereNext}</p>
                <Show when={now().problem}>{(sentence) => <p class="new-plan__problem">{sentence()}</p>}</Show>
              </>
            )}
          </Match>
          <Match when={stage().kind === "taken-back"}>
            <p>{newPlanText.takenBack}</p>
          </Match>
        </Switch>
      </div>
      <Show when={stage().kind === "filling" || stage().kind === "storing"}>
        <PlanSketch planning={props.planning} />
      </Show>
    </section>
  );
}

function PlanSketch(props: { readonly planning: Planning }) {
  let element!: HTMLFormElement;
  const contents = () => props.planning.contents;
  const left = () => newPlanText.left(contents().left);
  const problem = () => {
    const stage = props.planning.state.stage();
    return stage.kind === "filling" ? stage.problem : undefined;
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    props.planning.submit(element);
  };
  return (
    <>
      <p>{newPlanText.intro(props.planning.fileName)}</p>
      <div class="new-plan__contents">
        <p>{newPlanText.contents(contents().taskCount, contents().sectionCount, contents().columns.length)}</p>
        <ul class="new-plan__columns">
          <For each={contents().columns}>{({ name }) => <li>{name}</li>}</For>
        </ul>
        <Show when={left() !== ""}>
          <p class="new-plan__hint">{left()}</p>
        </Show>
      </div>
      <ul class="new-plan__origins">
        <For each={newPlanText.origins(props.planning.origins)}>{(sentence) => <li>{sentence}</li>}</For>
      </ul>
      <form id={props.planning.formId} ref={element} class="plan-dialog" noValidate onSubmit={submit}>
        <PlanFormFields form={props.planning.form} />
      </form>
      <Show when={problem()}>
        {(sentence) => (
          <p class="new-plan__problem" role="alert">
            {sentence()}
          </p>
        )}
      </Show>
    </>
  );
}
