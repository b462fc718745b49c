import { EMPTY_CHANGE } from "../change/index.ts";
import { columnsInOrder, type NumberedTask, type PlanSnapshot, sectionsInOrder } from "../model/index.ts";
import type { ColumnMapping, ImportedRow } from "../sheet/index.ts";
import { type ColumnSource, columnSources } from "./column-sources.ts";
import { compareRow, textsOf } from "./compare-row.ts";
import { decide, type MergeDecisions, NO_DECISIONS } from "./decide.ts";
import { matchRows } from "./match-rows.ts";
import { matchSections } from "./match-sections.ts";
import { type PlacedTask, placedTasks, rowSide, taskSide } from "./match-sides.ts";
import { mergeIssues } from "./merge-issues.ts";
import type {
  ChangedRow,
  FillMode,
  MatchedRow,
  MergeProposal,
  NewRow,
  RowMatch,
  TargetSection,
} from "./merge-proposal.ts";
import { sortOut } from "./sort-out.ts";

export interface MergeInput {
  readonly snapshot: PlanSnapshot;
  /** Row numbers are distinct, as they are in one sheet. */
  readonly rows: readonly ImportedRow[];
  readonly mapping: ColumnMapping;
  /** An id for a key, always the same for the same key: a proposal made again keeps its ids. */
  readonly newId: (key: string) => string;
  /** "given" when absent. */
  readonly fill?: FillMode;
  /** What the person said a row stands for, by row number: a task, or null for a task of its own. */
  readonly links?: ReadonlyMap<number, string | null>;
  /** The same, said of an earlier file of this sender, by folded content. */
  readonly rememberedLinks?: ReadonlyMap<string, string | null>;
  /** Letters of offered columns that shall become columns of the plan. */
  readonly takenColumns?: ReadonlySet<string>;
  readonly decisions?: MergeDecisions;
}

/** What taking the rows of a file into a plan would do. Decides everything, writes nothing, deletes nothing. */
export function proposeMerge(input: MergeInput): MergeProposal {
  const { snapshot, rows, mapping, newId, fill = "given", takenColumns = new Set(), decisions = NO_DECISIONS } = input;
  const { sources, newColumns, offered } = columnSources(snapshot, mapping, rows, takenColumns, newId);
  const headings = matchSections(snapshot, rows, newId);
  const tasks = placedTasks(snapshot);
  const contentId = columnsInOrder(snapshot).find(({ role }) => role === "content")?.id;
  const matches = matchRows(
    rows.map((row) => rowSide(row, headings.sectionOf(row)?.id, sources)),
    tasks.map((task) => taskSide(task, contentId, sources)),
  );
  const pairs = pairedTasks(matches, tasks);
  const lastResort = lastSection(snapshot, newId);
  const { newcomers, leftOut } = sortOut({
    rows,
    sources,
    sectionOfMatch: (row) => {
      const section = pairs.get(row.rowNumber)?.task.section;
      // A task whose section is gone is shown in one that may not be stored.
      return section && (snapshot.section.has(section.id) ? section : lastResort);
    },
    sectionOfHeading: headings.sectionOf,
    lastResort,
  });
  const newRows = newcomers.map(
    ({ row, section }): NewRow => ({
      row,
      taskId: newId(`row ${row.rowNumber}`),
      section,
      cells: textsOf(row, sources),
      isAccepted: true,
    }),
  );
  const { changedRows, untouched } = compareMatched(rows, pairs, sources, fill);
  const proposal: MergeProposal = {
    snapshot,
    change: EMPTY_CHANGE,
    matches,
    newRows,
    changedRows,
    conflictRows: [],
    untouched,
    doubtful: [],
    leftOut,
    missing: missingTasks(tasks, matches),
    offeredColumns: offered,
    issues: mergeIssues(leftOut, headings.differing),
    frame: {
      newColumns,
      newSections: lastResort.isNew ? [...headings.newSections, lastResort] : headings.newSections,
      sectionOrder: headings.order,
      taskOrder: taskOrder(rows, pairs, newRows),
    },
  };
  return decide(proposal, decisions);
}

type Pairs = ReadonlyMap<number, { readonly task: PlacedTask; readonly match: RowMatch }>;

function compareMatched(
  rows: readonly ImportedRow[],
  pairs: Pairs,
  sources: readonly ColumnSource[],
  fill: FillMode,
): Pick<MergeProposal, "changedRows" | "untouched"> {
  const changedRows: ChangedRow[] = [];
  const untouched: MatchedRow[] = [];
  for (const row of rows) {
    const pair = pairs.get(row.rowNumber);
    if (!pair) continue;
    const { number, label, task } = pair.task;
    const { cells, keptBlanks } = compareRow(row, task, sources, fill);
    const matched: MatchedRow = { row, task: { number, label, task }, match: pair.match, keptBlanks };
    if (cells.length > 0) changedRows.push({ ...matched, cells, isAccepted: true });
    else untouched.push(matched);
  }
  return { changedRows, untouched };
}

function pairedTasks(matches: readonly RowMatch[], tasks: readonly PlacedTask[]): Pairs {
  const byId = new Map(tasks.map((placed) => [placed.task.id, placed]));
  return new Map(
    matches.flatMap((match) => {
      const task = byId.get(match.taskId);
      return task ? [[match.rowNumber, { task, match }] as const] : [];
    }),
  );
}

function missingTasks(tasks: readonly PlacedTask[], matches: readonly RowMatch[]): NumberedTask[] {
  const found = new Set(matches.map(({ taskId }) => taskId));
  return tasks.filter(({ task }) => !found.has(task.id)).map(({ number, label, task }) => ({ number, label, task }));
}

function taskOrder(rows: readonly ImportedRow[], pairs: Pairs, newRows: readonly NewRow[]): string[] {
  const newIds = new Map(newRows.map(({ row, taskId }) => [row.rowNumber, taskId]));
  return rows.flatMap(({ rowNumber }) => pairs.get(rowNumber)?.task.task.id ?? newIds.get(rowNumber) ?? []);
}

/** Where a row goes that nothing places: the plan's last section, or a first one in a plan without any. */
function lastSection(snapshot: PlanSnapshot, newId: MergeInput["newId"]): TargetSection {
  const last = sectionsInOrder(snapshot).at(-1);
  return last ? { id: last.id, title: last.title, isNew: false } : { id: newId("section"), title: "", isNew: true };
}
