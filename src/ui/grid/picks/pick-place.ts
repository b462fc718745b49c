import type { Agency } from "../../../core/model/index.ts";
import type { CellFacts } from "../cell-facts.ts";
import type { CellFocus } from "../cell-focus.ts";
import type { CellAddress, GridActions } from "../contract.ts";
import type { GridModel } from "../grid-model.ts";
import type { GridSurface } from "../grid-surface.ts";

/** The parts of the grid that choosing a cell's text works on. */
export interface PickPlace {
  readonly model: GridModel;
  readonly focus: CellFocus;
  readonly surface: GridSurface;
  readonly facts: CellFacts;
  /** The editor's text area. */
  readonly area: HTMLTextAreaElement;
  actions(): GridActions;
  /** The plan's register of agencies. */
  register(): ReadonlyMap<string, Agency>;
  beginEdit(): void;
  /** Ends an open edit without storing it. */
  dropEdit(): void;
  /** Ends an open edit with another text than what was typed. */
  choose(choice: string): void;
  focusCell(address: CellAddress): void;
}
