import type { RawSheet } from "../../../core/sheet/raw-sheet.ts";
import type { CellCount } from "../cells/cell-count.ts";
import { plainBreaks, rawCell } from "../cells/raw-cell.ts";
import { MOST_COLUMNS, MOST_ROWS, SheetBuilder, type SheetHead } from "../cells/sheet-builder.ts";
import type { XmlAttributes } from "../xml/walk-local-names.ts";
import { cellValue, type NumberRules } from "./cell-value.ts";
import type { DataText } from "./data-text.ts";
import type { StyleTable } from "./style-table.ts";

/** Puts one sheet together. Rows, columns and cells stand after each other unless they name their place (ss:Index). */
export class SheetReading {
  readonly #builder: SheetBuilder;
  readonly #styles: StyleTable;
  readonly #rules: NumberRules;
  readonly #columnStyles = new Map<number, string>();
  /** For each column the row after the last one that a cell from above takes up. */
  readonly #takenUntil = new Map<number, number>();
  readonly #count: CellCount;
  #column = 0;
  #row = 0;
  #nextRow = 0;
  #rowStyle: string | undefined;
  #cell: XmlAttributes | undefined;

  constructor(head: SheetHead, styles: StyleTable, rules: NumberRules, count: CellCount) {
    this.#builder = new SheetBuilder(head, count);
    this.#styles = styles;
    this.#rules = rules;
    this.#count = count;
  }

  takeColumn(attributes: XmlAttributes): void {
    const first = place(attributes, this.#column, MOST_COLUMNS);
    // Columns stand in order: what goes back to an earlier one is no description of it.
    if (first < this.#column) return;
    const count = 1 + counted(attributes.get("Span"), MOST_COLUMNS);
    if (attributes.get("Hidden") === "1") this.#builder.hideColumns(first, count);
    const style = attributes.get("StyleID");
    if (style !== undefined)
      for (let i = first; i < Math.min(first + count, MOST_COLUMNS); i++) this.#columnStyles.set(i, style);
    this.#column = first + count;
  }

  beginRow(attributes: XmlAttributes): void {
    this.#row = place(attributes, this.#nextRow, MOST_ROWS);
    const count = 1 + counted(attributes.get("Span"), MOST_ROWS);
    if (attributes.get("Hidden") === "1") this.#builder.hideRows(this.#row, count);
    this.#rowStyle = attributes.get("StyleID");
    this.#nextRow = this.#row + count;
    this.#column = 0;
  }

  beginCell(attributes: XmlAttributes): void {
    this.#cell = attributes;
    this.#column = place(attributes, this.#column, MOST_COLUMNS);
    // LibreOffice names places that a cell from above takes up; it means the next free one.
    for (; (this.#takenUntil.get(this.#column) ?? 0) > this.#row; this.#column++) this.#count.add();
  }

  endCell(data: DataText, comment: DataText): void {
    const attributes = this.#cell;
    if (!attributes) return;
    const look = this.#styles.look(attributes.get("StyleID") ?? this.#rowStyle ?? this.#columnStyles.get(this.#column));
    const formula = attributes.get("Formula");
    const kind = { type: data.type, format: look.format, isFormula: formula !== undefined };
    const value = cellValue(data.text.text, kind, this.#rules);
    const note = plainBreaks(comment.text.text);
    // Stretches count the characters as written: they fit only while the text is shown as written.
    const fonts = value.text.length === data.text.text.length ? data.text.fonts(look.font) : { font: look.font };
    if (value.text !== "" || formula !== undefined || note !== "")
      this.#builder.put(
        this.#row,
        this.#column,
        rawCell({ ...value, formula, ...fonts, bold: look.bold, comment: note }),
      );
    this.#column += 1 + this.#merge(attributes);
    this.#cell = undefined;
  }

  finish(hidden: boolean): RawSheet {
    return { ...this.#builder.build(), hidden };
  }

  /** How many cells to the right belong to this one. */
  #merge(attributes: XmlAttributes): number {
    const across = counted(attributes.get("MergeAcross"), MOST_COLUMNS);
    const down = counted(attributes.get("MergeDown"), MOST_ROWS);
    const [top, left] = [this.#row, this.#column];
    this.#builder.merge({ top, left, bottom: top + down, right: left + across });
    if (down > 0) {
      this.#count.add(across);
      for (let i = left; i <= left + across; i++) this.#takenUntil.set(i, top + down + 1);
    }
    return across;
  }
}

/** Where something stands, from 0: the place it names, which counts from 1, or the next one. */
function place(attributes: XmlAttributes, next: number, most: number): number {
  const named = counted(attributes.get("Index"), most);
  return named > 0 ? named - 1 : next;
}

function counted(written: string | undefined, most: number): number {
  const count = Number(written ?? 0);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 0;
}
