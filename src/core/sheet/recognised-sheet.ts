import type { Issue } from "../issue/index.ts";
import type { Column, ColumnId, ColumnRole } from "../model/index.ts";

/** What a sheet's column can be taken for: the roles of a plan's columns, and the number column (TT). */
export type MappedRole = Exclude<ColumnRole, "extra"> | "number";

/** What the person takes a column for: a role, a column somebody added to the plan, or nothing. */
export type ColumnChoice = MappedRole | { readonly columnId: ColumnId } | null;

/** Why a column got its role: the header's own words, similar words, where it stands, or the person's choice. */
export type MappingReason = "plan-column" | "known-name" | "similar-name" | "position" | "corrected";

export interface MappedColumn {
  /** From 0. */
  readonly index: number;
  /** As the person sees it: "A", "AB". Also the key of the column's texts in `ImportedRow.extra`. */
  readonly letter: string;
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
  /** The header's first and last row as the person sees them, from 1. */
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly columns: readonly MappedColumn[];
}

/** One task row of a file; nothing in it is trusted. A key that is missing was not mapped; "" was found blank. */
export interface ImportedRow {
  /** As the person sees it, from 1. */
  readonly rowNumber: number;
  readonly sectionTitle?: string;
  readonly sectionNumeral?: string;
  /** What stands in TT, trimmed; absent when blank or when the sheet has no such column. */
  readonly number?: string;
  readonly cells: Readonly<Partial<Record<Exclude<MappedRole, "number">, string>>>;
  /** Texts of unmapped columns by column letter: a header's words are never used as a key. */
  readonly extra: Readonly<Record<string, string>>;
}

export interface ImportedSection {
  readonly rowNumber: number;
  readonly numeral?: string;
  readonly title: string;
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
  /** Absent when no header was found; then there are no rows either. */
  readonly mapping?: ColumnMapping;
  readonly sections: readonly ImportedSection[];
  readonly rows: readonly ImportedRow[];
  readonly leftover: readonly LeftoverRow[];
  readonly issues: readonly Issue[];
}

export interface RecogniseOptions {
  /** The header row the person pointed at, from 1. */
  readonly headerRow?: number;
  /** What the person chose, by column index; `null` leaves the column unmapped. */
  readonly roles?: ReadonlyMap<number, ColumnChoice>;
  /** The columns of the plan the sheet is read for: their names are known words too. */
  readonly planColumns?: readonly Pick<Column, "id" | "name" | "role">[];
}
