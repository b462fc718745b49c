import { CellComponent } from "./cell-component.ts";
import { gridCellText } from "./cell-text.ts";
import type { GridRow } from "./contract.ts";
import { element } from "./element.ts";
import { percentOf } from "./percent.ts";
import { lineElements } from "./text-cell.ts";

/** Progress as it was typed, over a thin bar. */
export class PercentCell extends CellComponent {
  protected override draw(row: GridRow, columnId: string): void {
    const text = gridCellText(row, columnId);
    const percent = percentOf(text);
    this.root.replaceChildren(...lineElements(text), ...(percent === undefined ? [] : [bar(percent)]));
  }
}

function bar(percent: number): HTMLElement {
  const track = element("div", "plan-grid__track");
  const fill = element("div", percent === 100 ? "plan-grid__fill plan-grid__fill--full" : "plan-grid__fill");
  fill.style.width = `${percent}%`;
  track.append(fill);
  return track;
}
