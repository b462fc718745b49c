import { outlineOf, type PlanSnapshot } from "../../core/model/index.ts";
import type { ColumnAsks } from "../columns/column-wish.ts";
import type { CommandRegistry } from "../commands/registry.ts";
import { Menu, type MenuItem, type MenuProps } from "../shell/menu.tsx";
import { gridMenuText } from "../text/grid-menu.ts";
import { fontOf, measureFont } from "./browser-text.ts";
import type { CellFocus } from "./cell-focus.ts";
import { fittingWidth } from "./column-fit.ts";
import { columnMenu } from "./column-menu.ts";
import type { ColumnLayout } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridSurface } from "./grid-surface.ts";
import { withWidth } from "./layout-moves.ts";
import { metricsOf, NATURAL_SCALE } from "./metrics.ts";
import { rowMenu, rowMenuLabel } from "./row-menu.ts";

export interface OpenMenu extends Pick<MenuProps, "label" | "items" | "anchor"> {
  /** Draws it. */
  readonly View: typeof Menu;
}

/** How far into the cell a menu opened by a key hangs. CSS pixels. */
const KEY_MENU = { right: 12, down: 24 } as const;

/** Builds the menu of the focused row or of a column and has it shown. */
export class GridMenus {
  readonly #model: GridModel;
  readonly #focus: CellFocus;
  readonly #surface: GridSurface;
  readonly #commands: CommandRegistry;
  readonly #show: (menu: OpenMenu) => void;

  constructor(
    model: GridModel,
    focus: CellFocus,
    surface: GridSurface,
    commands: CommandRegistry,
    show: (menu: OpenMenu) => void,
  ) {
    this.#model = model;
    this.#focus = focus;
    this.#surface = surface;
    this.#commands = commands;
    this.#show = show;
  }

  /** The menu of so many selected rows, the focused one among them; without an anchor at the focused cell. */
  openForRows(count: number, anchor: OpenMenu["anchor"] | undefined = this.#atFocus()): void {
    const address = this.#focus.address;
    const row = address && this.#model.row(address.rowId);
    if (!row || !anchor) return;
    this.#show({ label: rowMenuLabel(row, count), items: rowMenu(row, count, this.#commands), anchor, View: Menu });
  }

  /** The sections as a list, to send the selected rows into one. */
  openForSections(snapshot: PlanSnapshot, choose: (sectionId: string) => void): void {
    const anchor = this.#atFocus();
    if (!anchor) return;
    const items = outlineOf(snapshot).map(({ numeral, section }) => ({
      label: gridMenuText.sectionChoice(numeral, section.title),
      onSelect: () => choose(section.id),
    }));
    this.#show({ label: gridMenuText.menu.moveToSection, items, anchor, View: Menu });
  }

  /** `first` are the items about what is in the column; those about the column itself follow. */
  openForColumn(
    columnId: string,
    anchor: OpenMenu["anchor"],
    setLayout: (layout: readonly ColumnLayout[]) => void,
    asks: ColumnAsks,
    first: readonly MenuItem[],
  ): void {
    const { columns, layout } = this.#model;
    const column = this.#model.column(columnId);
    if (!column) return;
    const fit = () => setLayout(this.fittedLayout(columnId));
    const items = columnMenu(column, { columns, layout, setLayout, fit, asks, first });
    this.#show({ label: gridMenuText.menu.ofColumn(column.name), items, anchor, View: Menu });
  }

  /** The layout with a column as wide as its content. */
  fittedLayout(columnId: string): readonly ColumnLayout[] {
    const { rows, layout } = this.#model;
    const column = this.#model.column(columnId);
    if (!column) return layout;
    const metrics = metricsOf(NATURAL_SCALE);
    const measure = measureFont(fontOf(this.#surface.host));
    // Text is as many times wider as its font is larger.
    const natural = (text: string) => this.#model.naturalWidth(measure(text));
    return withWidth(layout, columnId, fittingWidth(rows, columnId, column.name, natural, metrics));
  }

  #atFocus(): OpenMenu["anchor"] | undefined {
    const address = this.#focus.address;
    if (!address) return undefined;
    this.#surface.reveal(address);
    const box = this.#surface.cellElement(address)?.getBoundingClientRect();
    return box && { x: box.left + KEY_MENU.right, y: Math.min(box.top + KEY_MENU.down, box.bottom) };
  }
}
