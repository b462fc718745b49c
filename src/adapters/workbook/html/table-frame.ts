import type { RawSheet } from "../../../core/sheet/raw-sheet.ts";
import type { CellCount } from "../cells/cell-count.ts";
import type { NumberDisplay } from "../cells/number-display.ts";
import { rawCell } from "../cells/raw-cell.ts";
import { MOST_COLUMNS, SheetBuilder } from "../cells/sheet-builder.ts";
import { cellValue } from "./cell-facts.ts";
import { FlowText } from "./flow-text.ts";
import type { PageLook } from "./page-styles.ts";

/** The most columns and rows a cell of a page can span (HTML Standard 4.9.11). */
const WIDEST = 1000;
const TALLEST = 65_534;

interface OpenCell {
  readonly attributes: ReadonlyMap<string, string>;
  readonly look: PageLook;
  readonly text: FlowText;
  readonly column: number;
}

/** One table while it is read: puts its cells where a browser would, past those that reach down from rows above. */
export class TableFrame {
  readonly #builder: SheetBuilder;
  readonly #count: CellCount;
  readonly #show: NumberDisplay;
  /** For each column the row after the last one that a cell from above takes up. */
  readonly #takenUntil = new Map<number, number>();
  readonly #lines: string[] = [];
  #line: string[] = [];
  #row = -1;
  #column = 0;
  #columns = 0;
  #filled = 0;
  #widest = 0;
  #cell: OpenCell | undefined;

  constructor(name: string, above: readonly string[], count: CellCount, show: NumberDisplay) {
    this.#builder = new SheetBuilder({ name, hidden: false }, count);
    this.#count = count;
    this.#show = show;
    for (const text of above) this.#builder.put(++this.#row, 0, { text, type: "text" });
  }

  /** Where text goes now; undefined between cells. */
  get text(): FlowText | undefined {
    return this.#cell?.text;
  }

  get isEmpty(): boolean {
    return this.#filled === 0;
  }

  /** A frame that only holds something in place: never two rows of two cells. */
  get isFrame(): boolean {
    return this.#lines.length < 2 || this.#widest < 2;
  }

  /** What the table says, for a table that is only part of a cell. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  takeColumns(attributes: ReadonlyMap<string, string>, { isHidden }: PageLook): void {
    const count = spanned(attributes.get("span"), WIDEST);
    if (isHidden) this.#builder.hideColumns(this.#columns, count);
    this.#columns += count;
  }

  beginRow({ isHidden }: PageLook): void {
    this.endRow();
    this.#row++;
    this.#column = 0;
    if (isHidden) this.#builder.hideRows(this.#row);
  }

  endRow(): void {
    this.endCell();
    if (this.#line.length > 0) this.#lines.push(this.#line.join(" "));
    this.#widest = Math.max(this.#widest, this.#line.length);
    this.#line = [];
  }

  beginCell(attributes: ReadonlyMap<string, string>, look: PageLook): void {
    this.endCell();
    if (this.#row < 0) this.beginRow({});
    for (; (this.#takenUntil.get(this.#column) ?? 0) > this.#row; this.#column++) this.#count.add();
    this.#cell = { attributes, look, text: new FlowText(), column: this.#column };
  }

  endCell(): void {
    const cell = this.#cell;
    if (!cell) return;
    this.#cell = undefined;
    this.#put(cell);
    this.#span(cell);
  }

  finish(below: readonly string[]): RawSheet {
    this.endRow();
    for (const text of below) this.#builder.put(++this.#row, 0, { text, type: "text" });
    return this.#builder.build();
  }

  #put({ attributes, look, text, column }: OpenCell): void {
    const formula = attributes.get("x:fmla");
    if (text.text === "" && formula === undefined) return;
    const value = cellValue(text.text, { attributes, format: look.format }, this.#show);
    this.#builder.put(this.#row, column, rawCell({ ...value, formula, ...text.fonts(look.font), bold: text.isBold }));
    this.#line.push(text.text);
    this.#filled++;
  }

  #span({ attributes, column }: OpenCell): void {
    const width = Math.min(spanned(attributes.get("colspan"), WIDEST), Math.max(1, MOST_COLUMNS - column));
    const height = spanned(attributes.get("rowspan"), TALLEST);
    const [top, left] = [this.#row, column];
    this.#builder.merge({ top, left, bottom: top + height - 1, right: left + width - 1 });
    if (height > 1) {
      this.#count.add(width);
      for (let i = left; i < left + width; i++) this.#takenUntil.set(i, top + height);
    }
    this.#column = left + width;
  }
}

function spanned(written: string | undefined, most: number): number {
  const count = Number.parseInt(written ?? "1", 10);
  return count > 0 ? Math.min(count, most) : 1;
}
