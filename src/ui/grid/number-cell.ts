import { gridText } from "../text/grid.ts";
import { CellComponent } from "./cell-component.ts";
import type { GridRow, SectionRow } from "./contract.ts";
import { element, glyph } from "./element.ts";

/** TT: the grip a row is dragged by, then the task's number, or the section's numeral with its fold mark. */
export class NumberCell extends CellComponent {
  protected override draw(row: GridRow): void {
    const grip = element("span", "plan-grid__grip");
    grip.title = gridText.drag;
    const title = row.kind === "task" && row.isHeld ? gridText.held : "";
    if (this.root.title !== title) this.root.title = title;
    this.root.replaceChildren(grip, ...(row.kind === "section" ? sectionMarks(row) : [taskNumber(row.number)]));
  }
}

function taskNumber(number: number): HTMLElement {
  return element("span", "plan-grid__number", String(number));
}

function sectionMarks(row: SectionRow): HTMLElement[] {
  const fold = element("span", "plan-grid__fold");
  fold.classList.toggle("plan-grid__fold--folded", row.isFolded);
  fold.title = row.isFolded ? gridText.unfold : gridText.fold;
  fold.append(glyph("chevron"));
  return [fold, element("span", "plan-grid__numeral", row.numeral)];
}
