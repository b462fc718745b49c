import { cellLabel, editLabel } from "./cell-label.ts";
import type { CellAddress } from "./contract.ts";
import type { GridModel } from "./grid-model.ts";
import type { GridSurface } from "./grid-surface.ts";

const GRID_ID = "plan-grid-cells";
const CELL_ID = "plan-grid-focused-cell";

/**
 * What a screen reader hears. The browser's focus stays in the editor's text area, so at rest that points to the focused
 * cell as its active descendant: a change of it is a change of focus to every reader. While a cell is edited the text
 * area itself is what is spoken of.
 */
export class SpokenCell {
  readonly #model: GridModel;
  readonly #area: HTMLTextAreaElement;
  readonly #isEditing: () => boolean;
  #cell: HTMLElement | undefined;

  constructor(model: GridModel, surface: GridSurface, area: HTMLTextAreaElement, isEditing: () => boolean) {
    this.#model = model;
    this.#area = area;
    this.#isEditing = isEditing;
    const grid = surface.host.querySelector("[role=grid], [role=treegrid]");
    grid?.setAttribute("id", GRID_ID);
    grid?.setAttribute("aria-multiselectable", "true");
  }

  /** The focused cell is drawn, or is another one now. */
  show(cell: HTMLElement, address: CellAddress): void {
    if (cell !== this.#cell) {
      this.#cell?.removeAttribute("id");
      this.#cell?.removeAttribute("aria-label");
      this.#cell = cell;
    }
    cell.id = CELL_ID;
    this.update(address);
  }

  /** Its text has changed, or an edit has begun or ended. */
  update(address: CellAddress): void {
    const area = this.#area;
    const label = cellLabel(this.#model, address);
    this.#cell?.setAttribute("aria-label", label);
    if (this.#isEditing()) {
      area.ariaLabel = editLabel(this.#model, address);
      if (area.getAttribute("aria-activedescendant") === CELL_ID) area.removeAttribute("aria-activedescendant");
      return;
    }
    area.ariaLabel = label;
    area.setAttribute("aria-controls", GRID_ID);
    area.setAttribute("aria-activedescendant", CELL_ID);
  }
}
