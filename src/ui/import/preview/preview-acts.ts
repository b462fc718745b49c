import type { FillMode, SectionChoice } from "../../../core/merge/index.ts";

/** What a person decides over the preview of one sheet. Every act makes the proposal anew. */
export interface PreviewActs {
  /** Takes whole rows, new or changed, or leaves them out. */
  setRows(rowNumbers: readonly number[], isTaken: boolean): void;
  /** Takes one changed cell or leaves it out; of a cell in conflict, whether the file wins. */
  setCell(rowNumber: number, columnId: string, isTaken: boolean): void;
  /** A task the row stands for; null: a task of its own; undefined: as it was guessed. */
  link(rowNumber: number, taskId: string | null | undefined): void;
  /** The section of new tasks. */
  setSection(rowNumbers: readonly number[], section: SectionChoice): void;
  setFill(fill: FillMode): void;
  /** Makes an offered column a column of the plan, by its `columnKey`. */
  takeColumn(key: string, isTaken: boolean): void;
}
