import { createUniqueId } from "solid-js";
import { type LeftBehind, leftBehind } from "../../../core/foreign-plan/index.ts";
import { type Column, columnsInOrder, planOf, snapshotOf } from "../../../core/model/index.ts";
import type { PlanFieldName } from "../../plan-info/plan-fields.ts";
import { createPlanForm, type PlanForm } from "../../plan-info/plan-form.tsx";
import type { AppModel } from "../../state/app-model.ts";
import type { FileSession } from "../session/file-session.ts";
import { type FieldOrigin, plannedFields, plannedRecords } from "./make-plan.ts";
import { createNewPlanState, type NewPlanState } from "./new-plan-state.ts";

/** What the new plan will hold, and what stays behind in the file. */
export interface PlannedContents {
  readonly taskCount: number;
  /** Those with a name: tasks under no heading stand in a section without one. */
  readonly sectionCount: number;
  readonly columns: readonly Column[];
  readonly left: LeftBehind;
}

/** A file on its way to a plan of its own. */
export interface Planning {
  readonly fileName: string;
  readonly contents: PlannedContents;
  readonly form: PlanForm;
  /** Where each field's first words come from. */
  readonly origins: Readonly<Record<PlanFieldName, FieldOrigin>>;
  /** The id of the form's element, for buttons that stand outside of it. */
  readonly formId: string;
  readonly state: NewPlanState;
  /** Makes the plan of what was typed, unless something of that is wrong. */
  submit(form: HTMLElement): void;
}

/** A plan of the sheets that are taken of a file, as they are understood now; undefined where there are none. */
export function createPlanning(app: AppModel, session: FileSession): Planning | undefined {
  const workbook = session.understood()?.workbook;
  const sheets = session.parts().flatMap((part) => part.sheet() ?? []);
  if (!workbook || sheets.length === 0) return undefined;
  const current = app.plan.snapshot();
  const { fields, origins } = plannedFields(workbook, planOf(current));
  const form = createPlanForm(fields);
  const state = createNewPlanState(app, session.source);
  let last = 0;
  const sketch = snapshotOf(
    plannedRecords(sheets, { issuedOn: undefined, ...planOf(current) }, current, () => `${++last}`),
  );
  return {
    fileName: session.source.name,
    contents: {
      taskCount: sketch.task.size,
      sectionCount: [...sketch.section.values()].filter(({ title }) => title !== "").length,
      columns: columnsInOrder(sketch),
      left: leftBehind(workbook, sheets),
    },
    form,
    origins,
    formId: createUniqueId(),
    state,
    submit(element) {
      const values = form.read(element);
      if (values) void state.store(plannedRecords(sheets, values, current, () => crypto.randomUUID()));
    },
  };
}
