import { type Accessor, createMemo, createSignal } from "solid-js";
import { cellText, deriveStatus, type NumberedTask, type OutlineSection, type Task } from "../../core/model/index.ts";
import type { GridRow, GroupRow, HeadingRow, SectionRow, TaskRow } from "../grid/contract.ts";
import type { PlanState } from "./plan-state.ts";

/** Where the ids of a plan's folded headings are remembered, one a line. */
export function foldsKey(planId: string): string {
  return `folded/${planId}`;
}

/** A section or a group, before it is known how much of it is shown. */
export type Heading =
  | Pick<SectionRow, "kind" | "id" | "numeral" | "label" | "title">
  | Pick<GroupRow, "kind" | "id" | "title">;

/** Tasks shown under one heading, or under none. */
export interface RowBlock {
  readonly heading: Heading | undefined;
  readonly tasks: readonly NumberedTask[];
}

export interface RowState {
  readonly rows: Accessor<readonly GridRow[]>;
  /** Everything the rows are made of, folded and filtered tasks too. */
  readonly blocks: Accessor<readonly RowBlock[]>;
  /** Task ids shown, in order; what "xuất phần đang xem" exports. */
  readonly shownTaskIds: Accessor<readonly string[]>;
  /** Ids of the folded headings; some may not be on show now. */
  readonly folded: Accessor<ReadonlySet<string>>;
  setFolded(headingIds: ReadonlySet<string>): void;
  toggleFold(headingId: string): void;
}

export interface RowStateOptions {
  readonly plan: Pick<PlanState, "outline">;
  /** Ids of the headings that are folded at first. */
  readonly folded: Iterable<string> | undefined;
  /** What is shown in place of the plan's own sections and order. */
  readonly arranged: Accessor<readonly RowBlock[] | undefined>;
  /** Ids the filter lets through; undefined lets all through. */
  readonly hits: Accessor<ReadonlySet<string> | undefined>;
  /** Ids kept in sight though the filter no longer lets them through. */
  readonly held: Accessor<ReadonlySet<string>>;
  readonly isOverdue: Accessor<(task: Task) => boolean>;
}

/** The rows of the grid: the outline, arranged, filtered and folded. A row that did not change keeps its object. */
export function createRowState({ plan, arranged, hits, held, isOverdue, ...options }: RowStateOptions): RowState {
  const [folded, setFolded] = createSignal<ReadonlySet<string>>(new Set(options.folded));
  const rowOf = { heading: headingRows(), task: taskRows() };
  const blocks = createMemo(() => arranged() ?? plan.outline().map(sectionBlock));
  const shownBlocks = createMemo(() => {
    const [letThrough, kept] = [hits(), held()];
    if (!letThrough) return blocks().map((block) => ({ ...block, shown: block.tasks }));
    const isShown = ({ task }: NumberedTask) => letThrough.has(task.id) || kept.has(task.id);
    return blocks().flatMap((block) => {
      const shown = block.tasks.filter(isShown);
      return shown.length === 0 ? [] : [{ ...block, shown }];
    });
  });
  const rows = createMemo(() => {
    const list: GridRow[] = [];
    const letThrough = hits();
    const isLate = isOverdue();
    for (const { heading, tasks, shown } of shownBlocks()) {
      const isFolded = heading !== undefined && folded().has(heading.id);
      if (heading)
        list.push(rowOf.heading({ ...heading, isFolded, taskCount: tasks.length, shownCount: shown.length }));
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
    blocks,
    shownTaskIds: () => shownBlocks().flatMap(({ shown }) => shown.map(({ task }) => task.id)),
    folded,
    setFolded,
    toggleFold: (id) => setFolded((ids) => toggled(ids, id)),
  };
}

function sectionBlock({ numeral, section: { id, title, label }, tasks }: OutlineSection): RowBlock {
  return { heading: { kind: "section", id, numeral, label, title }, tasks };
}

/** Gives the row made before for a heading where nothing in it differs. */
function headingRows() {
  const made = new Map<string, HeadingRow>();
  return (row: HeadingRow): HeadingRow => {
    const before = made.get(row.id);
    if (before && isSame(before, row)) return before;
    made.set(row.id, row);
    return row;
  };
}

function isSame<Row extends HeadingRow>(a: Row, b: Row): boolean {
  return (Object.keys(a) as (keyof Row)[]).every((key) => a[key] === b[key]);
}

/** Makes the rows of tasks, each anew only where something in it differs: there may be many thousands. */
function taskRows() {
  const made = new Map<string, { readonly row: TaskRow; readonly isLate: boolean }>();
  return ({ number, label, task }: NumberedTask, isHeld: boolean, isLate: boolean): TaskRow => {
    const known = made.get(task.id);
    const before = known?.row;
    const isSame =
      before?.task === task && before.number === number && before.label === label && before.isHeld === isHeld;
    if (isSame && known?.isLate === isLate) return before;
    const { id, sectionId } = task;
    const status = deriveStatus(cellText(task, "status"), isLate);
    const row: TaskRow = { kind: "task", id, number, label, sectionId, task, isHeld, status };
    made.set(id, { row, isLate });
    return row;
  };
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
