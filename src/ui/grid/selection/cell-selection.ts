import { NUMBER_COLUMN } from "../column-ids.ts";
import type { CellAddress } from "../contract.ts";
import type { GridModel } from "../grid-model.ts";
import { type Area, areasWithout, type Lattice, positionOf, rangeOf } from "./area.ts";
import { holds, isSameRange, isWithin, rowSpans } from "./cell-range.ts";
import type { CellRange, GridSelection } from "./contract.ts";
import { nextStop, rangeWith } from "./cycle.ts";
import { modelLattice } from "./model-lattice.ts";
import { survivingArea } from "./survivors.ts";

/** The focused cell, which the last area always holds. */
export interface SelectionFocus {
  readonly address: CellAddress | undefined;
  /** Moves it, and scrolls it into sight if that is wanted. */
  move(address: CellAddress, isRevealed: boolean): void;
}

/**
 * What is selected: one area or several. They go along with their rows through sorting, filtering and the work of
 * other tabs, and shrink with those that vanish.
 */
export class CellSelection implements GridSelection {
  readonly #lattice: Lattice;
  readonly #model: GridModel;
  readonly #focus: SelectionFocus;
  readonly #listeners = new Set<() => void>();
  #areas: readonly Area[] = [];
  #ranges: readonly CellRange[] | undefined;
  #isMovingFocus = false;
  #rows: GridModel["rows"];
  #columns: GridModel["shownColumns"];

  constructor(model: GridModel, focus: SelectionFocus) {
    this.#model = model;
    this.#focus = focus;
    this.#lattice = modelLattice(model);
    this.#rows = model.rows;
    this.#columns = model.shownColumns;
    this.followFocus();
  }

  get lattice(): Lattice {
    return this.#lattice;
  }

  get areas(): readonly Area[] {
    return this.#areas;
  }

  get ranges(): readonly CellRange[] {
    this.#ranges ??= this.#areas.flatMap((area) => rangeOf(this.#lattice, area) ?? []);
    return this.#ranges;
  }

  /** The focused cell as a range: a section's title takes all columns but TT. */
  get active(): CellRange | undefined {
    const address = this.#focus.address;
    return address && rangeOf(this.#lattice, { kind: "cells", anchor: address, head: address });
  }

  /** More is selected than the focused cell. */
  get isMany(): boolean {
    const [only, ...more] = this.ranges;
    const { active } = this;
    return more.length > 0 || (only !== undefined && active !== undefined && !isSameRange(only, active));
  }

  get hasWholeColumns(): boolean {
    return this.#areas.some(({ kind }) => kind === "columns");
  }

  isSelected(address: CellAddress): boolean {
    const position = positionOf(this.#lattice, address);
    return position !== undefined && this.ranges.some((range) => holds(range, position));
  }

  /** Whether every cell of an area is selected by one other area. */
  holdsAll(area: Area): boolean {
    const range = rangeOf(this.#lattice, area);
    return range !== undefined && this.ranges.some((other) => isWithin(range, other));
  }

  rowIds(): readonly string[] {
    return rowSpans(this.ranges).flatMap(({ top, bottom }) =>
      this.#model.rows.slice(top, bottom + 1).map(({ id }) => id),
    );
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  select(anchor: CellAddress, head: CellAddress = anchor): void {
    this.setAreas([{ kind: "cells", anchor, head }]);
  }

  selectRows(fromRowId: string, toRowId = fromRowId): void {
    const columnId = this.#model.shownColumns[1] ?? NUMBER_COLUMN;
    this.setAreas([{ kind: "rows", anchor: { rowId: fromRowId, columnId }, head: { rowId: toRowId, columnId } }]);
  }

  /** Selects these areas and nothing else; the focus goes to the last one's anchor, scrolled into sight or not. */
  setAreas(areas: readonly Area[], isRevealed = true): void {
    const last = areas.at(-1);
    if (!last) return;
    this.#moveFocus(last.anchor, isRevealed);
    this.#set(areas);
  }

  /** From the focused cell to another one, in the area that has the focus; the focus stays where it is. */
  extend(head: CellAddress, kind: Area["kind"] = "cells"): void {
    const anchor = this.#focus.address;
    if (anchor) this.#set([...this.#areas.slice(0, -1), { kind, anchor, head }]);
  }

  /** Other areas around the focused cell, which stays where it is. */
  reshape(areas: readonly Area[]): void {
    this.#set(areas);
  }

  /** Selects areas less what an area covers; where that is everything, its first cell stays. */
  setWithout(areas: readonly Area[], hole: Area): void {
    const left = areasWithout(this.#lattice, areas, hole);
    this.setAreas(left.length > 0 ? left : [{ ...hole, kind: "cells", head: hole.anchor }], false);
  }

  step(order: "across" | "down", step: -1 | 1): boolean {
    const address = this.#focus.address;
    const at = address && positionOf(this.#lattice, address);
    const range = at && rangeWith(this.ranges, at);
    if (!this.isMany || !at || range === undefined) return false;
    const next = nextStop(this.ranges, { ...at, range }, order, step, ({ row, column }) => {
      return column > 1 && this.#lattice.isTitleRow(row);
    });
    const target = this.#lattice.addressAt(next);
    if (target) this.#moveFocus(target, true);
    this.#set([...this.#areas.slice(next.range + 1), ...this.#areas.slice(0, next.range + 1)]);
    return true;
  }

  keepThrough(act: () => void): void {
    const [areas, address] = [this.#areas, this.#focus.address];
    act();
    if (!this.isMany || !address) return;
    // Where to look after an act is looked up right after it.
    queueMicrotask(() => {
      if (areas.some((area) => rangeOf(this.#lattice, area) === undefined)) return;
      this.#moveFocus(address, true);
      this.#set(areas);
    });
  }

  /** After the focus was moved by whoever: what was selected is given up for it. */
  followFocus(): void {
    const address = this.#focus.address;
    if (!this.#isMovingFocus) this.#set(address ? [{ kind: "cells", anchor: address, head: address }] : []);
  }

  /** After rows or columns changed. */
  settle(): void {
    const [rows, columns] = [this.#rows, this.#columns];
    const before = { rowIds: () => rows.map(({ id }) => id), columnIds: () => columns };
    this.#rows = this.#model.rows;
    this.#columns = this.#model.shownColumns;
    this.#ranges = undefined;
    this.#areas = this.#areas.flatMap((area) => survivingArea(area, before, this.#lattice) ?? []);
    const address = this.#focus.address;
    if (address && this.isSelected(address)) this.#set(this.#areas);
    else this.followFocus();
  }

  #moveFocus(address: CellAddress, isRevealed: boolean): void {
    this.#isMovingFocus = true;
    this.#focus.move(address, isRevealed);
    this.#isMovingFocus = false;
  }

  #set(areas: readonly Area[]): void {
    this.#areas = areas;
    this.#ranges = undefined;
    for (const listener of this.#listeners) listener();
  }
}
