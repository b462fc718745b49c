import { type SortLevel, withLevel } from "../../core/arrange/index.ts";
import { sortTasks } from "../../workspace/commands/index.ts";
import type { AppModel } from "../state/app-model.ts";
import { createTakeBack } from "../state/take-back.ts";
import { arrangeText } from "../text/arrange.ts";
import { shellText } from "../text/shell.ts";

/** Shows the rows sorted by these levels; none is the plan's order. */
export function sortBy(app: AppModel, sort: readonly SortLevel[]): void {
  const { arrange } = app.desk;
  app.grid()?.commitEdit();
  arrange.setArrangement({ ...arrange.arrangement(), sort });
}

/** Sorts by one column, alone or as one level among the others; chosen again it is taken back. */
export function toggleLevel(app: AppModel, level: SortLevel, among: boolean): void {
  const { sort } = app.desk.arrange.arrangement();
  const isSame = (other: SortLevel) => other.columnId === level.columnId && other.direction === level.direction;
  const without = sort.filter((other) => !isSame(other));
  if (without.length < sort.length && (among || sort.length === 1)) sortBy(app, without);
  else sortBy(app, withLevel(sort, level, among));
}

/** The names of the columns sorted by, first to last. */
export function sortedColumnNames({ desk, plan }: AppModel): string[] {
  const { column } = plan.snapshot();
  return desk.arrange.arrangement().sort.flatMap(({ columnId }) => column.get(columnId)?.name ?? []);
}

/** Makes the sorted order the plan's own inside every section, as one act; the rows are then shown unsorted. */
export function sortForGood(app: AppModel): void {
  const { arrange } = app.desk;
  app.grid()?.commitEdit();
  const columns = sortedColumnNames(app).join(", ");
  const outcome = app.workspace.run(sortTasks(arrange.sortedTaskIds(), columns));
  sortBy(app, []);
  if (!outcome.ok) {
    app.notices.show({ text: arrangeText.sortedAlready, tone: "info" });
    return;
  }
  const takeBack = createTakeBack(app);
  const action = { label: shellText.undo, run: () => void takeBack(outcome.transaction.id) };
  app.notices.show({ text: arrangeText.sortedForGood(columns), tone: "success", action });
}
