import type { CellRange } from "../../../core/sheet/raw-sheet.ts";
import { cellRange } from "./cell-places.ts";
import { plainText } from "./plain-text.ts";
import { attributesOf, tagAt } from "./tags.ts";
import { Unfamiliar } from "./unfamiliar.ts";

export interface FoundFormula {
  readonly text: string;
  readonly end: number;
}

/**
 * Reads the `<f>` of cells of one sheet. A shared formula is spelled out in the first of its cells only; the others are
 * given that same text, which is enough to know that they are computed (ECMA-376 part 1, 18.3.1.40).
 */
export class FormulaReader {
  readonly #shared = new Map<string, string>();
  /** Ranges of array formulas and data tables, whose cells are computed though they have no `<f>` of their own. */
  readonly ranges: { readonly range: CellRange; readonly text: string }[] = [];

  /** The formula that begins at `at`. */
  read(block: string, at: number): FoundFormula {
    const tag = tagAt(block, at);
    if (tag.name !== "f") throw new Unfamiliar(`<${tag.name}> in a cell`);
    const { text, end } = tag.kind === "empty" ? { text: "", end: tag.end } : contentOf(block, tag.end);
    if (tag.attributes === "") return { text, end };
    return { text: this.#remembered(attributesOf(tag), text), end };
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

function contentOf(block: string, start: number): FoundFormula {
  const close = block.indexOf("<", start);
  if (close === -1 || !block.startsWith("</f>", close)) throw new Unfamiliar("a formula without an end");
  return { text: plainText(block.slice(start, close)), end: close + "</f>".length };
}
