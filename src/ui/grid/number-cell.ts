import { gridText } from "../text/grid.ts";
import { CellComponent } from "./cell-component.ts";
import type { GridRow, HeadingRow } from "./contract.ts";
import { element, glyph } from "./element.ts";

/** TT: the grip a row is dragged by, then the task's number, or a heading's fold mark with the numeral of a section. */
export class NumberCell extends CellComponent {
  protected override draw(row: GridRow): void {
    const title = row.kind === "task" && row.isHeld ? gridText.held : "";
    if (this.root.title !== title) this.root.title = title;
    const marks = row.kind === "task" ? [element("span", "plan-grid__number", row.label)] : headingMarks(row);
    this.root.replaceChildren(...(row.kind === "group" ? [] : [grip()]), ...marks);
  }
}

function grip(): HTMLElement {
  const mark = element("span", "plan-grid__grip");
  mark.title = gridText.drag;
  return mark;
}

function headingMarks(row: HeadingRow): HTMLElement[] {
  const fold = element("span", "plan-grid__fold");
  fold.classList.toggle("plan-grid__fold--folded", row.isFolded);
  fold.title = row.isFolded ? gridText.unfold : gridText.fold;
  fold.append(glyph("chevron"));
  return row.kind === "group" ? [fold] : [fold, element("span", "plan-grid__numeral", row.numeral)];
}
