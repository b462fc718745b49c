import { displayLines } from "../../core/text/index.ts";
import { isBulletLine } from "./bullet-line.ts";
import { CellComponent } from "./cell-component.ts";
import { gridCellText } from "./cell-text.ts";
import type { GridRow } from "./contract.ts";
import { element } from "./element.ts";

/** Text on its display lines, bullets hanging. */
export class TextCell extends CellComponent {
  #shown: string | undefined;

  protected override draw(row: GridRow, columnId: string): void {
    const text = gridCellText(row, columnId);
    if (text === this.#shown) return;
    this.#shown = text;
    this.root.replaceChildren(...lineElements(text));
  }
}

/** The text on its display lines, as row heights are measured for; a single line needs no element of its own. */
export function lineElements(text: string): (HTMLElement | string)[] {
  const lines = displayLines(text);
  const [line = ""] = lines;
  return lines.length > 1 || isBulletLine(line) ? lines.map(lineElement) : lines;
}

function lineElement(line: string): HTMLElement {
  return element("div", isBulletLine(line) ? "plan-grid__line plan-grid__line--bullet" : "plan-grid__line", line);
}
