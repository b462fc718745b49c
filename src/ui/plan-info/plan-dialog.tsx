import { createUniqueId } from "solid-js";
import { createStore } from "solid-js/store";
import { planOf } from "../../core/model/index.ts";
import { editPlan } from "../../workspace/commands/index.ts";
import { Dialog } from "../shell/dialog.tsx";
import { useApp } from "../state/app-model.ts";
import { createTakeBack } from "../state/take-back.ts";
import { planInfoText } from "../text/plan-info.ts";
import { OtherPlans } from "./other-plans.tsx";
import { fieldsOf } from "./plan-fields.ts";
import { createPlanForm, PlanFormFields } from "./plan-form.tsx";
import { isCutOffDay, REPORTS, readReporting, reportingTexts } from "./reporting.ts";
import { ReportingFields } from "./reporting-fields.tsx";
import "./plan-dialog.css";

/** The document that issued the plan: its title, number, day, issuer and years. Saving is one act that can be undone. */
export function PlanDialog() {
  const { workspace, notices, showDialog } = useApp();
  const takeBack = createTakeBack({ workspace, notices });
  const fields = createPlanForm(fieldsOf(planOf(workspace.snapshot)));
  const [reporting, setReporting] = createStore({ ...reportingTexts(planOf(workspace.snapshot).reporting) });
  const formId = createUniqueId();
  let form!: HTMLFormElement;
  const close = () => showDialog(undefined);
  /** Closed first, so that the focus goes back behind it and not to a button that is gone. */
  const makePlan = () => {
    close();
    showDialog("new-plan");
  };
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const values = fields.read(form);
    if (!values) return;
    const wrong = REPORTS.find((report) => !isCutOffDay(reporting[report]));
    if (wrong) {
      form.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    const outcome = workspace.run(editPlan({ ...values, reporting: readReporting(reporting) }));
    if (outcome.ok) {
      const { id } = outcome.transaction;
      const undo = { label: planInfoText.undo, run: () => void takeBack(id) };
      notices.show({ text: planInfoText.saved, tone: "success", action: undo });
    }
    close();
  };
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
        <PlanFormFields form={fields} />
        <ReportingFields texts={reporting} onChange={setReporting} />
      </form>
      <OtherPlans />
      <p class="plan-dialog__make">
        <button type="button" onClick={makePlan}>
          {planInfoText.makePlan}
        </button>
      </p>
    </Dialog>
  );
}
