import type { Column } from "../../core/model/index.ts";
import { NUMBER_COLUMN } from "./column-ids.ts";
import type { ColumnLayout, GridRow, HeadingRow } from "./contract.ts";
import { settleLayout } from "./layout.ts";
import { type GridScale, type Metrics, metricsOf, NATURAL_SCALE } from "./metrics.ts";

/** What TT and the columns that scroll need beside the frozen ones. CSS pixels. */
const ROOM_TO_SCROLL = 200;

/** The rows and columns on show, as last given. Positions count from 0; column 0 is TT. */
export class GridModel {
  #rows: readonly GridRow[] = [];
  #places = new Map<string, number>();
  #columns: readonly Column[] = [];
  #layout: readonly ColumnLayout[] = [];
  #shownColumns: readonly string[] = [NUMBER_COLUMN];
  #scale = NATURAL_SCALE;
  #metrics = metricsOf(NATURAL_SCALE);

  get rows(): readonly GridRow[] {
    return this.#rows;
  }

  get columns(): readonly Column[] {
    return this.#columns;
  }

  /** Settled: every column once, frozen ones first. */
  get layout(): readonly ColumnLayout[] {
    return this.#layout;
  }

  get metrics(): Metrics {
    return this.#metrics;
  }

  /** The layout as it is drawn at the zoom: widths, and no more frozen columns than leave room for the others. */
  get drawnLayout(): readonly ColumnLayout[] {
    let room = innerWidth - ROOM_TO_SCROLL;
    return this.#layout.map((column) => {
      const width = Math.round(column.width * this.#scale.zoom);
      if (!column.isHidden) room -= width;
      return { ...column, width, isFrozen: column.isFrozen && room > 0 };
    });
  }

  /** A drawn width, in the pixels of the natural size that layouts are kept in. */
  naturalWidth(drawn: number): number {
    return drawn / this.#scale.zoom;
  }

  setScale(scale: GridScale): void {
    this.#scale = scale;
    this.#metrics = metricsOf(scale);
  }

  /** Ids of the shown columns from left to right, TT first. */
  get shownColumns(): readonly string[] {
    return this.#shownColumns;
  }

  setRows(rows: readonly GridRow[]): void {
    this.#rows = rows;
    this.#places = new Map(rows.map(({ id }, place) => [id, place]));
  }

  /** The rows that differ from those on show, where every row is the same one in the same place; else undefined. */
  rewrittenRows(rows: readonly GridRow[]): GridRow[] | undefined {
    if (rows.length !== this.#rows.length) return undefined;
    const rewritten: GridRow[] = [];
    for (let place = 0; place < rows.length; place++) {
      const [before, row] = [this.#rows[place], rows[place]];
      if (row === before) continue;
      if (!row || row.id !== before?.id) return undefined;
      rewritten.push(row);
    }
    return rewritten;
  }

  /** The same rows in the same places, some with other content. */
  rewriteRows(rows: readonly GridRow[]): void {
    this.#rows = rows;
  }

  setColumns(columns: readonly Column[], layout: readonly ColumnLayout[]): void {
    this.#columns = columns;
    this.#layout = settleLayout(columns, layout);
    const shown = this.#layout.filter(({ isHidden }) => !isHidden);
    this.#shownColumns = [NUMBER_COLUMN, ...shown.map(({ columnId }) => columnId)];
  }

  row(id: string): GridRow | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#rows[place];
  }

  place(id: string): number | undefined {
    return this.#places.get(id);
  }

  column(id: string): Column | undefined {
    return this.#columns.find((column) => column.id === id);
  }

  /** The heading a row stands under; a heading is its own. */
  headingOf(row: GridRow): HeadingRow | undefined {
    for (let place = this.#places.get(row.id) ?? -1; place >= 0; place--) {
      const above = this.#rows[place];
      if (above && above.kind !== "task") return above;
    }
    return undefined;
  }

  /** The column a cell is drawn in: a heading's title has one place for all columns but TT. */
  drawnColumn(row: GridRow, columnId: string): string {
    if (row.kind === "task" || columnId === NUMBER_COLUMN) return columnId;
    return this.#shownColumns[1] ?? NUMBER_COLUMN;
  }
}
