import { type Accessor, createContext, createSignal, useContext } from "solid-js";
import type { Workspace } from "../../workspace/index.ts";
import type { Preferences } from "../../workspace/ports.ts";
import type { ColumnWish } from "../columns/column-wish.ts";
import type { GridActions, GridHandle } from "../grid/contract.ts";
import type { Arranging } from "./arranging.ts";
import type { Desk } from "./desk.ts";
import type { DroppedItem } from "./dropped-items.ts";
import type { FilterState } from "./filter-state.ts";
import type { LastCopy } from "./last-copy.ts";
import type { LayoutState } from "./layout-state.ts";
import type { Notices } from "./notices.ts";
import type { PlanActs } from "./plan-acts.ts";
import type { NextOutline, PlanState } from "./plan-state.ts";
import type { RowState } from "./row-state.ts";
import type { AppServices } from "./services.ts";
import type { ThemeState } from "./theme.ts";

/** What every component may reach: signals to read, actions to call. */
export interface AppModel {
  readonly preferences: Preferences;
  /** Brings what can wait until the rows are on the screen. Acts asked for before are done now, in order. */
  begin(work: Work): void;
  /** Asks again for what could not be done yet: the grid's tools are there now, or an edit has ended. */
  goOn(): void;
  /** Runs what makes signals, effects or listeners of its own: they end with the model. */
  inRoot<Made>(make: () => Made): Made | undefined;
  /** Throw before work has begun: only what comes with it, or later, may read them. */
  readonly workspace: Workspace;
  readonly services: AppServices;
  readonly desk: Desk;
  readonly notices: Notices;
  readonly theme: ThemeState;
  readonly lastCopy: LastCopy;
  /** An act is not stored yet, or still waits for work to begin. */
  hasUnsaved(): boolean;
  readonly plan: PlanState;
  readonly arranging: Arranging;
  readonly rows: RowState;
  readonly filter: FilterState;
  readonly layout: LayoutState;
  readonly actions: GridActions;
  readonly grid: Accessor<GridHandle | undefined>;
  setGrid(handle: GridHandle | undefined): void;
  /** The dialog or panel that is open; one at a time. */
  readonly openDialog: Accessor<DialogName | ColumnWish | undefined>;
  showDialog(dialog: DialogName | ColumnWish | undefined): void;
  /** Files and folders dropped on the page, waiting for the import dialog. */
  readonly droppedFiles: Accessor<readonly DroppedItem[]>;
  dropFiles(items: readonly DroppedItem[]): void;
}

/** What changes and stores the plan, and asks the outside for anything. */
export interface Work {
  readonly workspace: Workspace;
  readonly services: AppServices;
  readonly acts: PlanActs;
  readonly desk: Desk;
  readonly nextOutline: NextOutline;
}

export type DialogName =
  | "import"
  | "new-plan"
  | "export"
  | "backup"
  | "restore"
  | "plan"
  | "columns"
  | "help"
  | "palette"
  | "save-view"
  | "views"
  | "goto"
  | "replace"
  | "register"
  | "sort"
  | "deadline"
  | "rules"
  | DeadlineView;

/** The ways of looking at deadlines that one dialog holds. */
export type DeadlineView = "calendar" | "due-soon" | "task-lines";

export const AppContext = createContext<AppModel>();

export function useApp(): AppModel {
  const model = useContext(AppContext);
  if (!model) throw new Error("useApp needs an AppContext.Provider above it");
  return model;
}

/** The open dialog and what was dropped for it. */
export function createDialogState(): Pick<AppModel, "openDialog" | "showDialog" | "droppedFiles" | "dropFiles"> {
  const [openDialog, showDialog] = createSignal<DialogName | ColumnWish>();
  const [droppedFiles, dropFiles] = createSignal<readonly DroppedItem[]>([]);
  return { openDialog, showDialog, droppedFiles, dropFiles };
}
