import type { Column } from "../../core/model/index.ts";
import { displayLines } from "../../core/text/index.ts";
import { isBulletLine } from "./bullet-line.ts";
import { gridCellText } from "./cell-text.ts";
import type { ColumnLayout, GridRow, LineCounts } from "./contract.ts";
import { type Metrics, RULE } from "./metrics.ts";
import type { TextWrap } from "./text-wrap.ts";

/**
 * Heights of rows for one font and one set of column widths, equal to what the browser wraps. Line counts are kept by
 * text and width, so the same words in another row cost nothing.
 */
export class RowHeights {
  readonly #wrap: TextWrap;
  readonly #metrics: Metrics;
  readonly #lineCounts = new Map<number, Map<string, number>>();
  #measured = new WeakMap<GridRow, number>();
  #columns: readonly MeasuredColumn[] = [];

  /** `known` are lines counted earlier in the same font. */
  constructor(wrap: TextWrap, metrics: Metrics, known: LineCounts = {}) {
    this.#wrap = wrap;
    this.#metrics = metrics;
    for (const [width, counts] of Object.entries(known))
      this.#lineCounts.set(Number(width), new Map(Object.entries(counts)));
  }

  /** What was counted so far, by width and text. */
  get lineCounts(): ReadonlyMap<number, ReadonlyMap<string, number>> {
    return this.#lineCounts;
  }

  /** Sets the widths as they are drawn. Returns whether heights measured before no longer hold. */
  setColumns(columns: readonly Column[], layout: readonly ColumnLayout[]): boolean {
    const types = new Map(columns.map(({ id, type }) => [id, type]));
    const next = layout
      .filter(({ columnId, isHidden }) => !isHidden && types.get(columnId) !== "status")
      .map(({ columnId, width }) => this.#column(columnId, width - 2 * this.#metrics.paddingInline - RULE));
    if (isSameList(next, this.#columns)) return false;
    this.#columns = next;
    this.#measured = new WeakMap();
    return true;
  }

  isKnown(row: GridRow): boolean {
    return this.#measured.has(row);
  }

  /** CSS pixels, the rule under the row included. */
  of(row: GridRow): number {
    const known = this.#measured.get(row);
    if (known !== undefined) return known;
    const height = this.#heightOf(row.kind === "task" ? this.#linesOfTask(row) : 1);
    this.#measured.set(row, height);
    return height;
  }

  /** A heading stands on one line. */
  #heightOf(lines: number): number {
    return lines * this.#metrics.line + 2 * this.#metrics.paddingBlock + RULE;
  }

  #linesOfTask(row: GridRow): number {
    let lines = 1;
    for (const column of this.#columns) {
      const text = gridCellText(row, column.id);
      if (text !== "") lines = Math.max(lines, this.#linesOf(text, column));
    }
    return lines;
  }

  #column(id: string, width: number): MeasuredColumn {
    const lineCounts = this.#lineCounts.get(width) ?? new Map<string, number>();
    this.#lineCounts.set(width, lineCounts);
    return { id, width, lineCounts };
  }

  #linesOf(text: string, { width, lineCounts }: MeasuredColumn): number {
    const known = lineCounts.get(text);
    if (known !== undefined) return known;
    let lines = 0;
    for (const line of displayLines(text)) {
      lines += this.#wrap.lineCount(line, width, isBulletLine(line) ? width - this.#metrics.bulletIndent : width);
    }
    lineCounts.set(text, lines);
    return lines;
  }
}

/** A column whose texts wrap: the width its lines may fill, and the lines counted in such a width so far, by text. */
interface MeasuredColumn {
  readonly id: string;
  readonly width: number;
  readonly lineCounts: Map<string, number>;
}

/** The height in which every header fits, wrapped. The layout has the widths as they are drawn. */
export function headerHeight(
  wrap: TextWrap,
  columns: readonly Column[],
  layout: readonly ColumnLayout[],
  metrics: Metrics,
): number {
  const names = new Map(columns.map(({ id, name }) => [id, name]));
  let lines = 1;
  for (const { columnId, width, isHidden } of layout) {
    if (isHidden) continue;
    const room = width - 2 * metrics.paddingInline - metrics.button;
    lines = Math.max(lines, wrap.lineCount(names.get(columnId) ?? "", room));
  }
  return Math.max(lines * metrics.headerLine + 2 * metrics.headerPadding, metrics.button + 12);
}

function isSameList(a: readonly MeasuredColumn[], b: readonly MeasuredColumn[]): boolean {
  return a.length === b.length && a.every(({ id, width }, index) => b[index]?.id === id && b[index]?.width === width);
}
