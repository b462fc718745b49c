import { type PlanSnapshot, sectionsInOrder } from "../model/index.ts";
import type { ColumnMapping, ImportedRow } from "../sheet/index.ts";
import type { EarlierParts } from "./cell-base.ts";
import { chosenSection, type SectionChoice } from "./chosen-sections.ts";
import { columnSources } from "./column-sources.ts";
import { compareMatched } from "./compare-matched.ts";
import { textsOf } from "./compare-row.ts";
import { decide, type MergeDecisions, NO_DECISIONS, withChange } from "./decide.ts";
import { type Matching, matchRows } from "./match-rows.ts";
import { matchSections } from "./match-sections.ts";
import { mergeIssues } from "./merge-issues.ts";
import type { DoubtfulRow, FillMode, MergeProposal, NewRow, TargetSection } from "./merge-proposal.ts";
import { addedIndexOf, planIndexOf, planSectionsOf } from "./plan-index.ts";
import { type RowSide, rowSides } from "./row-side.ts";
import { type PlacedRow, sortOut } from "./sort-out.ts";
import { atOnce, type Steps } from "./steps.ts";

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
  /** Where the person wants new tasks, by row number. */
  readonly sections?: ReadonlyMap<number, SectionChoice>;
  /** Keys of offered columns that shall become columns of the plan. */
  readonly takenColumns?: ReadonlySet<string>;
  readonly decisions?: MergeDecisions;
  /** What other files of the same drop did to the snapshot before. */
  readonly earlier?: EarlierParts;
}

/** What taking the rows of a file into a plan would do. Decides everything, writes nothing, deletes nothing. */
export function proposeMerge(input: MergeInput): MergeProposal {
  return atOnce(proposeInSteps(input));
}

/** The same in steps, for files of many rows. What it is given must not change meanwhile. */
export function* proposeInSteps(input: MergeInput): Steps<MergeProposal> {
  const { snapshot, mapping, newId, fill = "given", takenColumns = new Set(), decisions = NO_DECISIONS } = input;
  const { links = new Map(), rememberedLinks = new Map(), sections = new Map(), earlier } = input;
  // Rows are paired with the plan as it was before the drop, so that the order of its files decides nothing.
  const before = earlier?.before ?? snapshot;
  const plan = planIndexOf(before);
  yield 0;
  const added = addedIndexOf(snapshot, before);
  yield 0;
  const { sources, newColumns, offered } = columnSources(snapshot, mapping, input.rows, takenColumns, newId);
  yield 0;
  const headings = matchSections(planSectionsOf(snapshot, before), input.rows, newId);
  yield 0;
  const rows = rowSides(input.rows, mapping, plan, (row) => headings.sectionOf(row)?.id);
  yield 0;
  const matching = yield* matchRows({ rows, plan, added, sources, links, rememberedLinks });
  const { pairing } = matching;
  const lastResort = lastSection(snapshot, newId);
  const sorted = sortOut({
    rows,
    matching,
    sources,
    sectionOfMatch: (row) => {
      const section = pairing.of(row)?.task.section;
      // A task whose section is gone is shown in one that may not be stored.
      return section && (snapshot.section.has(section.id) ? section : lastResort);
    },
    sectionOfHeading: headings.sectionOf,
    lastResort,
  });
  yield 1;
  const newRows = sorted.newcomers.map(
    ({ side: { row }, section }): NewRow => ({
      row,
      taskId: newId(`row ${row.rowNumber}`),
      section: chosenSection(sections.get(row.rowNumber), snapshot, headings.newSections) ?? section,
      cells: textsOf(row, sources),
      isAccepted: true,
    }),
  );
  yield 1;
  const compared = compareMatched({ rows, pairing, sources, fill, earlier, snapshot });
  yield 1;
  const tasks = added ? [...plan.tasks, ...added.tasks] : plan.tasks;
  const proposal = {
    snapshot,
    newRows,
    ...compared,
    doubtful: sorted.doubtful.map((placed) => doubtfulRow(placed, matching)),
    leftOut: sorted.leftOut,
    missing: tasks.filter((task) => !pairing.isUsed(task)).map(({ numbered }) => numbered),
    offeredColumns: offered,
    issues: mergeIssues(
      sorted.leftOut,
      headings.differing,
      sorted.newcomers.map(({ side }) => side),
    ),
    frame: {
      newColumns,
      newSections: lastResort.isNew ? [...headings.newSections, lastResort] : headings.newSections,
      sectionOrder: headings.order,
      taskOrder: taskOrder(rows, matching, newRows),
    },
  };
  yield 1;
  return decisions === NO_DECISIONS ? withChange(proposal) : decide(proposal, decisions);
}

function doubtfulRow({ side, section }: PlacedRow, { doubts }: Matching): DoubtfulRow {
  const { row } = side;
  const candidates = (doubts.get(side) ?? []).map(({ task: { numbered }, likeness, hasNumber }) => ({
    task: numbered,
    match: {
      rowNumber: row.rowNumber,
      taskId: numbered.task.id,
      reason:
        side.mark?.taskId === numbered.task.id
          ? ("mark" as const)
          : hasNumber
            ? ("number-and-similar" as const)
            : ("similar" as const),
      similarity: likeness.alike,
    },
  }));
  return { row, candidates, section };
}

function taskOrder(rows: readonly RowSide[], { pairing }: Matching, newRows: readonly NewRow[]): string[] {
  if (newRows.length === 0) return [];
  const newIds = new Map(newRows.map(({ row, taskId }) => [row.rowNumber, taskId]));
  return rows.flatMap((side) => pairing.of(side)?.task.task.id ?? newIds.get(side.row.rowNumber) ?? []);
}

/** Where a row goes that nothing places: the plan's last section, or a first one in a plan without any. */
function lastSection(snapshot: PlanSnapshot, newId: MergeInput["newId"]): TargetSection {
  const last = sectionsInOrder(snapshot).at(-1);
  return last ? { id: last.id, title: last.title, isNew: false } : { id: newId("section"), title: "", isNew: true };
}
