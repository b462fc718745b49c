import { createSignal, Show } from "solid-js";
import { cellText, type Task } from "../../core/model/index.ts";
import { type ReadPart, readerOf } from "../../core/rules/index.ts";
import { Dialog } from "../shell/dialog.tsx";
import { useApp } from "../state/app-model.ts";
import { deadlineText } from "../text/deadline.ts";
import { CorrectionForm } from "./correction-form.tsx";
import "./explain-dialog.css";
import { DeadlineParts } from "./deadline-parts.tsx";
import { explainedCell } from "./explained-cell.ts";
import { NextDue } from "./next-due.tsx";
import { createRuleActs } from "./rule-acts.ts";

/** What is understood of the focused task's deadline, part by part, and the way to say it otherwise. */
export function ExplainDialog() {
  const app = useApp();
  const acts = createRuleActs(app);
  const cell = explainedCell(app);
  const close = () => app.showDialog(undefined);
  const [corrected, setCorrected] = createSignal<ReadPart>();
  const task = (): Task | undefined => (cell ? app.plan.snapshot().task.get(cell.taskId) : undefined);
  const text = () => {
    const shown = task();
    return cell && shown ? cellText(shown, cell.columnId) : "";
  };
  const reader = () => readerOf(app.plan.snapshot());
  return (
    <Show
      when={cell && task() && cell}
      fallback={
        <Dialog title={deadlineText.words} size="small" onClose={close}>
          <p>{deadlineText.noCell}</p>
        </Dialog>
      }
    >
      {(shown) => (
        <Show
          when={corrected()}
          fallback={
            <Dialog
              title={deadlineText.title(shown().number)}
              onClose={close}
              footer={
                <>
                  <button
                    type="button"
                    class="button-quiet explain-dialog__rules"
                    onClick={() => app.showDialog("rules")}
                  >
                    {deadlineText.allRules}
                  </button>
                  <button type="button" class="button-primary" onClick={close}>
                    {deadlineText.close}
                  </button>
                </>
              }
            >
              <div class="explain-dialog">
                <h3 class="explain-dialog__heading">{deadlineText.words}</h3>
                <p class="explain-dialog__words">{text() === "" ? deadlineText.blank : text()}</p>
                <DeadlineParts
                  parts={reader().parts(text(), shown().taskId)}
                  onCorrect={setCorrected}
                  onForget={(rule) => acts.forget(rule.id)}
                />
                <NextDue deadline={reader().read(text(), shown().taskId)} />
              </div>
            </Dialog>
          }
          keyed
        >
          {(part) => (
            <CorrectionForm
              part={part}
              onCancel={() => setCorrected()}
              onSave={(meaning, isEverywhere) => {
                acts.save({ text: part.source, meaning, taskId: shown().taskId }, isEverywhere);
                setCorrected();
              }}
            />
          )}
        </Show>
      )}
    </Show>
  );
}
