/** A stretch of text in one font; line breaks are "\n". */
export interface TextPiece {
  readonly text: string;
  /** The font by its name; absent where the document does not say. */
  readonly font?: string;
  readonly bold?: boolean;
}

export interface DocumentParagraph {
  readonly kind: "paragraph";
  readonly pieces: readonly TextPiece[];
  /** Footnotes and comments that hang on it. */
  readonly notes?: readonly string[];
  /** What parts it from the next one in a cell: a line break unless it says otherwise. */
  readonly end?: "" | " ";
  /** A new page begins with it: what stands before belongs to something else. */
  readonly startsPage?: boolean;
}

/** A cell where it begins in its row. Columns count from 0, spans from 1. */
export interface DocumentCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly paragraphs: readonly DocumentParagraph[];
}

export interface DocumentTable {
  readonly kind: "table";
  readonly rows: readonly (readonly DocumentCell[])[];
  /** Widths of the grid's columns in one unit, whichever; empty where the document does not say. */
  readonly columnWidths: readonly number[];
}

/** What a document, a web page or a clipboard holds, in order. A table in a cell is part of the cell's paragraphs. */
export type DocumentBlock = DocumentParagraph | DocumentTable;
