import type { DocumentBlock, DocumentCell, DocumentParagraph, DocumentTable } from "../../../core/document/index.ts";
import type { CellCount } from "../cells/cell-count.ts";
import { linesOfTable } from "../document/lines-of-table.ts";
import type { XmlAttributes } from "../xml/walk-local-names.ts";

const MOST_COLUMNS = 512;
const MOST_ROWS = 65_534;

/** A table of a text document while it is read (OpenDocument 1.3 part 3, 9). */
export class TableReading {
  readonly #count: CellCount;
  readonly #rows: DocumentCell[][] = [];
  #row: DocumentCell[] = [];
  #column = 0;
  #paragraphs: DocumentParagraph[] | undefined;

  constructor(count: CellCount) {
    this.#count = count;
  }

  beginRow(): void {
    this.#row = [];
    this.#column = 0;
  }

  endRow(): void {
    this.#count.add(this.#column);
    this.#rows.push(this.#row);
  }

  beginCell(attributes: XmlAttributes): void {
    const paragraphs: DocumentParagraph[] = [];
    this.#paragraphs = paragraphs;
    const columnSpan = counted(attributes.get("number-columns-spanned"), MOST_COLUMNS);
    const rowSpan = counted(attributes.get("number-rows-spanned"), MOST_ROWS);
    this.#row.push({ column: this.#column, columnSpan, rowSpan, paragraphs });
    this.passColumns(attributes);
  }

  /** A cell that another one covers takes its place and says nothing. */
  passColumns(attributes: XmlAttributes): void {
    const repeated = counted(attributes.get("number-columns-repeated"), MOST_COLUMNS);
    this.#column = Math.min(MOST_COLUMNS, this.#column + repeated);
  }

  endCell(): void {
    this.#paragraphs = undefined;
  }

  /** Takes in what stands in the open cell; a table in it becomes lines of the cell. */
  receive(block: DocumentBlock): void {
    if (block.kind === "paragraph") this.#paragraphs?.push(block);
    else for (const line of linesOfTable(block)) this.#paragraphs?.push(line);
  }

  finish(): DocumentTable {
    return { kind: "table", rows: this.#rows, columnWidths: [] };
  }
}

function counted(value: string | undefined, most: number): number {
  const number = Math.trunc(Number(value ?? 1));
  return number >= 1 ? Math.min(number, most) : 1;
}
