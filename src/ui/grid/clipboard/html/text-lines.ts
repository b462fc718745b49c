/** Spaces that markup folds into one; the no-break space stands. */
const FOLDED = /[ \t\n\r\f]+/g;
const NO_BREAK = /\u00a0/g;

/** The lines of a text as it would be read on the screen, gathered piece by piece. */
export class TextLines {
  readonly #lines: string[] = [];
  #current = "";
  #mark = "";

  /** Text within a line. */
  add(text: string): void {
    const folded = text.replace(FOLDED, " ");
    if (folded === "" || (folded === " " && this.#current === "")) return;
    if (this.#mark !== "") {
      this.#current = this.#mark;
      this.#mark = "";
    }
    this.#current += this.#current.endsWith(" ") || this.#current === "" ? folded.replace(/^ /, "") : folded;
  }

  /** A list's mark, which stands before the next text. */
  mark(mark: string): void {
    this.#mark = `${mark} `;
  }

  /** A line break that is written: the line counts though it is blank. */
  break(): void {
    this.#lines.push(this.#current);
    this.#current = "";
  }

  /** The edge of a paragraph: a line ends if one has begun. */
  edge(): void {
    if (this.#current.trimEnd() !== "" || this.#current.includes("\u00a0")) this.break();
    this.#current = "";
  }

  /** The lines so far, without blank ones at the end; begins anew. */
  take(): string[] {
    this.edge();
    this.#mark = "";
    const lines = this.#lines.splice(0).map(spoken);
    return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
  }
}

/** A line of a piece of markup that has no other markup in it. */
export function plainLine(text: string): string {
  return spoken(text.replace(FOLDED, " "));
}

function spoken(line: string): string {
  const trimmed = line.replace(/^ | $/g, "").replace(NO_BREAK, " ");
  return trimmed.trim() === "" ? "" : trimmed;
}
