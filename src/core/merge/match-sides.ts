import { type ColumnId, cellText, type NumberedTask, outlineOf, type PlanSnapshot } from "../model/index.ts";
import type { ImportedRow } from "../sheet/index.ts";
import { comparable, fold } from "../text/index.ts";
import type { ColumnSource } from "./column-sources.ts";
import type { MatchSide } from "./match-pass.ts";
import type { TargetSection } from "./merge-proposal.ts";
import { contentOf } from "./sort-out.ts";

/** A task with its number and the section it is shown in. */
export interface PlacedTask extends NumberedTask {
  readonly section: TargetSection;
}

/** All tasks of the plan in its order. */
export function placedTasks(snapshot: PlanSnapshot): PlacedTask[] {
  return outlineOf(snapshot).flatMap(({ section: { id, title }, tasks }) =>
    tasks.map((numbered) => ({ ...numbered, section: { id, title, isNew: false } })),
  );
}

export function rowSide(row: ImportedRow, sectionId: string | undefined, sources: readonly ColumnSource[]): MatchSide {
  const texts = () => sources.map(({ read }) => comparable(read(row) ?? ""));
  return { id: String(row.rowNumber), number: numberOf(row), content: contentOf(row), sectionId, texts };
}

export function taskSide(
  { number, task, section }: PlacedTask,
  contentId: ColumnId | undefined,
  sources: readonly ColumnSource[],
): MatchSide {
  const content = contentId === undefined ? "" : fold(cellText(task, contentId));
  const texts = () => sources.map(({ columnId }) => comparable(cellText(task, columnId)));
  return { id: task.id, number, content, sectionId: section.id, texts };
}

/** "7", "7." and "07" are 7; anything else (a code, "1.2") is no number of a task. */
function numberOf({ number }: ImportedRow): number | undefined {
  const digits = /^0*(\d{1,6})\.?$/.exec(number ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}
