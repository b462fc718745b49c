import type { Column } from "../../core/model/index.ts";
import { displayLines } from "../../core/text/index.ts";
import { isBulletLine } from "./bullet-line.ts";
import { gridCellText } from "./cell-text.ts";
import type { ColumnLayout, GridRow, LineCounts } from "./contract.ts";
import { CELL, HEADER } from "./metrics.ts";
import type { TextWrap } from "./text-wrap.ts";

/**
 * Heights of rows for one font and one set of column widths, equal to what the browser wraps. Line counts are kept by
 * text and width, so the same words in another row cost nothing.
 */
export class RowHeights {
  readonly #wrap: TextWrap;
  readonly #lineCounts = new Map<number, Map<string, number>>();
  #measured = new WeakMap<GridRow, number>();
  #columns: readonly MeasuredColumn[] = [];

  /** `known` are lines counted earlier in the same font. */
  constructor(wrap: TextWrap, known: LineCounts = {}) {
    this.#wrap = wrap;
    for (const [width, counts] of Object.entries(known))
      this.#lineCounts.set(Number(width), new Map(Object.entries(counts)));
  }

  /** What was counted so far, by width and text. */
  get lineCounts(): ReadonlyMap<number, ReadonlyMap<string, number>> {
    return this.#lineCounts;
  }

  /** Sets the widths. Returns whether heights measured before no longer hold. */
  setColumns(columns: readonly Column[], layout: readonly ColumnLayout[]): boolean {
    const types = new Map(columns.map(({ id, type }) => [id, type]));
    const next = layout
      .filter(({ columnId, isHidden }) => !isHidden && types.get(columnId) !== "status")
      .map(({ columnId, width }) => this.#column(columnId, width - 2 * CELL.paddingInline - CELL.border));
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
    const height = row.kind === "task" ? this.#taskHeight(row) : SECTION_HEIGHT;
    this.#measured.set(row, height);
    return height;
  }

  #taskHeight(row: GridRow): number {
    let lines = 1;
    for (const column of this.#columns) {
      const text = gridCellText(row, column.id);
      if (text !== "") lines = Math.max(lines, this.#linesOf(text, column));
    }
    return lines * CELL.lineHeight + 2 * CELL.paddingBlock + CELL.border;
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
      lines += this.#wrap.lineCount(line, width, isBulletLine(line) ? width - CELL.bulletIndent : width);
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

/** A section's title stands on one line. */
const SECTION_HEIGHT = CELL.lineHeight + 2 * CELL.paddingBlock + CELL.border;

/** The height in which every header fits, wrapped. */
export function headerHeight(wrap: TextWrap, columns: readonly Column[], layout: readonly ColumnLayout[]): number {
  const names = new Map(columns.map(({ id, name }) => [id, name]));
  let lines = 1;
  for (const { columnId, width, isHidden } of layout) {
    if (isHidden) continue;
    const room = width - 2 * HEADER.paddingInline - HEADER.menuButton;
    lines = Math.max(lines, wrap.lineCount(names.get(columnId) ?? "", room));
  }
  return Math.max(lines * HEADER.lineHeight + 2 * HEADER.paddingBlock, 36);
}

function isSameList(a: readonly MeasuredColumn[], b: readonly MeasuredColumn[]): boolean {
  return a.length === b.length && a.every(({ id, width }, index) => b[index]?.id === id && b[index]?.width === width);
}
