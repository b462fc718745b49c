import type { Column } from "../../core/model/index.ts";
import { STATUSES } from "../../core/model/index.ts";
import type { MenuProps } from "../shell/menu.tsx";
import { gridText } from "../text/grid.ts";
import { mountGrid, type PlanGridApi } from "./ag-grid.ts";
import { measureLike, splitLike } from "./browser-text.ts";
import { listenToClipboard } from "./cell-clipboard.ts";
import { CellEditor } from "./cell-editor.ts";
import { CellFocus } from "./cell-focus.ts";
import { cellLabel } from "./cell-label.ts";
import { gridCellText } from "./cell-text.ts";
import { columnDefs } from "./column-defs.ts";
import { fittingWidth } from "./column-fit.ts";
import { NUMBER_COLUMN } from "./column-ids.ts";
import { columnMenu } from "./column-menu.ts";
import type { CellAddress, ColumnLayout, GridActions, GridHandle, GridRow } from "./contract.ts";
import { GridCommands } from "./grid-commands.ts";
import { GridModel } from "./grid-model.ts";
import { listenToHeaderKeys, listenToPointer } from "./grid-pointer.ts";
import { GridSurface } from "./grid-surface.ts";
import { arranged, withWidth } from "./layout.ts";
import { RowDrag } from "./row-drag.ts";
import { headerHeight, RowHeights } from "./row-height.ts";
import { rowMenu, rowMenuLabel } from "./row-menu.ts";
import { RowSizer } from "./row-sizer.ts";
import { TextWrap } from "./text-wrap.ts";

export type OpenMenu = Pick<MenuProps, "label" | "items" | "anchor">;

/** One mounted grid: builds its parts and connects them. Rows and columns come in, wishes go out through the actions. */
export class GridSession implements GridHandle {
  readonly #host: HTMLElement;
  readonly #actions: () => GridActions;
  readonly #showMenu: (menu: OpenMenu) => void;
  readonly #model = new GridModel();
  readonly #api: PlanGridApi;
  readonly #surface: GridSurface;
  readonly #focus: CellFocus;
  readonly #editor: CellEditor;
  readonly #commands: GridCommands;
  readonly #sizer: RowSizer;
  readonly #drag: RowDrag;
  readonly #ending = new AbortController();
  #heights: RowHeights;
  #expectsNewRow = false;

