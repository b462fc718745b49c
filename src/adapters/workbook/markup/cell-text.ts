import type { FontRun } from "../../../core/sheet/raw-sheet.ts";

/** Puts the text of one cell together, piece by piece, and remembers which stretches are in which font. */
export class CellText {
  #text = "";
  readonly #runs: FontRun[] = [];

  get text(): string {
    return this.#text;
  }

  /** Adds a piece; `font` only where it is another than the cell's. */
  add(piece: string, font?: string): void {
    const start = this.#text.length;
    this.#text += piece;
    if (font === undefined || piece === "") return;
    const last = this.#runs.at(-1);
    const end = this.#text.length;
    if (last && last.end === start && last.font === font) this.#runs[this.#runs.length - 1] = { ...last, end };
    else this.#runs.push({ start, end, font });
  }

  /** The stretches that are in another font than the cell. */
  runs(cellFont: string | undefined): FontRun[] {
    return this.#runs.filter(({ font }) => font !== cellFont);
  }
}
