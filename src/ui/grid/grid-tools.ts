import { createEffect } from "solid-js";
import type { Column, ColumnId, IsoDate, PlanSnapshot } from "../../core/model/index.ts";
import type { ColumnAsks } from "../columns/column-wish.ts";
import type { CommandRegistry } from "../commands/registry.ts";
import type { MenuItem } from "../shell/menu.tsx";
import { formatDay } from "../state/format-day.ts";
import type { Notices } from "../state/notices.ts";
import { gridMenuText } from "../text/grid-menu.ts";
import { afterPaint } from "./after-paint.ts";
import type { CellEditor, EditorTools } from "./cell-editor.ts";
import type { CellFacts } from "./cell-facts.ts";
import { cellLabel } from "./cell-label.ts";
import { GridClipboard } from "./clipboard/grid-clipboard.ts";
import type { PasteQuestion } from "./clipboard/paste-question.ts";
import { draggedLayout } from "./column-arrangement.ts";
import type { CellAddress, ColumnLayout } from "./contract.ts";
import { cellCommands } from "./fill/cell-commands.ts";
import { FillHandle } from "./fill/fill-handle.ts";
import { GridEditing } from "./grid-editing.ts";
import { GridMenus, type OpenMenu } from "./grid-menus.ts";
import type { GridSizes } from "./grid-sizes.ts";
import "./grid-tools.css";
import { listenToHeaderKeys } from "./header-keys.ts";
import { type HeaderMark, HeaderMarks } from "./header-marks.ts";
import { CellHighlights } from "./highlight.ts";
import type { GridCommand } from "./key-map.ts";
import { cellButton } from "./picks/cell-button.ts";
import { CellChoices } from "./picks/cell-choices.ts";
import { CellPicks } from "./picks/cell-picks.ts";
import type { PickPlace } from "./picks/pick-place.ts";
import { linesToRemember } from "./remembered-lines.ts";
import { type ActSurroundings, RowActs } from "./row-acts.ts";
import { RowDrag } from "./row-drag.ts";
import type { GridSelection } from "./selection/contract.ts";
import { makeSelectionTools, type SelectionPlace, type SelectionTools } from "./selection/selection-tools.ts";
import { SpokenCell } from "./spoken-cell.ts";
import { listenForTools, type ToolMeanings } from "./tool-pointer.ts";
import { TypedCells } from "./typed-cells.ts";
import { listenToZoomWheel } from "./zoom-wheel.ts";

/** The parts of a mounted grid that its tools work on, and whom they tell. */
export interface ToolPlace extends Pick<ActSurroundings, "actions" | "beginEdit" | "expectNewRow">, SelectionPlace {
  readonly facts: CellFacts;
  readonly sizes: GridSizes;
  readonly editor: CellEditor;
  /** Moves as a key would. */
  move(command: GridCommand): void;
  /** The focused cell while none is edited. */
  atRest(): CellAddress | undefined;
  choose(choice: string): void;
  /** Ends an open edit without storing it. */
  dropEdit(): void;
  showMenu(menu: OpenMenu): void;
}

/** What headers show and offer beyond the layout of their columns. */
export interface HeaderDesk {
  /** By column id; tracks. */
  marks(): ReadonlyMap<string, HeaderMark>;
  itemsFor(column: Column, anchor: OpenMenu["anchor"]): readonly MenuItem[];
  openFilter(columnId: ColumnId, anchor: OpenMenu["anchor"]): void;
}

/** What the tools ask of the rest of the interface. */
export interface ToolDesk {
  readonly commands: CommandRegistry;
  readonly columns: ColumnAsks;
  readonly notices: Notices;
  readonly headers: HeaderDesk;
  snapshot(): PlanSnapshot;
  today(): IsoDate;
  askPaste(question: PasteQuestion): void;
}

export interface GridTools extends EditorTools {
  readonly drag: RowDrag;
  readonly rowActs: RowActs;
  readonly draggedLayout: typeof draggedLayout;
  readonly selection: GridSelection;
  /** What a panel about a column hangs under. */
  headerOf(columnId: ColumnId): HTMLElement | undefined;
  readonly highlights: CellHighlights;
  /** A cell as a screen reader says it; blank while its row is not on show. */
  labelOf(address: CellAddress): string;
  /** Where the selection is drawn, and others may draw beside it. */
  readonly selectionTools: SelectionTools;
  /** A button was pressed on a cell. */
  press(address: CellAddress, event: MouseEvent): void;
  /** Choosing a cell's text in a panel, which is drawn elsewhere. */
  readonly picks: CellPicks;
  readonly editing: GridEditing;
  readonly typedCells: TypedCells;
  /** Offers a key. Returns whether it was taken. */
  key(event: KeyboardEvent, isEditing: boolean): boolean;
  destroy(): void;
}

