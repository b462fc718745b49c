import type { Column, ColumnId, IsoDate, PlanSnapshot } from "../../core/model/index.ts";
import type { ColumnAsks } from "../columns/column-wish.ts";
import type { CommandRegistry } from "../commands/registry.ts";
import type { DeadlineMarker } from "../deadline/deadline-marks.ts";
import type { MenuItem } from "../shell/menu.tsx";
import type { Notices } from "../state/notices.ts";
import type { CellEditor, EditorTools } from "./cell-editor.ts";
import type { CellFacts } from "./cell-facts.ts";
import type { CopiedSize } from "./clipboard/held-copy.ts";
import type { PasteQuestion } from "./clipboard/paste-question.ts";
import type { draggedLayout } from "./column-arrangement.ts";
import type { CellAddress, LateWishes } from "./contract.ts";
import type { GridEditing } from "./grid-editing.ts";
import type { OpenMenu } from "./grid-menus.ts";
import type { GridSizes } from "./grid-sizes.ts";
import type { HeaderMark } from "./header-marks.ts";
import type { CellHighlights } from "./highlight.ts";
import type { GridCommand } from "./key-map.ts";
import type { CellPicks } from "./picks/cell-picks.ts";
import type { ActSurroundings } from "./row-acts.ts";
import type { RowSizer } from "./row-sizer.ts";
import type { GridSelection } from "./selection/contract.ts";
import type { SelectionPlace, SelectionTools } from "./selection/selection-tools.ts";
import type { TypedCells } from "./typed-cells.ts";

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
  /** What deadline cells show of their meaning; tracks. Undefined until it is known. */
  deadlineMarks(): DeadlineMarker | undefined;
  snapshot(): PlanSnapshot;
  today(): IsoDate;
  askPaste(question: PasteQuestion): void;
  tellCopied(copied: CopiedSize | undefined): void;
}

/** What a mounted grid gets after the first paint. */
export interface GridTools extends EditorTools, LateWishes {
  readonly draggedLayout: typeof draggedLayout;
  /** Keeps the rows out of sight as high as their texts. */
  readonly RowSizer: typeof RowSizer;
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

export type MakeGridTools = (place: ToolPlace) => GridTools;
