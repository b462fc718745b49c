import type { ColumnId } from "../model/index.ts";

/** A row on show, as far as pasting goes. */
export type ShownRow =
  | { readonly kind: "task"; readonly id: string; readonly sectionId: string; readonly number: number }
  /** A heading: of a section, or over tasks shown together. `taskCount` counts hidden tasks too. */
  | { readonly kind: "section" | "group"; readonly id: string; readonly taskCount: number };

/** The rows and columns on show, in order. The first column is TT. What is hidden is not written. */
export interface PasteShape {
  readonly rows: readonly ShownRow[];
  readonly columns: readonly ColumnId[];
}

/** Positions on show, inclusive; column 0 is TT. */
export interface PasteArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface CellWrite {
  readonly taskId: string;
  readonly columnId: ColumnId;
  readonly text: string;
}

export interface TitleWrite {
  readonly sectionId: string;
  readonly title: string;
}

/** What pasting would do. Nothing is done yet. */
export interface PastePlan {
  readonly cells: readonly CellWrite[];
  readonly titles: readonly TitleWrite[];
  /** Rows of the block that found no row below, as new tasks at the end of `sectionId`. */
  readonly rest: readonly Readonly<Record<ColumnId, string>>[];
  readonly sectionId: string | undefined;
  /** Columns with something in them that found no column to the right. */
  readonly columnsBeyond: number;
  /** What is written, to be selected. */
  readonly areas: readonly PasteArea[];
  /** Rows that lie hidden between the rows written: a filter or a folded section passes over them. */
  readonly hiddenRows: number;
  /** Headings of the block that met no heading. */
  readonly droppedHeadings: number;
}

/**
 * "areas-differ": a block goes into several areas only where it fills each of them. "numbers": nothing but TT would be
 * written. "nothing": there is no row to write into.
 */
export type PasteRefusal = "areas-differ" | "numbers" | "nothing";

export type PasteOutcome =
  | { readonly ok: true; readonly plan: PastePlan }
  | { readonly ok: false; readonly refusal: PasteRefusal };