/** What showing rows, moving and typing do without: it comes after the first paint. */
export function makeGridTools(place: ToolPlace, desk: ToolDesk): GridTools {
  const { model, focus, surface, facts, editor } = place;
  const { area } = editor;
  const selectionTools = makeSelectionTools(place, desk.commands);
  const { selection } = selectionTools;
  const menus = new GridMenus(model, focus, surface, desk.commands, place.showMenu);
  const openMenu = (point?: { readonly x: number; readonly y: number }) =>
    menus.openForRows(selection.rowIds().length, point);
  const rowActs = new RowActs(model, focus, selection, {
    ...place,
    openRowMenu: openMenu,
    openSectionMenu: (choose) => menus.openForSections(desk.snapshot(), choose),
    refuseColumns: () => desk.notices.show({ text: gridMenuText.selectRows, tone: "info" }),
  });
  const drag = new RowDrag(surface, model, {
    draggedWith: (row) => (row.kind === "section" ? [row] : rowActs.movedTasks),
    drop: (target, rowIds) => rowActs.moveTo(target, rowIds),
    click: (row) => selection.selectRows(row.id),
  });
  const setLayout = (layout: readonly ColumnLayout[]) => place.actions().setLayout(layout);
  const openColumnMenu: ToolMeanings["openColumnMenu"] = (columnId, anchor) => {
    place.endEdit();
    const column = model.column(columnId);
    const first = column ? desk.headers.itemsFor(column, anchor) : [];
    menus.openForColumn(columnId, anchor, setLayout, desk.columns, first);
  };
  listenToHeaderKeys(surface, model, { ...desk.headers, openColumnMenu, leaveHeader: place.leaveHeader });
  listenForTools(surface, model, {
    openColumnMenu,
    editCell: place.beginEdit,
    beginRowDrag: (row, event) => drag.begin(row, event),
    openRowMenu(address, point) {
      // A press inside the selection is about all of it.
      if (selection.isSelected(address)) place.endEdit();
      else place.focusCell(address);
      openMenu(point);
    },
    fitColumn: (columnId) => setLayout(menus.fittedLayout(columnId)),
  });
  listenToZoomWheel(surface.host, (step) => desk.commands.run(step > 0 ? "view.zoomIn" : "view.zoomOut"));
  afterPaint(() => place.actions().rememberLines(linesToRemember(place.sizes, model.rows)));
  const marks = new HeaderMarks(surface);
  createEffect(() => marks.show(desk.headers.marks()));
  const pickPlace: PickPlace = { ...place, area, register: () => desk.snapshot().agency };
  const highlights = new CellHighlights(surface, facts);
  const picks = new CellPicks(pickPlace);
  const showButton = cellButton(pickPlace, picks);
  const spoken = new SpokenCell(model, surface, area, () => editor.isOpen);
  focus.onShow((cell, address) => {
    showButton(cell, address);
    spoken.show(cell, address);
  });
  const choices = new CellChoices(pickPlace, picks);
  const editing = new GridEditing(editor, facts, () => focus.address, place.move);
  const fillHandle = new FillHandle({ ...place, selectionTools, isEditing: () => editor.isOpen });
  const today = () => formatDay(desk.today());
  const acts = cellCommands({ model, facts, editing, selection, actions: place.actions, today });
  area.setAttribute("aria-description", gridMenuText.editingHelp);
  const clipboard = new GridClipboard({
    ...place,
    ...desk,
    area,
    selection,
    ask: desk.askPaste,
    outline: selectionTools.outline,
  });
  const unregister = desk.commands.register({
    ...rowActs.commands,
    ...acts,
    ...clipboard.commands,
    "edit.pick": { run: () => picks.pick(), isEnabled: () => picks.canPick },
  });
  return {
    headerOf: (columnId) => surface.headerButton(columnId),
    selection,
    selectionTools,
    press: selectionTools.press,
    editing,
    onChange() {
      const { address } = focus;
      if (address) spoken.update(address);
      area.ariaHasPopup = (address && choices.popupOf(address)) ?? null;
      fillHandle.draw();
      editing.tell();
    },
    finishWord: (then) => editing.finishWord(then),
    keepsOpen: (focused) => editing.keepsOpen(focused),
    key(event, isEditing) {
      const used = isEditing ? undefined : clipboard.key(event);
      if (used) return used === "taken";
      if (!isEditing && selectionTools.key(event)) return true;
      return desk.commands.runKey(event, isEditing ? ["edit"] : ["grid", "page", "app"]);
    },
    destroy() {
      unregister();
      clipboard.destroy();
      selectionTools.destroy();
      drag.cancel();
      highlights.stop();
      marks.destroy();
    },
    highlights,
    labelOf: (address) => cellLabel(model, address),
    picks,
    choices,
    typedCells: new TypedCells(model, surface),
    drag,
    rowActs,
    draggedLayout,
  };
}

export type MakeGridTools = (place: ToolPlace) => GridTools;
