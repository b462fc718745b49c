import type { Column } from "../../core/model/index.ts";
import { afterPaint } from "./after-paint.ts";
import type { PlanGridApi } from "./ag-grid.ts";
import { CellEditor } from "./cell-editor.ts";
import { CellFacts } from "./cell-facts.ts";
import { CellFocus } from "./cell-focus.ts";
import type { CellAddress, ColumnLayout, GridActions, GridHandle, GridRow, RememberedLines } from "./contract.ts";
import { FocusMoves } from "./focus-moves.ts";
import { GridCommands } from "./grid-commands.ts";
import type { OpenMenu } from "./grid-menus.ts";
import { GridModel } from "./grid-model.ts";
import { listenToPointer } from "./grid-pointer.ts";
import { GridSizes } from "./grid-sizes.ts";
import { GridSurface } from "./grid-surface.ts";
import { LateTools } from "./late-tools.ts";
import type { GridScale } from "./metrics.ts";
import { columnDefsOf, mountRows } from "./mount-rows.ts";
import type { RowSizer } from "./row-sizer.ts";
import { RowUpdates } from "./row-updates.ts";
import type { MakeGridTools } from "./tool-contract.ts";

/** What a grid shows. */
export interface GridContent {
  readonly columns: readonly Column[];
  readonly layout: readonly ColumnLayout[];
  readonly rows: readonly GridRow[];
  readonly scale: GridScale;
  /** Lines of the first rows as counted at the last start: spares measuring them before they are drawn. */
  readonly rememberedLines?: RememberedLines | undefined;
}

/** One mounted grid: builds its parts and connects them. Rows and columns come in, wishes go out through the actions. */
export class GridSession implements GridHandle {
  readonly #host: HTMLElement;
  readonly #actions: () => GridActions;
  readonly #model = new GridModel();
  readonly #api: PlanGridApi;
  readonly #surface: GridSurface;
  readonly #focus: CellFocus;
  readonly #facts: CellFacts;
  readonly #editor: CellEditor;
  readonly #commands: GridCommands;
  readonly #rows: RowUpdates;
  readonly #sizes: GridSizes;
  #sizer: RowSizer | undefined;
  readonly #showMenu: (menu: OpenMenu) => void;
  readonly #ending = new AbortController();
  readonly #tools: LateTools;