  constructor(host: HTMLElement, actions: () => GridActions, showMenu: (menu: OpenMenu) => void) {
    this.#host = host;
    this.#actions = actions;
    this.#showMenu = showMenu;
    this.#heights = new RowHeights(new TextWrap(measureLike(host), splitLike(host)));
    this.#api = mountGrid(
      host,
      { markFocus: (cell, address) => this.#focus.mark(cell, address) },
      {
        onColumnResized: (event) => {
          const width = event.column?.getActualWidth();
          if (event.finished && event.source === "uiColumnResized" && event.column && width !== undefined) {
            this.#setLayout(withWidth(this.#model.layout, event.column.getColId(), width));
          }
        },
        onDragStopped: () => this.#readArrangement(),
        onBodyScroll: () => this.#onScroll(),
      },
    );
    this.#surface = new GridSurface(host, this.#api, this.#model);
    this.#focus = new CellFocus(this.#model, this.#surface);
    this.#editor = new CellEditor(host, this.#editedGrid());
    this.#commands = new GridCommands(this.#model, this.#focus, this.#surface, actions, {
      goTo: (address) => this.#goTo(address),
      beginEdit: () => this.#editor.begin("revise"),
      openRowMenu: () => this.#openRowMenuAtFocus(),
      focusHeader: (columnId) => this.#surface.headerButton(columnId)?.focus(),
      expectNewRow: () => {
        this.#expectsNewRow = true;
      },
    });
    this.#sizer = new RowSizer(this.#api, this.#model, this.#surface, () => this.#heights);
    this.#drag = new RowDrag(this.#surface, this.#model, (rowId, target) => actions().moveRow(rowId, target));
    this.#listen();
  }

  get isEditing(): boolean {
    return this.#editor.isOpen;
  }

  focusCell(cell: CellAddress): void {
    this.#goTo(cell);
    this.#editor.focus();
  }

  focusedCell(): CellAddress | undefined {
    return this.#focus.address;
  }

  commitEdit(): void {
    this.#editor.end(true);
  }

  setColumns(columns: readonly Column[], layout: readonly ColumnLayout[]): void {
    this.#model.setColumns(columns, layout);
    this.#heights.setColumns(columns, this.#model.layout);
    this.#api.setGridOption("columnDefs", columnDefs(columns, this.#model.layout));
    this.#sizeHeader();
    this.#sizer.update();
    this.#settle();
  }

  setRows(rows: readonly GridRow[]): void {
    const known = new Set(this.#expectsNewRow ? this.#model.rows.map(({ id }) => id) : []);
    const edited = this.#editor.openAddress;
    if (edited && !rows.some(({ id }) => id === edited.rowId)) this.#editor.end(true);
    this.#model.setRows(rows);
    this.#api.setGridOption("rowData", [...rows]);
    this.#sizer.update();
    this.#settle();
    const fresh = this.#expectsNewRow ? rows.find(({ id }) => !known.has(id)) : undefined;
    if (!fresh) return;
    this.#expectsNewRow = false;
    this.#goTo({ rowId: fresh.id, columnId: this.#focus.address?.columnId ?? NUMBER_COLUMN });
  }

  destroy(): void {
    this.#editor.end(true);
    this.#ending.abort();
    this.#drag.cancel();
    this.#sizer.stop();
    this.#api.destroy();
  }

  #listen(): void {
    const { signal } = this.#ending;
    const { area } = this.#editor;
    const meanings = {
      focusCell: (address: CellAddress) => this.focusCell(address),
      editCell: () => this.#editor.begin("revise"),
      chooseIn: () => this.#editor.choose(),
      toggleFold: (sectionId: string) => this.#actions().toggleFold(sectionId),
      beginRowDrag: (row: GridRow, event: PointerEvent) => this.#drag.begin(row, event),
      openRowMenu: (address: CellAddress, point: { readonly x: number; readonly y: number }) => {
        this.focusCell(address);
        this.#openRowMenu(point);
      },
      openColumnMenu: (columnId: string, anchor: OpenMenu["anchor"]) => this.#openColumnMenu(columnId, anchor),
      focusHeader: (columnId: string) => this.#surface.headerButton(columnId)?.focus(),
      leaveHeader: () => this.#editor.focus(),
    };
    listenToPointer(this.#surface, this.#model, meanings);
    listenToHeaderKeys(this.#surface, this.#model, meanings);
    listenToClipboard(
      area,
      () => this.#clipboardCell(),
      (address, text) => this.#commit(address, text),
    );
    area.setAttribute("aria-description", gridText.editingHelp);
    area.addEventListener("focus", () => this.#onAreaFocus(true));
    area.addEventListener("blur", () => this.#onAreaFocus(false));
    document.fonts.addEventListener("loadingdone", () => this.#measureAgain(), { signal });
    window.addEventListener("resize", () => this.#editor.place(), { signal });
    this.#host.querySelector("[role=grid], [role=treegrid]")?.setAttribute("aria-label", gridText.grid);
  }

  #editedGrid() {
    const session = this;
    return {
      focused: () => this.#focus.address,
      cellElement: (address: CellAddress) => this.#surface.cellElement(address),
      textOf: (address: CellAddress) => this.#textOf(address),
      labelOf: (address: CellAddress) => cellLabel(this.#model, address),
      isReadOnly: (address: CellAddress) => this.#isReadOnly(address),
      isTitle: ({ rowId }: CellAddress) => this.#model.row(rowId)?.kind === "section",
      choicesOf: (address: CellAddress) => this.#choicesOf(address),
      reveal: (address: CellAddress) => this.#surface.reveal(address),
      commit: (address: CellAddress, text: string) => this.#commit(address, text),
      leave: (how: Parameters<CellEditorLeave>[0]) => this.#leave(how),
      command: (command: Parameters<GridCommands["run"]>[0]) => this.#commands.run(command),
      get cellArea() {
        return session.#surface.cellArea;
      },
    };
  }

  #leave(how: Parameters<CellEditorLeave>[0]): void {
    if ("tab" in how) this.#commands.tab(how.tab);
    else if ("enter" in how) this.#commands.enter(how.enter);
    else this.#commands.move(how.direction);
  }

  #goTo(address: CellAddress): void {
    this.#editor.end(true);
    this.#focus.set(address);
    this.#surface.reveal(address);
    // A row that had to be scrolled to is drawn only now.
    this.#focus.set(address);
    this.#editor.attach();
  }

  #settle(): void {
    this.#focus.settle();
    if (this.#editor.isOpen) this.#editor.place();
    else this.#editor.attach();
  }

  #onScroll(): void {
    this.#sizer.showMore();
    if (this.#editor.isOpen) this.#editor.place();
  }

  #onAreaFocus(isFocused: boolean): void {
    this.#host.classList.toggle("plan-grid--active", isFocused);
    if (isFocused) this.#editor.attach();
  }

  #measureAgain(): void {
    this.#heights = new RowHeights(new TextWrap(measureLike(this.#host), splitLike(this.#host)));
    this.#heights.setColumns(this.#model.columns, this.#model.layout);
    this.#sizeHeader();
    this.#sizer.update();
    this.#editor.place();
  }

  #sizeHeader(): void {
    const { columns, layout } = this.#model;
    const wrap = new TextWrap(measureLike(this.#host, "600"), splitLike(this.#host));
    this.#api.setGridOption("headerHeight", headerHeight(wrap, columns, layout));
  }

  #textOf({ rowId, columnId }: CellAddress): string {
    const row = this.#model.row(rowId);
    return row ? gridCellText(row, columnId) : "";
  }

  #isReadOnly({ columnId, rowId }: CellAddress): boolean {
    return columnId === NUMBER_COLUMN || !this.#model.row(rowId);
  }

  #choicesOf({ rowId, columnId }: CellAddress): readonly string[] {
    const isTask = this.#model.row(rowId)?.kind === "task";
    return isTask && this.#model.column(columnId)?.type === "status" ? STATUSES : [];
  }

  #commit({ rowId, columnId }: CellAddress, text: string): void {
    const row = this.#model.row(rowId);
    if (row?.kind === "section") this.#actions().renameSection(rowId, text);
    else this.#actions().editCell(rowId, columnId, text);
  }

  #clipboardCell() {
    const address = this.#focus.address;
    if (this.#editor.isOpen || !address) return undefined;
    return { address, text: this.#textOf(address), isReadOnly: this.#isReadOnly(address) };
  }

  #openRowMenuAtFocus(): void {
    const address = this.#focus.address;
    if (!address) return;
    this.#surface.reveal(address);
    const box = this.#surface.cellElement(address)?.getBoundingClientRect();
    if (box) this.#openRowMenu({ x: box.left + 12, y: Math.min(box.top + 24, box.bottom) });
  }

  #openRowMenu(anchor: OpenMenu["anchor"]): void {
    const address = this.#focus.address;
    const row = address && this.#model.row(address.rowId);
    if (!row) return;
    const items = rowMenu(row, this.#commands, address.columnId === NUMBER_COLUMN && row.kind === "task");
    this.#showMenu({ label: rowMenuLabel(row), items, anchor });
  }

  #openColumnMenu(columnId: string, anchor: OpenMenu["anchor"]): void {
    const column = this.#model.column(columnId);
    if (!column) return;
    this.#editor.end(true);
    const { columns, layout, rows } = this.#model;
    const fit = () => {
      const width = fittingWidth(rows, columnId, column.name, measureLike(this.#host));
      this.#setLayout(withWidth(this.#model.layout, columnId, width));
    };
    const items = columnMenu(column, columns, layout, (next) => this.#setLayout(next), fit);
    this.#showMenu({ label: gridText.menu.ofColumn(column.name), items, anchor });
  }

  #readArrangement(): void {
    const state = this.#api.getColumnState().filter(({ colId }) => colId !== NUMBER_COLUMN);
    const frozen = new Set(state.filter(({ pinned }) => pinned === "left").map(({ colId }) => colId));
    const next = arranged(
      this.#model.layout,
      state.map(({ colId }) => colId),
      frozen,
    );
    const isSame = next.every(
      ({ columnId, isFrozen }, place) =>
        this.#model.layout[place]?.columnId === columnId && this.#model.layout[place]?.isFrozen === isFrozen,
    );
    if (!isSame) this.#setLayout(next);
  }

  #setLayout(layout: readonly ColumnLayout[]): void {
    this.#actions().setLayout(layout);
  }
}

type CellEditorLeave = ConstructorParameters<typeof CellEditor>[1]["leave"];
