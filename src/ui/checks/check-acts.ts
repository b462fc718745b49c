import type { Finding, Mend, Place } from "../../core/checks/index.ts";
import { mendFinding } from "../../workspace/commands/index.ts";
import type { AppModel } from "../state/app-model.ts";
import { unfoldOver } from "../state/folds.ts";
import { createTakeBack } from "../state/take-back.ts";
import { checksText } from "../text/checks.ts";

export interface CheckActs {
  /** Shows the cell, and the focus with it; offers to drop a filter that hides it. */
  goTo(place: Place, number: string): void;
  mend(finding: Finding, mend: Mend): void;
  /** Opens what is understood of the deadline at a place. */
  explain(place: Place, number: string): void;
}

export function createCheckActs(app: AppModel): CheckActs {
  const takeBack = createTakeBack(app);
  const focus = ({ taskId, columnId }: Place): boolean => {
    unfoldOver(app.rows, taskId);
    if (!app.rows.rows().some(({ id }) => id === taskId)) return false;
    app.grid()?.focusCell({ rowId: taskId, columnId });
    return true;
  };
  const goTo = (place: Place, number: string): boolean => {
    app.grid()?.commitEdit();
    if (focus(place)) return true;
    const goUnfiltered = () => {
      app.filter.setFilter({});
      focus(place);
    };
    const action = { label: checksText.clearFilter, run: goUnfiltered };
    app.notices.show({ text: checksText.hidden(number), tone: "info", action });
    return false;
  };
  return {
    goTo: (place, number) => void goTo(place, number),
    explain(place, number) {
      if (goTo(place, number)) app.showDialog("deadline");
    },
    mend(finding, mend) {
      app.grid()?.commitEdit();
      const outcome = app.workspace.run(mendFinding(finding, mend));
      if (!outcome.ok) return app.notices.show({ text: checksText.movedOn, tone: "warning" });
      const { id } = outcome.transaction;
      const action = { label: checksText.undo, run: () => void takeBack(id) };
      app.notices.show({ text: checksText.mended, tone: "success", action });
    },
  };
}
