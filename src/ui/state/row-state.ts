import { type Accessor, createMemo, createSignal } from "solid-js";
import { cellText, deriveStatus, type OutlineSection, type Task } from "../../core/model/index.ts";
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
  readonly isOverdue: (task: Task) => boolean;
}

/** The rows of the grid: the outline, filtered and folded. A row that did not change keeps its object. */
export function createRowState({ plan, hits, held, isOverdue }: RowStateOptions): RowState {
  const [folded, setFolded] = createSignal<ReadonlySet<string>>(new Set());
  const reuse = rowCache();
  const shownSections = createMemo(() => plan.outline().map((section) => filterSection(section, hits(), held())));
  const rows = createMemo(() => {
    const isFiltered = hits() !== undefined;
    const list: GridRow[] = [];
    for (const { section, shown } of shownSections()) {
      if (isFiltered && shown.length === 0) continue;
      const isFolded = folded().has(section.section.id);
      list.push(reuse(sectionRow(section, shown.length, isFolded)) as SectionRow);
      if (isFolded) continue;
      for (const { number, task, isHeld } of shown) {
        const status = deriveStatus(cellText(task, "status"), isOverdue(task));
        list.push(
          reuse({ kind: "task", id: task.id, number, sectionId: task.sectionId, task, isHeld, status }) as TaskRow,
        );
      }
    }
    return list;
  });
  return {
    rows,
    shownTaskIds: createMemo(() => shownSections().flatMap(({ shown }) => shown.map(({ task }) => task.id))),
    isFolded: (sectionId) => folded().has(sectionId),
    toggleFold: (sectionId) => setFolded((ids) => toggled(ids, sectionId)),
    setAllFolded: (all) => setFolded(new Set(all ? plan.outline().map(({ section }) => section.id) : [])),
  };
}

function filterSection(section: OutlineSection, hits: ReadonlySet<string> | undefined, held: ReadonlySet<string>) {
  const shown = section.tasks.flatMap(({ number, task }) => {
    const isHit = hits === undefined || hits.has(task.id);
    return isHit || held.has(task.id) ? [{ number, task, isHeld: !isHit }] : [];
  });
  return { section, shown };
}

function sectionRow({ numeral, section, tasks }: OutlineSection, shownCount: number, isFolded: boolean): SectionRow {
  const { id, title } = section;
  return { kind: "section", id, numeral, title, isFolded, taskCount: tasks.length, shownCount };
}

/** Gives back the row made before where nothing in it differs. */
function rowCache(): (row: GridRow) => GridRow {
  const made = new Map<string, GridRow>();
  return (row) => {
    const before = made.get(row.id);
    if (before && isSameRow(before, row)) return before;
    made.set(row.id, row);
    return row;
  };
}

function isSameRow(a: GridRow, b: GridRow): boolean {
  const left = a as unknown as Record<string, unknown>;
  const right = b as unknown as Record<string, unknown>;
  return Object.keys(left).every((key) => left[key] === right[key]);
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
