import type { Issue } from "../issue/index.ts";
import type { Column, ColumnId, ColumnRole } from "../model/index.ts";

/**
 * What a sheet's column can be taken for: the roles of a plan's columns, the number column (TT), one column that names
 * lead and supporting agencies together, and the hidden column by which a returned sheet knows its tasks.
 */
export type MappedRole = Exclude<ColumnRole, "extra"> | "number" | "lead-and-support" | "mark";

/** The roles whose texts go into cells of the plan. */
export type CellRole = Exclude<MappedRole, "number" | "lead-and-support" | "mark">;

/** What the person takes a column for: a role, a column somebody added to the plan, or nothing. */
export type ColumnChoice = MappedRole | { readonly columnId: ColumnId } | null;

/**
 * Why a column got its role: a column of the plan has its name, its own words are known or similar, what stands in it,
 * where it stands, the person's choice now, or the choice for an earlier file of the same sender.
 */
export type MappingReason =
  | "plan-column"
  | "known-name"
  | "similar-name"
  | "contents"
  | "position"
  | "corrected"
  | "remembered";

export interface MappedColumn {
  /** Its place in the sheet, from 0. Columns of two tables can have the same. */
  readonly index: number;
  /** As the person sees it: "A", "AB". */
  readonly letter: string;
  /** The first row of its table's header, from 1, where that is not the sheet's first table. */
  readonly headerRow?: number;
  /** The key of its texts in `ImportedRow.extra` where that is not its letter: see `join-columns.ts`. */
  readonly key?: string;
  /** The header's words, parent first where the header has several rows: "Cơ quan thực hiện / Chủ trì". */
  readonly header: string;
  /** Absent when nothing is known about the column: its texts are then kept as extra. */
  readonly role?: MappedRole;
  /** The plan's own column of that name, when it has no fixed role. */
  readonly columnId?: ColumnId;
  readonly reason?: MappingReason;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface ColumnMapping {
  /**
   * The header's first and last row as the person sees them, from 1. A table without a header, whose columns were told
   * by their contents, has its first row as `first`, and `last` is one less.
   */
  readonly headerRows: { readonly first: number; readonly last: number };
  /** It is the header that a person pointed at in an earlier file of the same sender. */
  readonly isRemembered?: true;
  /** Those of the first table, then what only tables under it have. */
  readonly columns: readonly MappedColumn[];
  /** The tables under the first one that have another header, from above; absent where there are none. */
  readonly laterTables?: readonly LaterTableMapping[];
}

/** A table under the first one, and all its columns. */
export interface LaterTableMapping {
  /** The first row of its header, from 1. */
  readonly headerRow: number;
  /** Its tasks are among the rows of the sheet. */
  readonly isRead: boolean;
  readonly columns: readonly MappedColumn[];
}

/** One task row of a file; nothing in it is trusted. A key that is missing was not mapped; "" was found blank. */
export interface ImportedRow {
  /** As the person sees it, from 1. */
  readonly rowNumber: number;
  readonly sectionTitle?: string;
  readonly sectionNumeral?: string;
  /** The row of the heading the task stands under: two headings can have one title. */
  readonly sectionRow?: number;
  /** What stands in TT, trimmed; absent when blank or when the sheet has no such column. */
  readonly number?: string;
  readonly cells: Readonly<Partial<Record<CellRole, string>>>;
  /** Texts of unmapped columns by `columnKey`: a header's words are never used as a key. */
  readonly extra: Readonly<Record<string, string>>;
  /** By column letter, what the file displays where the texts above say it in another way: "5-Dec-26" for 05/12/2026. */
  readonly displayed?: Readonly<Record<string, string>>;
  /** The last row of a task that goes over several; absent when it has only one. */
  readonly lastRow?: number;
  /** What the hidden column says, verbatim. */
  readonly mark?: string;
}

/** What one row of a sheet is. */
export type LineKind =
  | "blank"
  | "title"
  | "header"
  | "numbering"
  | "section"
  | "task"
  | "continuation"
  | "total"
  | "note"
  | "signature"
  | "outside";

/**
 * Why a row was taken for what it is. `over-children`: it has no agency or deadline, the rows under it have;
 * `own-agency-or-deadline`: part of a task, yet with its own; `part-of-parent`: such a part without;
 * `cut-by-page`: it goes on in the middle of a sentence; `hint`: it says how to fill the form in; `no-words`: only dots
 * or dashes.
 */
export type LineReason =
  | "blank"
  | "above-header"
  | "repeats-title"
  | "header-names"
  | "repeats-header"
  | "counts-columns"
  | "numeral"
  | "spelled-numeral"
  | "merged-across"
  | "bold-alone"
  | "capitals"
  | "alone"
  | "over-children"
  | "numbered"
  | "has-content"
  | "own-agency-or-deadline"
  | "under-merge"
  | "without-number"
  | "part-of-parent"
  | "cut-by-page"
  | "total-words"
  | "closing-words"
  | "note-words"
  | "hint"
  | "no-words"
  | "page-number"
  | "number-alone"
  | "below-table"
  | "corrected"
  | "remembered";

/** One row of the sheet and what it was taken for; its texts are in the sheet. */
export interface RecognisedLine {
  /** As the person sees it, from 1. */
  readonly rowNumber: number;
  readonly kind: LineKind;
  readonly reason: LineReason;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Why a sheet was, or was not, taken for one that holds tasks. */
export type SheetReason =
  | "has-tasks"
  | "no-header"
  | "no-rows"
  | "hidden"
  | "same-as-other"
  | "catalogue"
  | "corrected"
  | "remembered";

export interface SheetVerdict {
  readonly isTaken: boolean;
  readonly reason: SheetReason;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A heading. Tasks stand under the last heading above them, whatever its level. */
export interface ImportedSection {
  readonly rowNumber: number;
  readonly numeral?: string;
  readonly title: string;
  /** 1 is the topmost: 1 for "A", 2 for "I" under it. */
  readonly level: number;
  /** What else stands in the heading's row (amounts, an agency), by column letter. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** A row that is no part of the table: a total, a note, a signature, text above the header. */
export interface LeftoverRow {
  readonly rowNumber: number;
  readonly place: "above" | "within" | "below";
  readonly texts: readonly string[];
}

export interface RecognisedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly verdict: SheetVerdict;
  /** One for every row up to the last with something in it, in order; most blank rows of a long gap have none. */
  readonly lines: readonly RecognisedLine[];
  /** Absent when no header was found; then there are no rows either. */
  readonly mapping?: ColumnMapping;
  readonly sections: readonly ImportedSection[];
  readonly rows: readonly ImportedRow[];
  readonly leftover: readonly LeftoverRow[];
  readonly issues: readonly Issue[];
}

/** What a person chose for the columns of one table. */
export interface ColumnChoices {
  /** By column index; `null` leaves the column unmapped. */
  readonly roles?: ReadonlyMap<number, ColumnChoice>;
  /** Indexes of columns whose dates the spreadsheet stored with day and month exchanged: they are turned back. */
  readonly swappedDates?: ReadonlySet<number>;
}

/** What a person chose for one sheet, over what was guessed; for columns it is that of the first table. */
export interface SheetChoices extends ColumnChoices {
  readonly isTaken?: boolean;
  /** The header row the person pointed at, from 1. */
  readonly headerRow?: number;
  /** How many rows the header has, with `headerRow`. */
  readonly headerHeight?: number;
  /** By row number; what such a row is. */
  readonly lines?: ReadonlyMap<number, LineKind>;
  /** For the columns of tables under the first one, by `LaterTableMapping.headerRow`. */
  readonly laterTables?: ReadonlyMap<number, ColumnChoices>;
}

/** A header that was pointed at: its columns' `headerWords`, and how many rows it has. */
export interface RememberedHeader {
  readonly words: readonly string[];
  readonly rows: number;
}

/** What was chosen for earlier files of the same sender, known again by words, never by place. Plain data. */
export interface RememberedLayout {
  /** `header` and `name` are `headerKey`s; `text` is the folded text of a row, its cells joined by a blank. */
  readonly columns: readonly { readonly header: string; readonly choice: ColumnChoice }[];
  readonly lines: readonly { readonly text: string; readonly kind: LineKind }[];
  readonly sheets: readonly { readonly name: string; readonly isTaken: boolean }[];
  readonly headers?: readonly RememberedHeader[];
}

export interface RecogniseOptions extends SheetChoices {
  /** The app wrote the file itself: texts are taken as they stand, even such as look like a program's dates. */
  readonly isVerbatim?: boolean;
  readonly remembered?: RememberedLayout;
  /** The columns of the plan the sheet is read for: their names are known words too. */
  readonly planColumns?: readonly Pick<Column, "id" | "name" | "role">[];
}
