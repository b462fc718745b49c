import { PLAN_ORDER } from "../../core/arrange/index.ts";
import type { ArrangeState } from "../state/arranging.ts";
import type { Notices } from "../state/notices.ts";
import type { PlanActs } from "../state/plan-acts.ts";
import { arrangeText } from "../text/arrange.ts";

/** Moving rows among sorted or grouped ones would show nothing: it says why, and offers the plan's own order. */
export function guardMoves(acts: PlanActs, arrange: ArrangeState, notices: Notices): PlanActs {
  const isArranged = () => {
    const { sort, group } = arrange.arrangement();
    return sort.length > 0 || (group !== "section" && group !== "none");
  };
  const refuse = () => {
    const action = { label: arrangeText.showPlanOrder, run: () => arrange.setArrangement(PLAN_ORDER) };
    notices.show({ text: arrangeText.cannotMove, tone: "warning", action });
  };
  return {
    ...acts,
    moveRows(rowIds, target) {
      // Into another section, wherever it stands there, is meant in every order.
      if (isArranged() && target.place !== "inside") refuse();
      else acts.moveRows(rowIds, target);
    },
    moveRowsBy(rowIds, step) {
      if (isArranged()) refuse();
      else acts.moveRowsBy(rowIds, step);
    },
  };
}
