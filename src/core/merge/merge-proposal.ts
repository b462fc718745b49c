import type { PlanChange } from "../change/index.ts";
import type { Issue } from "../issue/index.ts";
import type { ColumnId, NumberedTask, PlanSnapshot } from "../model/index.ts";
import type { ImportedRow } from "../sheet/index.ts";

/** Why a row of the file is taken for a task of the plan, best evidence first. */
export type MatchReason =
  /** The person's own word, now or for an earlier file of the same sender. */
  | "linked"
  | "remembered"
  /** The hidden column of a sheet that this app wrote. */
  | "mark"
  | "number-and-content"
  | "content-in-section"
  | "content"
  /** The content stands several times on one side; the rows most alike were paired. */
  | "repeated-content"
  | "number-and-similar"
  | "similar"
  /** Near content between neighbours that are paired beyond doubt. */
  | "in-order";

/**
 * What the texts of a file do to those of the plan: only into blank cells; where the file has a text; or everywhere,
 * blank cells of the file clearing those of the plan. A column that is not mapped changes nothing in any of them.
 */
export type FillMode = "blanks" | "given" | "all";

/** Why a cell waits for the person to choose. */
export type ConflictReason =
  /** Plan and file both changed it since the sheet was written. */
  | "both-changed"
  /** Another row of this file says otherwise for the same task. */
  | "rows-differ"
  /** Another file of the same drop, taken in before or together with this one, says otherwise. */
  | "files-differ";

export interface RowMatch {
  readonly rowNumber: number;
  readonly taskId: string;
  readonly reason: MatchReason;
  /** How alike the contents are, 0 to 1. */
  readonly similarity: number;
}

/** One cell the file would change. */
export interface CellChange {
  readonly columnId: ColumnId;
  readonly from: string;
  readonly to: string;
  readonly isAccepted: boolean;
  /** Such a cell is accepted only by the person's own word. */
  readonly conflict?: ConflictReason;
  /** With "files-differ": the part of the batch that set the cell before, by its place from 0; absent outside of it. */
  readonly earlierPart?: number;
}

export interface CellText {
  readonly columnId: ColumnId;
  readonly text: string;
}

/** The section a new row goes to. */
export interface TargetSection {
  readonly id: string;
  readonly title: string;
  readonly isNew: boolean;
}

export interface NewRow {
  readonly row: ImportedRow;
  /** The id the task will have. */
  readonly taskId: string;
  readonly section: TargetSection;
  readonly cells: readonly CellText[];
  readonly isAccepted: boolean;
}

export interface MatchedRow {
  readonly row: ImportedRow;
  readonly task: NumberedTask;
  readonly match: RowMatch;
  /** Columns that are blank in the file and stay as they are in the plan. */
  readonly keptBlanks: readonly ColumnId[];
  /** Columns in which the file says what it said when it was written, while the plan has moved on: the plan's text stays. */
  readonly keptNewer: readonly ColumnId[];
}

export interface ChangedRow extends MatchedRow {
  readonly cells: readonly CellChange[];
  /** Whether any of its cells is accepted. */
  readonly isAccepted: boolean;
}

/** A row that may stand for a task, but not surely: it waits for a yes, another task, or "a new task". */
export interface DoubtfulRow {
  readonly row: ImportedRow;
  /** Best first, at least one. */
  readonly candidates: readonly { readonly task: NumberedTask; readonly match: RowMatch }[];
  /** Where it would go as a new task. */
  readonly section: TargetSection;
}

/** A row the merge takes nothing from. `first` is the earlier row a duplicate repeats. */
export type LeftOutRow =
  | { readonly row: ImportedRow; readonly why: "no-content" }
  | { readonly row: ImportedRow; readonly why: "duplicate"; readonly first: number; readonly isIdentical: boolean };

/** A column of the file the plan has no place for; it can become a column of the plan. */
export interface OfferedColumn {
  /** Its `columnKey` in the file. */
  readonly key: string;
  readonly name: string;
  /** How many rows hold a text in it. */
  readonly filled: number;
  readonly isTaken: boolean;
}

/**
 * What a file would do to a plan: the preview draws this value and "import" dispatches its `change`, unaltered.
 * Every row of the file stands in exactly one of `newRows`, `changedRows`, `conflictRows`, `untouched`, `doubtful` and
 * `leftOut`.
 */
export interface MergeProposal {
  /** The state it was made for; for any other state it must be made again. */
  readonly snapshot: PlanSnapshot;
  readonly change: PlanChange;
  readonly matches: readonly RowMatch[];
  readonly newRows: readonly NewRow[];
  readonly changedRows: readonly ChangedRow[];
  /** Matched rows with at least one cell in conflict; their other cells are as in `changedRows`. */
  readonly conflictRows: readonly ChangedRow[];
  readonly untouched: readonly MatchedRow[];
  /** Rows the merge takes nothing from until the person links them. */
  readonly doubtful: readonly DoubtfulRow[];
  readonly leftOut: readonly LeftOutRow[];
  /** Tasks of the plan that no row stands for. They stay; they are only told. */
  readonly missing: readonly NumberedTask[];
  readonly offeredColumns: readonly OfferedColumn[];
  readonly issues: readonly Issue[];
  /** What `change` is built from besides the rows. */
  readonly frame: MergeFrame;
}

export interface NewSection {
  readonly id: string;
  readonly title: string;
}

export interface NewColumn {
  readonly id: ColumnId;
  readonly name: string;
}

/** Sections and columns the accepted rows may bring along, and the order the file has its rows in. */
export interface MergeFrame {
  readonly newSections: readonly NewSection[];
  readonly newColumns: readonly NewColumn[];
  /** Section ids, linked and new, as the file has them. */
  readonly sectionOrder: readonly string[];
  /** Task ids, matched and new, as the file has them. */
  readonly taskOrder: readonly string[];
}
