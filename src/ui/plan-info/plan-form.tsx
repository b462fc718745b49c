import { createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import { planInfoText } from "../text/plan-info.ts";
import { type BoundField, PlanField } from "./plan-field.tsx";
import { type FieldProblems, PLAN_FIELDS, type PlanFieldName, type PlanFields, readFields } from "./plan-fields.ts";

type ReadValues = Extract<ReturnType<typeof readFields>, { readonly ok: true }>["values"];

/** What is typed into the fields of a plan. */
export interface PlanForm {
  bind(name: PlanFieldName): BoundField;
  /** The typed values; undefined where something is wrong: the first wrong field of `form` then has the focus. */
  read(form: HTMLElement): ReadValues | undefined;
}

export function createPlanForm(initial: PlanFields): PlanForm {
  const [fields, setFields] = createStore({ ...initial });
  const [problems, setProblems] = createSignal<FieldProblems>({});
  return {
    bind: (name) => ({
      name,
      get value() {
        return fields[name];
      },
      get problem() {
        return problems()[name];
      },
      onInput: (text) => setFields(name, text),
    }),
    read(form) {
      const read = readFields(fields);
      setProblems(read.ok ? {} : read.problems);
      if (read.ok) return read.values;
      const first = PLAN_FIELDS.find((name) => read.problems[name]);
      const field = form.querySelector<HTMLElement>(`[name="${first}"]`);
      field?.focus();
      // The sentence below the field too.
      field?.parentElement?.scrollIntoView({ block: "nearest" });
      return undefined;
    },
  };
}

/** Title, document, day, issuer and years of a plan. */
export function PlanFormFields(props: { readonly form: PlanForm }) {
  const bind = (name: PlanFieldName) => props.form.bind(name);
  return (
    <>
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
    </>
  );
}
