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

  /** The font of the whole and the stretches in another one; a text all in one other font is set in that. */
  fonts(cellFont: string | undefined): { readonly font: string | undefined; readonly runs: readonly FontRun[] } {
    const [first] = this.#runs;
    if (!first) return { font: cellFont, runs: this.#runs };
    if (first.end - first.start === this.#text.length) return { font: first.font, runs: [] };
    return { font: cellFont, runs: this.#runs.filter(({ font }) => font !== cellFont) };
  }
}
