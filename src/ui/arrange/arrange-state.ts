import { batch, createMemo, createSignal, untrack } from "solid-js";
import {
  type Arrangement,
  arrangedBlocks,
  decidingColumns,
  hasMovedOn,
  isPlanOrder,
  orderTasks,
  planReader,
  readArrangement,
  type SortLevel,
  sortTasks,
  type TaskBlock,
  type TaskOrder,
  withNewTasks,
} from "../../core/arrange/index.ts";
import { columnsInOrder, type PlanSnapshot } from "../../core/model/index.ts";
import type { ArrangeState, ArrangingOptions } from "../state/arranging.ts";
import { parsed } from "../state/parsed.ts";
import type { RowBlock } from "../state/row-state.ts";
import { groupTitle } from "./group-title.ts";

/** Call it inside a reactive root. Edits move no rows until the arrangement is applied again. */
export function createArrangeState({ key, plan, preferences, clock, focusedRow }: ArrangingOptions): ArrangeState {
  const settle = ({ sort, group }: Arrangement): Arrangement => ({ sort: existing(sort, plan.snapshot()), group });
  const order = (arrangement: Arrangement) =>
    isPlanOrder(arrangement)
      ? undefined
      : orderTasks(plan.snapshot(), plan.outline(), arrangement, planReader(plan.snapshot(), clock.today()));
  const remembered = untrack(() => settle(readArrangement(parsed(preferences.get(key)))));
  const [arrangement, setArrangementSignal] = createSignal(remembered);
  const [applied, setApplied] = createSignal<TaskOrder | undefined>(untrack(() => order(remembered)));
  const kept = createMemo<{ readonly from: TaskOrder; readonly order: TaskOrder } | undefined>((before) => {
    const from = applied();
    if (!from) return undefined;
    const known = before?.from === from ? before.order : from;
    return { from, order: withNewTasks(known, plan.outline(), untrack(focusedRow)) };
  });
  const apply = (next: Arrangement) =>
    batch(() => {
      setArrangementSignal(next);
      setApplied(order(next));
    });
  const isStale = createMemo(() => {
    const now = applied();
    const { task } = plan.snapshot();
    if (!now || task === now.applied) return false;
    const columnIds = decidingColumns(now.arrangement, columnsInOrder(plan.snapshot()));
    return [...task.values()].some((one) => hasMovedOn(one, now, columnIds));
  });
  return {
    arrangement,
    setArrangement(next) {
      const settled = untrack(() => settle(next));
      preferences.set(key, isPlanOrder(settled) ? undefined : JSON.stringify(settled));
      untrack(() => apply(settled));
    },
    blocks: createMemo(() => {
      const now = kept()?.order;
      return now && arrangedBlocks(plan.outline(), now).map(rowBlock);
    }),
    isStale,
    reapply: () => untrack(() => apply(settle(arrangement()))),
    sortedTaskIds: () =>
      untrack(() => {
        const tasks = plan.outline().flatMap((section) => section.tasks.map(({ task }) => task));
        return sortTasks(tasks, arrangement().sort, planReader(plan.snapshot(), clock.today())).map(({ id }) => id);
      }),
  };
}

function rowBlock({ heading, tasks }: TaskBlock): RowBlock {
  if (!heading) return { heading, tasks };
  if ("group" in heading)
    return { heading: { kind: "group", id: heading.id, title: groupTitle(heading.group) }, tasks };
  const { numeral, section } = heading;
  return { heading: { kind: "section", id: section.id, numeral, title: section.title }, tasks };
}

function existing(sort: readonly SortLevel[], { column }: PlanSnapshot): readonly SortLevel[] {
  return sort.filter(({ columnId }) => column.has(columnId));
}
