import { createSignal, createUniqueId } from "solid-js";
import { createStore } from "solid-js/store";
import { planOf } from "../../core/model/index.ts";
import { editPlan } from "../../workspace/commands/index.ts";
import { Dialog } from "../shell/dialog.tsx";
import { useApp } from "../state/app-model.ts";
import { createTakeBack } from "../state/take-back.ts";
import { planInfoText } from "../text/plan-info.ts";
import { OtherPlans } from "./other-plans.tsx";
import { type BoundField, PlanField } from "./plan-field.tsx";
import { type FieldProblems, fieldsOf, PLAN_FIELDS, type PlanFieldName, readFields } from "./plan-fields.ts";
import { isCutOffDay, REPORTS, readReporting, reportingTexts } from "./reporting.ts";
import { ReportingFields } from "./reporting-fields.tsx";
import "./plan-dialog.css";

/** The document that issued the plan: its title, number, day, issuer and years. Saving is one act that can be undone. */
export function PlanDialog() {
  const { workspace, notices, showDialog } = useApp();
  const takeBack = createTakeBack({ workspace, notices });
  const [fields, setFields] = createStore({ ...fieldsOf(planOf(workspace.snapshot)) });
  const [reporting, setReporting] = createStore({ ...reportingTexts(planOf(workspace.snapshot).reporting) });
  const [problems, setProblems] = createSignal<FieldProblems>({});
  const formId = createUniqueId();
  let form!: HTMLFormElement;
  const close = () => showDialog(undefined);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const read = readFields(fields);
    setProblems(read.ok ? {} : read.problems);
    if (!read.ok) {
      const first = PLAN_FIELDS.find((name) => read.problems[name]);
      const field = form.querySelector<HTMLElement>(`[name="${first}"]`);
      field?.focus();
      // The sentence below the field too.
      field?.parentElement?.scrollIntoView({ block: "nearest" });
      return;
    }
    const wrong = REPORTS.find((report) => !isCutOffDay(reporting[report]));
    if (wrong) {
      form.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    const outcome = workspace.run(editPlan({ ...read.values, reporting: readReporting(reporting) }));
    if (outcome.ok) {
      const { id } = outcome.transaction;
      const undo = { label: planInfoText.undo, run: () => void takeBack(id) };
      notices.show({ text: planInfoText.saved, tone: "success", action: undo });
    }
    close();
  };
  const bind = (name: PlanFieldName): BoundField => ({
    name,
    get value() {
      return fields[name];
    },
    get problem() {
      return problems()[name];
    },
    onInput: (text: string) => setFields(name, text),
  });

  return (
    <Dialog
      title={planInfoText.title}
      onClose={close}
      footer={
        <>
          <button type="button" onClick={close}>
            {planInfoText.cancel}
          </button>
          <button type="submit" form={formId} class="button-primary">
            {planInfoText.save}
          </button>
        </>
      }
    >
      <form id={formId} ref={form} class="plan-dialog" noValidate onSubmit={save}>
        <PlanField field={bind("title")} isLong />
        <div class="plan-dialog__row">
          <PlanField field={bind("documentType")} />
          <PlanField field={bind("number")} />
        </div>
        <div class="plan-dialog__row">
          <PlanField field={bind("issuedOn")} hint={planInfoText.hints.issuedOn} isNumeric />
          <PlanField field={bind("issuer")} />
        </div>
        <div class="plan-dialog__row">
          <PlanField field={bind("firstYear")} hint={planInfoText.hints.years} isNumeric />
          <PlanField field={bind("lastYear")} isNumeric />
        </div>
        <ReportingFields texts={reporting} onChange={setReporting} />
      </form>
      <OtherPlans />
    </Dialog>
  );
}
