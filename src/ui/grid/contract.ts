import type { ColumnId, DerivedStatus, Task } from "../../core/model/index.ts";
import type { CellsWriting } from "../../workspace/commands/index.ts";

/** A heading row of the grid. */
export interface SectionRow {
  readonly kind: "section";
  readonly id: string;
  readonly numeral: string;
  /** The numeral where it is the document's own, not given by the place. */
  readonly label?: string | undefined;
  readonly title: string;
  readonly isFolded: boolean;
  /** Tasks in the section, and how many of them the filter lets through. */
  readonly taskCount: number;
  readonly shownCount: number;
}

/** A heading over tasks that are shown together for what their cells say. Derived: it cannot be edited, moved or deleted. */
export interface GroupRow {
  readonly kind: "group";
  /** Never the id of a record of the plan. */
  readonly id: string;
  readonly title: string;
  readonly isFolded: boolean;
  readonly taskCount: number;
  readonly shownCount: number;
}

export type HeadingRow = SectionRow | GroupRow;

/** A task row. Rows are replaced, never changed in place: an equal reference means an unchanged row. */
export interface TaskRow {
  readonly kind: "task";
  readonly id: string;
  /** Its place in the whole plan, from 1. */
  readonly number: number;
  /** What stands in TT. */
  readonly label: string;
  readonly sectionId: string;
  readonly task: Task;
  /** Stays in sight though the filter no longer lets it through, because it was edited or added since. */
  readonly isHeld: boolean;
  readonly status: DerivedStatus;
}

export type GridRow = HeadingRow | TaskRow;

/** How the person has arranged the columns; remembered for each plan. The number column is not listed: it always leads. */
export interface ColumnLayout {
  readonly columnId: ColumnId;
  /** CSS pixels. */
  readonly width: number;
  readonly isHidden: boolean;
  readonly isFrozen: boolean;
}

/** Lines a text takes, by the width in CSS pixels it has and then by the text. */
export type LineCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Lines counted at an earlier start, and how wide a sample text was set then: they hold in the same font only. */
export interface RememberedLines {
  readonly sampleWidth: number;
  readonly lines: LineCounts;
}

/** Where new or moved rows go: before or after a row, or at the end of a section. */
export interface RowTarget {
  readonly rowId: string;
  readonly place: "before" | "after" | "inside";
}

/** What the grid asks for. It changes nothing itself. */
export interface GridActions {
  /** Column "number" is what stands in TT, of a section too, where the document's own numbers are kept. */
  editCell(rowId: string, columnId: ColumnId | "number", text: string): void;
  renameSection(sectionId: string, title: string): void;
  toggleFold(sectionId: string): void;
  /** Many cells as one act, which may add tasks and agencies. */
  writeCells(writing: CellsWriting): void;
  addTasks(target: RowTarget, count: number): void;
  addSection(target: RowTarget | undefined): void;
  duplicateRows(rowIds: readonly string[]): void;
  deleteRows(rowIds: readonly string[]): void;
  /** Tasks keep their order among themselves; a section is moved alone. */
  moveRows(rowIds: readonly string[], target: RowTarget): void;
  /** One place up or down, together; tasks go on into the neighbouring section. */
  moveRowsBy(rowIds: readonly string[], step: -1 | 1): void;
  undo(): void;
  redo(): void;
  /**
   * Does something with the grid's tools in its turn among these acts. Where they are not there, or it answers that it
   * cannot be done yet, it is asked again later, and what was asked for after it waits.
   */
  inTurn(act: (tools: LateWishes) => boolean): void;
  setLayout(layout: readonly ColumnLayout[]): void;
  rememberLines(lines: RememberedLines): void;
}

/** What the grid's tools do of what was asked before they were there. */
export interface LateWishes {
  /** Not while a cell is edited: returns whether it was done. */
  doLate(wish: () => void): boolean;
  /**
   * A key that was pressed in this cell, or outside the grid. Returns whether it has had its meaning; while a cell is
   * edited it waits.
   */
  lateKey(event: KeyboardEvent, address: CellAddress | undefined): boolean;
}

/** A cell as the rest of the interface speaks of it; `columnId` "number" is the TT column. */
export interface CellAddress {
  readonly rowId: string;
  readonly columnId: ColumnId | "number";
}

/** What the shell may ask of a mounted grid. */
export interface GridHandle {
  focusCell(cell: CellAddress): void;
  /** Moves the focused cell and scrolls there; the keyboard stays where it is. */
  showCell(cell: CellAddress): void;
  focusedCell(): CellAddress | undefined;
  /** Ends an open edit by storing it: before an export, an update, leaving the page. */
  commitEdit(): void;
  readonly isEditing: boolean;
}
