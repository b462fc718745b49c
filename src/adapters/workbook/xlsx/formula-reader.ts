import type { CellRange } from "../../../core/sheet/raw-sheet.ts";
import { cellRange } from "./cell-places.ts";
import { plainText } from "./plain-text.ts";
import { attributesOf, tagAt } from "./tags.ts";
import { Unfamiliar } from "./unfamiliar.ts";

/**
 * Reads the `<f>` of cells of one sheet. A shared formula is spelled out in the first of its cells only; the others are
 * given that same text, which is enough to know that they are computed (ECMA-376 part 1, 18.3.1.40).
 */
export class FormulaReader {
  readonly #shared = new Map<string, string>();
  /** Ranges of array formulas and data tables, whose cells are computed though they have no `<f>` of their own. */
  readonly ranges: { readonly range: CellRange; readonly text: string }[] = [];

  /** What a whole `<f>` element says. */
  read(markup: string): string {
    const tag = tagAt(markup, 0);
    if (tag.name !== "f") throw new Unfamiliar(`<${tag.name}> in a cell`);
    const text = tag.kind === "empty" ? "" : plainText(markup.slice(tag.end, -"</f>".length));
    return tag.attributes === "" ? text : this.#remembered(attributesOf(tag), text);
  }

  #remembered(attributes: ReadonlyMap<string, string>, text: string): string {
    const kind = attributes.get("t");
    const index = attributes.get("si");
    if (kind === "shared" && index !== undefined) {
      if (text === "") return this.#shared.get(index) ?? "";
      this.#shared.set(index, text);
    }
    const range = kind === "array" || kind === "dataTable" ? cellRange(attributes.get("ref") ?? "") : undefined;
    if (range && (range.top < range.bottom || range.left < range.right)) this.ranges.push({ range, text });
    return text;
  }
}
