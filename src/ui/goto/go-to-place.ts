import { planOf } from "../../core/model/index.ts";
import { fold } from "../../core/text/index.ts";
import type { AppModel } from "../state/app-model.ts";
import { unfoldOver } from "../state/folds.ts";
import { gotoText } from "../text/goto.ts";
import { readPlace, type WantedPlace } from "./read-place.ts";

/** What came of going somewhere. */
export type Arrival =
  | { readonly kind: "there" }
  /** Nothing by that name, with a sentence that says what there is. */
  | { readonly kind: "nowhere"; readonly reason: string }
  /** The filter hides it. */
  | { readonly kind: "hidden"; readonly reason: string };

interface RowsOf {
  readonly firstId: string;
  readonly lastId: string;
}

type GotoApp = Pick<AppModel, "plan" | "rows" | "filter" | "grid" | "desk">;

/** Goes to what a text names, unfolding what it is folded into; a range of tasks is selected. */
export function goToPlace(app: GotoApp, text: string): Arrival {
  const wanted = readPlace(text);
  const found = rowNamed(app, text) ?? (wanted && rowsOf(app, wanted));
  if (!found) return { kind: "nowhere", reason: wanted ? missingReason(app, wanted) : gotoText.notUnderstood };
  const ids = [found.firstId, found.lastId];
  for (const id of ids) unfoldOver(app.rows, id);
  const isShown = (id: string) => app.rows.rows().some((row) => row.id === id);
  if (!ids.every(isShown)) return { kind: "hidden", reason: gotoText.hidden };
  lookAt(app, found);
  return { kind: "there" };
}

/** The first task or section whose own number is written so: "NV-07", "1.2", "mục B". */
function rowNamed({ plan }: GotoApp, text: string): RowsOf | undefined {
  const name = fold(text).replace(/^(?:tt|muc|phan) /, "");
  if (name === "") return undefined;
  const labelled = plan
    .outline()
    .flatMap(({ numeral, section, tasks }) => [
      { label: numeral, id: section.id },
      ...tasks.map(({ label, task }) => ({ label, id: task.id })),
    ]);
  const found = labelled.find(({ label }) => fold(label) === name);
  return found && { firstId: found.id, lastId: found.id };
}

function rowsOf({ plan }: GotoApp, wanted: WantedPlace): RowsOf | undefined {
  if (wanted.kind === "section") {
    const id = plan.outline()[wanted.place - 1]?.section.id;
    return id === undefined ? undefined : { firstId: id, lastId: id };
  }
  const tasks = plan.outline().flatMap((section) => section.tasks);
  const taskAt = (number: number) => tasks.find(({ label }) => label === String(number)) ?? tasks[number - 1];
  const [first, last] = [taskAt(wanted.from), taskAt(Math.min(wanted.to, tasks.length))];
  return first && last && { firstId: first.task.id, lastId: last.task.id };
}

function missingReason({ plan }: GotoApp, { kind }: WantedPlace): string {
  const { numbering } = planOf(plan.snapshot());
  const hasOwnNumerals = plan.outline().some(({ section }) => section.label !== undefined);
  if (kind === "section" ? hasOwnNumerals : numbering !== undefined) return gotoText.noSuch;
  return kind === "section"
    ? gotoText.onlySections(plan.outline().at(-1)?.numeral ?? "")
    : gotoText.onlyTasks(plan.snapshot().task.size);
}

function lookAt({ grid, desk }: GotoApp, { firstId, lastId }: RowsOf): void {
  const handle = grid();
  const columnId = handle?.focusedCell()?.columnId ?? "content";
  handle?.focusCell({ rowId: firstId, columnId });
  if (firstId !== lastId) desk.gridTools()?.selection.selectRows(firstId, lastId);
}
