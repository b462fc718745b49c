import { CellText } from "../markup/cell-text.ts";

interface TextLook {
  readonly font?: string | undefined;
  readonly bold?: boolean | undefined;
}

/**
 * Text of a page as a person sees it: runs of blanks are one, blanks at the ends of lines none, and lines break where
 * a `br` or a paragraph says so. A fixed space counts as a space: pages fill empty cells with it.
 */
export class FlowText {
  readonly #text = new CellText();
  #breaks = 0;
  #isSpaceDue = false;
  #isBold = true;
  #lastFont: string | undefined;

  get text(): string {
    return this.#text.text;
  }

  add(piece: string, look: TextLook = {}): void {
    const words = piece.replaceAll("\u00a0", " ").split(/[ \t\r\n\f]+/);
    words.forEach((word, index) => {
      if (index > 0) this.#isSpaceDue = true;
      if (word !== "") this.#addWord(word, look);
    });
  }

  /** A line that was asked for: several make empty lines. */
  breakLine(): void {
    this.#breaks++;
  }

  /** The border of a paragraph: a new line begins unless one has begun already. */
  breakBlock(): void {
    this.#breaks = Math.max(this.#breaks, 1);
  }

  fonts(cellFont: string | undefined): ReturnType<CellText["fonts"]> {
    return this.#text.fonts(cellFont);
  }

  /** Whether there is text and all of it is bold. */
  get isBold(): boolean {
    return this.#isBold && this.#text.text !== "";
  }

  #addWord(word: string, { font, bold = false }: TextLook): void {
    const isFirst = this.#text.text === "";
    const gap = isFirst ? "" : this.#breaks > 0 ? "\n".repeat(this.#breaks) : this.#isSpaceDue ? " " : "";
    // What stands between two words of one font is in that font too.
    this.#text.add(gap, font === this.#lastFont ? font : undefined);
    this.#text.add(word, font);
    this.#lastFont = font;
    this.#isBold &&= bold;
    this.#breaks = 0;
    this.#isSpaceDue = false;
  }
}
