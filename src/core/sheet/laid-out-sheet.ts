/**
 * A sheet ready to be written: what stands in each row, for any format. Styles follow from the row's kind. A `mark` goes
 * into a hidden column after all others, in formats that can hide one.
 */
export type LaidOutRow =
  | { readonly kind: "title"; readonly text: string; readonly style: "name" | "title" | "attached" }
  | { readonly kind: "blank" }
  | { readonly kind: "header"; readonly cells: readonly string[]; readonly mark?: string }
  | { readonly kind: "section"; readonly numeral: string; readonly title: string }
  | { readonly kind: "task"; readonly cells: readonly string[]; readonly mark?: string };

export interface LaidOutColumn {
  readonly header: string;
  /** In characters of the body font, as spreadsheets measure columns. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
}

export interface LaidOutSheet {
  readonly sheetName: string;
  readonly columns: readonly LaidOutColumn[];
  /** Exactly one header row; section rows span all columns after the first. */
  readonly rows: readonly LaidOutRow[];
}

/** The index of the hidden column after all others; undefined for a sheet without marks. */
export function markColumnOf({ rows, columns }: LaidOutSheet): number | undefined {
  return rows.some((row) => "mark" in row) ? columns.length : undefined;
}
