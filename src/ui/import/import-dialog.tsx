import { createEffect, Match, on, Show, Switch, untrack } from "solid-js";
import { Dialog } from "../shell/dialog.tsx";
import { useApp } from "../state/app-model.ts";
import { importText } from "../text/import.ts";
import { newPlanText } from "../text/new-plan.ts";
import { sheetTitle } from "../text/sheet-title.ts";
import { shownName } from "../text/shown-name.ts";
import { FileStep } from "./files/file-step.tsx";
import { UnderstandingStep } from "./understanding/understanding-step.tsx";
import "./import-dialog.css";
import "./import-table.css";
import { NextToLook } from "./files/next-to-look.tsx";
import { ImportFooter } from "./footer/import-footer.tsx";
import { ImportDone } from "./import-done.tsx";
import { createImportState } from "./import-state.ts";
import { ImportSteps } from "./import-steps.tsx";
import { NewPlan } from "./new-plan/new-plan.tsx";
import { createPlanner } from "./new-plan/planner.ts";
import { PreviewStep } from "./preview/preview-step.tsx";
import { sheetInTurn } from "./session/sheet-in-turn.ts";
import { takePastes } from "./sources/take-pastes.ts";

export interface ImportDialogProps {
  /** It was opened to make a new plan: files are not compared with the open one. */
  readonly makesPlan?: boolean;
}

/** Files become changes: choose them, check how their columns were understood, see what would change, take it in. */
export function ImportDialog(props: ImportDialogProps) {
  const app = useApp();
  const state = createImportState(app);
  const planner = createPlanner(app);
  takePastes(state);
  let body!: HTMLElement;
  const shown = () => {
    const session = state.active();
    const part = state.part();
    return session && part && { session, part };
  };
  const startPlan = () => {
    const session = state.active();
    if (session) state.goTo(planner.start(session) ? "new-plan" : "understanding");
  };
  // A file that is clear goes on to what becomes of it: here that is its plan.
  createEffect(() => {
    if (props.makesPlan && state.step() === "preview") untrack(startPlan);
  });
  /** Back in the list the person is where they left it; everything else begins at its top. */
  const startAtTop = () => {
    const file = state.step() === "files" && !state.batch.isReviewed() ? state.active()?.source.id : undefined;
    const left = file && body.querySelector<HTMLElement>(`[data-file="${CSS.escape(file)}"]`);
    if (left) return left.focus();
    body.focus({ preventScroll: true });
    body.closest(".dialog__body")?.scrollTo(0, 0);
  };
  const name = () => {
    const step = state.step();
    const file = state.active()?.source.name;
    if (step === "new-plan") return newPlanText.title;
    return step === "files" || file === undefined
      ? importText.steps[step]
      : importText.stepOf(importText.steps[step], file);
  };
  createEffect(on([state.step, state.active, state.sheet, state.batch.isReviewed], startAtTop, { defer: true }));
  return (
    <Dialog
      title={props.makesPlan ? newPlanText.title : importText.title}
      size="large"
      onClose={() => app.showDialog(undefined)}
      footer={
        <ImportFooter
          state={state}
          planning={planner.planning()}
          makesPlan={props.makesPlan === true}
          onPlan={startPlan}
        />
      }
    >
      <div class="import-dialog">
        <div class="import-dialog__bar">
          <ImportSteps state={state} makesPlan={props.makesPlan === true} onPlan={startPlan} />
          <Show when={state.step() !== "files" && state.active()}>
            {(session) => (
              <p class="import-dialog__file">
                <bdi>{shownName(session().source.name)}</bdi>
                <Show when={state.step() === "preview" && sheetInTurn(session(), state.sheet())}>
                  {(sheet) => <>{importText.sheetInTurn(sheetTitle(sheet().name), sheet().turn, sheet().count)}</>}
                </Show>
              </p>
            )}
          </Show>
          <NextToLook state={state} />
        </div>
        <ImportDone state={state} />
        <section ref={body} class="import-dialog__step" tabIndex={-1} aria-label={name()}>
          <Switch>
            <Match when={state.step() === "files"}>
              <FileStep state={state} makesPlan={props.makesPlan === true} />
            </Match>
            <Match when={state.step() === "understanding" && state.active()}>
              {(session) => (
                <UnderstandingStep
                  session={session()}
                  index={state.sheet()}
                  lookAt={state.lookAt}
                  onNewPlan={props.makesPlan ? undefined : startPlan}
                />
              )}
            </Match>
            <Match when={state.step() === "new-plan" && planner.planning()}>
              {(planning) => <NewPlan planning={planning()} />}
            </Match>
            <Match when={state.step() === "preview" && shown()}>
              {(now) => (
                <PreviewStep
                  session={now().session}
                  part={now().part}
                  onShowSheet={() => state.goTo("understanding")}
                  onNewPlan={startPlan}
                />
              )}
            </Match>
          </Switch>
        </section>
      </div>
    </Dialog>
  );
}