  /** Draws the first rows at once; the rest is measured and the editor laid down when they are on the screen. */
  constructor(host: HTMLElement, content: GridContent, actions: () => GridActions, showMenu: (menu: OpenMenu) => void) {
    this.#host = host;
    this.#actions = actions;
    this.#tools = new LateTools(actions);
    this.#model.setScale(content.scale);
    this.#model.setColumns(content.columns, content.layout);
    this.#model.setRows(content.rows);
    this.#sizes = new GridSizes(host, this.#model, content.rememberedLines);
    this.#focus = new CellFocus(this.#model, (address) => this.#surface.cellElement(address));
    this.#api = this.#mount();
    this.#surface = new GridSurface(host, this.#api, this.#model);
    this.#facts = new CellFacts(this.#model, actions);
    this.#showMenu = showMenu;
    const moves = new FocusMoves(this.#model, this.#focus, this.#surface, {
      goTo: (address) => this.#goTo(address),
      focusHeader: (columnId) => this.#surface.headerButton(columnId)?.focus(),
      goRound: (order, step) => this.#tools.current?.selection.step(order, step) ?? false,
    });
    const toggleFold = (sectionId: string) => actions().toggleFold(sectionId);
    this.#commands = new GridCommands(this.#model, this.#focus, moves, toggleFold);
    this.#editor = new CellEditor(this.#surface, this.#facts, {
      focused: () => this.#focus.address,
      command: (command) => this.#commands.run(command),
      toolKey: (event, isEditing) => this.#tools.key(event, isEditing, this.#focus.address),
    });
    this.#rows = new RowUpdates(this.#api, this.#model, {
      sizer: () => this.#sizer,
      focusedColumn: () => this.#focus.address?.columnId,
      goTo: (address) => this.#goTo(address),
      settle: () => this.#settle(),
    });
    this.#listenToPointer();
    this.#tools.holdPresses(host, this.#ending.signal);
    this.#listenToEditor();
    afterPaint(() => {
      if (!this.#ending.signal.aborted) this.#settle();
    });
  }

  get isEditing(): boolean {
    return this.#editor.isOpen;
  }

  /** Brings the tools. */
  equip(makeTools: MakeGridTools): void {
    const tools = makeTools({
      api: this.#api,
      model: this.#model,
      focus: this.#focus,
      surface: this.#surface,
      editor: this.#editor,
      move: (command) => void this.#commands.run(command),
      facts: this.#facts,
      sizes: this.#sizes,
      atRest: () => (this.#editor.isOpen ? undefined : this.#focus.address),
      focusCell: (address) => this.focusCell(address),
      placeFocus: (address) => this.#goTo(address, false),
      endEdit: () => this.#editor.end(true),
      dropEdit: () => this.#editor.end(false),
      leaveHeader: () => this.#editor.focus(),
      actions: () => this.#actions(),
      beginEdit: () => this.#editor.begin("revise"),
      expectNewRow: () => this.#rows.expectNewRow(),
      choose: (choice) => this.#editor.choose(choice),
      showMenu: this.#showMenu,
    });
    this.#editor.equip(tools);
    this.#tools.arrive(tools);
    this.measureWith(tools.RowSizer);
  }

  /** Rows out of sight have the height of their texts from now on, not an estimated one. */
  measureWith(Sizer: typeof RowSizer): void {
    this.#sizer = new Sizer(this.#api, this.#model, this.#surface, this.#sizes);
    this.#sizer.measureAll();
    this.#settle();
  }

  focusCell(cell: CellAddress): void {
    this.#goTo(cell);
    this.#editor.focus();
  }

  showCell(cell: CellAddress): void {
    this.#goTo(cell);
  }

  focusedCell(): CellAddress | undefined {
    return this.#focus.address;
  }

  commitEdit(): void {
    this.#editor.end(true);
  }

  setColumns(columns: readonly Column[], layout: readonly ColumnLayout[]): void {
    this.#model.setColumns(columns, layout);
    this.#updateColumns(this.#sizes.updateColumns());
  }

  setScale(scale: GridScale): void {
    this.#model.setScale(scale);
    this.#sizes.updateScale();
    this.#updateColumns(true);
  }

  setRows(rows: readonly GridRow[]): void {
    const edited = this.#editor.openAddress;
    if (edited && !rows.some(({ id }) => id === edited.rowId)) this.#editor.end(true);
    this.#rows.show(rows);
  }

  destroy(): void {
    this.#editor.end(true);
    this.#ending.abort();
    this.#tools.current?.destroy();
    this.#sizer?.stop();
    this.#api.destroy();
  }

  #updateColumns(isHeightChanged: boolean): void {
    this.#api.updateGridOptions({ columnDefs: columnDefsOf(this.#model), headerHeight: this.#sizes.headerHeight });
    if (isHeightChanged) this.#sizer?.updateAll();
    this.#tools.current?.typedCells.dressAll();
    this.#settle();
  }

  #mount(): PlanGridApi {
    return mountRows(this.#host, this.#model, this.#sizes, {
      cellDrawn: (cell, address) => {
        this.#focus.mark(cell, address);
        this.#tools.current?.typedCells.dress(cell, address);
      },
      onDragStopped: () => {
        this.#tools.ask(({ draggedLayout }) => {
          const layout = draggedLayout(this.#api, this.#model);
          if (layout) this.#actions().setLayout(layout);
        });
      },
      onBodyScroll: () => {
        if (this.#editor.isOpen) this.#editor.place();
      },
    });
  }

  #listenToPointer(): void {
    listenToPointer(this.#surface, {
      press: (address, event) => {
        const tools = this.#tools.current;
        if (tools) tools.press(address, event);
        else this.focusCell(address);
      },
      toggleFold: (sectionId) => this.#actions().toggleFold(sectionId),
    });
  }

  #listenToEditor(): void {
    const { area } = this.#editor;
    const { signal } = this.#ending;
    area.addEventListener("focus", () => {
      this.#host.classList.add("plan-grid--active");
      this.#editor.attach();
    });
    area.addEventListener("blur", () => this.#host.classList.remove("plan-grid--active"));
    document.fonts.addEventListener("loadingdone", () => this.#onFont(), { signal });
    window.addEventListener("resize", () => this.#updateColumns(false), { signal });
  }

  #onFont(): void {
    if (!this.#sizes.updateFont()) return;
    this.#api.setGridOption("headerHeight", this.#sizes.headerHeight);
    this.#sizer?.updateAll();
    this.#editor.place();
  }

  #goTo(address: CellAddress, isRevealed = true): void {
    this.#editor.end(true);
    this.#focus.set(address);
    if (isRevealed) this.#surface.reveal(address);
    // A row that had to be scrolled to is drawn only now.
    this.#focus.set(address);
    this.#editor.attach();
    this.#tools.current?.selection.followFocus();
  }

  #settle(): void {
    this.#focus.settle();
    this.#tools.current?.selection.settle();
    if (this.#editor.isOpen) this.#editor.place();
    else this.#editor.attach();
  }
}
