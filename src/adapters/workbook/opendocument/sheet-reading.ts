import type { RawCell, RawSheet } from "../../../core/sheet/raw-sheet.ts";
import type { CellCount } from "../cells/cell-count.ts";
import { rawCell } from "../cells/raw-cell.ts";
import { MOST_COLUMNS, MOST_ROWS, SheetBuilder, type SheetHead } from "../cells/sheet-builder.ts";
import type { XmlAttributes } from "../xml/walk-local-names.ts";
import { cellValue } from "./cell-value.ts";
import type { ParagraphReading } from "./paragraph-reading.ts";
import type { StyleSheet } from "./style-sheet.ts";

interface ColumnStyle {
  readonly end: number;
  readonly style: string | undefined;
}

/**
 * Puts one table together. Rows and cells may be written once and repeated; empty ones only move the place. What a
 * merge covers is read like in other formats: a person who takes the merge away sees it again.
 */
export class SheetReading {
  readonly #builder: SheetBuilder;
  readonly #styles: StyleSheet;
  readonly #columnStyles: ColumnStyle[] = [];
  #columns = 0;
  #row = 0;
  #rowRepeat = 1;
  #rowStyle: string | undefined;
  #column = 0;
  #cellsOfRow: { readonly column: number; readonly cell: RawCell }[] = [];
  #cell: XmlAttributes | undefined;

  constructor(head: SheetHead, styles: StyleSheet, count: CellCount) {
    this.#builder = new SheetBuilder(head, count);
    this.#styles = styles;
  }

  takeColumn(attributes: XmlAttributes): void {
    const count = repeats(attributes.get("number-columns-repeated"), MOST_COLUMNS);
    if (isHidden(attributes)) this.#builder.hideColumns(this.#columns, count);
    this.#columns += count;
    this.#columnStyles.push({ end: this.#columns, style: attributes.get("default-cell-style-name") });
  }

  beginRow(attributes: XmlAttributes): void {
    this.#rowRepeat = repeats(attributes.get("number-rows-repeated"), MOST_ROWS);
    this.#rowStyle = attributes.get("default-cell-style-name");
    this.#column = 0;
    this.#cellsOfRow = [];
    if (isHidden(attributes)) this.#builder.hideRows(this.#row, this.#rowRepeat);
  }

  endRow(): void {
    const repeat = this.#cellsOfRow.length > 0 ? this.#rowRepeat : 0;
    for (let i = 0; i < repeat && this.#row + i < MOST_ROWS; i++)
      for (const { column, cell } of this.#cellsOfRow) this.#builder.put(this.#row + i, column, cell);
    this.#row += this.#rowRepeat;
  }

  beginCell(attributes: XmlAttributes): void {
    this.#cell = attributes;
  }

  endCell(paragraphs: ParagraphReading): void {
    const attributes = this.#cell;
    if (!attributes) return;
    const repeat = repeats(attributes.get("number-columns-repeated"), MOST_COLUMNS);
    const cell = this.#read(attributes, paragraphs);
    if (cell)
      for (let i = 0; i < repeat && this.#column + i < MOST_COLUMNS; i++)
        this.#cellsOfRow.push({ column: this.#column + i, cell });
    this.#merge(attributes);
    this.#column += repeat;
    this.#cell = undefined;
  }

  finish(): RawSheet {
    return this.#builder.build();
  }

  #read(attributes: XmlAttributes, paragraphs: ParagraphReading): RawCell | undefined {
    const style = this.#styles.cell(attributes.get("style-name") ?? this.#rowStyle ?? this.#columnStyle());
    const found = cellValue(attributes, paragraphs.cell.text, style);
    const formula = attributes.get("formula");
    const comment = paragraphs.comment.text;
    if (found.text === "" && formula === undefined && comment === "") return undefined;
    const { text, type, value, precision } = found;
    const { font, runs } = paragraphs.cell.fonts(style.font);
    return rawCell({ text, type, value, precision, formula, font, runs, bold: style.bold, comment });
  }

  #columnStyle(): string | undefined {
    return this.#columnStyles.find(({ end }) => this.#column < end)?.style;
  }

  #merge(attributes: XmlAttributes): void {
    const width = repeats(attributes.get("number-columns-spanned"), MOST_COLUMNS);
    const height = repeats(attributes.get("number-rows-spanned"), MOST_ROWS);
    const [top, left] = [this.#row, this.#column];
    this.#builder.merge({ top, left, bottom: top + height - 1, right: left + width - 1 });
  }
}

function isHidden(attributes: XmlAttributes): boolean {
  const visibility = attributes.get("visibility");
  return visibility === "collapse" || visibility === "filter";
}

/** A count written in the file, at least 1. */
function repeats(written: string | undefined, most: number): number {
  const count = Number(written ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
}
