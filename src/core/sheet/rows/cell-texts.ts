/** The texts of cells as they are taken in, with what the file displays where that is something else. */
export interface CellTexts {
  textAt(row: number, column: number): string;
  /** What the file displays; undefined where that is the text itself. */
  displayedAt(row: number, column: number): string | undefined;
}
