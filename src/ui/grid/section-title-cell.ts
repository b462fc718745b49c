import { gridText } from "../text/grid.ts";
import { CellComponent } from "./cell-component.ts";
import type { GridRow } from "./contract.ts";
import { element } from "./element.ts";

/** A heading across the row, with how many tasks it holds. Beside frozen columns the other half is blank. */
export class SectionTitleCell extends CellComponent {
  protected override draw(row: GridRow): void {
    if (row.kind === "task") return;
    this.root.replaceChildren(
      element("span", "plan-grid__title", row.title),
      element("span", "plan-grid__count", gridText.taskCount(row.shownCount, row.taskCount)),
    );
  }
}

/** The part of a heading's row that its title does not reach. */
export class SectionBlankCell extends CellComponent {
  protected override draw(): void {
    this.root.replaceChildren();
  }
}
