import { type Accessor, createMemo, createSignal } from "solid-js";
import { cellText, deriveStatus, type NumberedTask, type OutlineSection, type Task } from "../../core/model/index.ts";
import type { GridRow, SectionRow, TaskRow } from "../grid/contract.ts";
import type { PlanState } from "./plan-state.ts";

export interface RowState {
  readonly rows: Accessor<readonly GridRow[]>;
  /** Task ids shown, in order; what "xuất phần đang xem" exports. */
  readonly shownTaskIds: Accessor<readonly string[]>;
  readonly isFolded: (sectionId: string) => boolean;
  toggleFold(sectionId: string): void;
  setAllFolded(folded: boolean): void;
}

export interface RowStateOptions {
  readonly plan: PlanState;
  /** Ids the filter lets through; undefined lets all through. */
  readonly hits: Accessor<ReadonlySet<string> | undefined>;
  /** Ids kept in sight though the filter no longer lets them through. */
  readonly held: Accessor<ReadonlySet<string>>;
  readonly isOverdue: Accessor<(task: Task) => boolean>;
}

/** The rows of the grid: the outline, filtered and folded. A row that did not change keeps its object. */
export function createRowState({ plan, hits, held, isOverdue }: RowStateOptions): RowState {
  const [folded, setFolded] = createSignal<ReadonlySet<string>>(new Set());
  const rowOf = { section: sectionRows(), task: taskRows() };
  const shownSections = createMemo(() => {
    const [letThrough, kept] = [hits(), held()];
    if (!letThrough) return plan.outline().map((outline) => ({ outline, shown: outline.tasks }));
    const isShown = ({ task }: NumberedTask) => letThrough.has(task.id) || kept.has(task.id);
    return plan.outline().flatMap((outline) => {
      const shown = outline.tasks.filter(isShown);
      return shown.length === 0 ? [] : [{ outline, shown }];
    });
  });
  const rows = createMemo(() => {
    const list: GridRow[] = [];
    const letThrough = hits();
    const isLate = isOverdue();
    for (const { outline, shown } of shownSections()) {
      const isFolded = folded().has(outline.section.id);
      list.push(rowOf.section(outline, shown.length, isFolded));
      if (isFolded) continue;
      for (const numbered of shown) {
        const { task } = numbered;
        list.push(rowOf.task(numbered, letThrough?.has(task.id) === false, isLate(task)));
      }
    }
    return list;
  });
  return {
    rows,
    shownTaskIds: () => shownSections().flatMap(({ shown }) => shown.map(({ task }) => task.id)),
    isFolded: (sectionId) => folded().has(sectionId),
    toggleFold: (sectionId) => setFolded((ids) => toggled(ids, sectionId)),
    setAllFolded: (all) => setFolded(new Set(all ? plan.outline().map(({ section }) => section.id) : [])),
  };
}

/** Makes the rows of sections, each anew only where something in it differs. */
function sectionRows() {
  const made = new Map<string, SectionRow>();
  return ({ numeral, section, tasks }: OutlineSection, shownCount: number, isFolded: boolean): SectionRow => {
    const { id, title } = section;
    const row: SectionRow = { kind: "section", id, numeral, title, isFolded, taskCount: tasks.length, shownCount };
    const before = made.get(id);
    if (before && isSameSection(before, row)) return before;
    made.set(id, row);
    return row;
  };
}

function isSameSection(a: SectionRow, b: SectionRow): boolean {
  return (
    a.numeral === b.numeral &&
    a.title === b.title &&
    a.isFolded === b.isFolded &&
    a.taskCount === b.taskCount &&
    a.shownCount === b.shownCount
  );
}

/** Makes the rows of tasks, each anew only where something in it differs: there may be many thousands. */
function taskRows() {
  const made = new Map<string, { readonly row: TaskRow; readonly isLate: boolean }>();
  return ({ number, task }: NumberedTask, isHeld: boolean, isLate: boolean): TaskRow => {
    const known = made.get(task.id);
    const before = known?.row;
    const isSame = before?.task === task && before.number === number && before.isHeld === isHeld;
    if (isSame && known?.isLate === isLate) return before;
    const { id, sectionId } = task;
    const status = deriveStatus(cellText(task, "status"), isLate);
    const row: TaskRow = { kind: "task", id, number, sectionId, task, isHeld, status };
    made.set(id, { row, isLate });
    return row;
  };
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
