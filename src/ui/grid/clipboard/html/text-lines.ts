const NO_BREAK = "\u00a0";

/** The lines of a text as it would be read on the screen, gathered piece by piece. */
export class TextLines {
  readonly #lines: string[] = [];
  #current = "";
  #mark = "";

  /** Text within a line. */
  add(text: string): void {
    const run = folded(text);
    if (run === "" || (run === " " && this.#current === "")) return;
    if (this.#mark !== "") {
      this.#current = this.#mark;
      this.#mark = "";
    }
    const isAfterSpace = this.#current === "" || this.#current.endsWith(" ");
    this.#current += isAfterSpace && run.startsWith(" ") ? run.slice(1) : run;
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
    if (this.#current.trimEnd() !== "" || this.#current.includes(NO_BREAK)) this.break();
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
  return spoken(folded(text));
}

/** Spaces that markup folds into one; the no-break space stands. Most texts have none to fold. */
function folded(text: string): string {
  return /[\t\n\r\f]| {2}/.test(text) ? text.replace(/[ \t\n\r\f]+/g, " ") : text;
}

function spoken(line: string): string {
  const from = line.startsWith(" ") ? 1 : 0;
  const to = line.length > from && line.endsWith(" ") ? line.length - 1 : line.length;
  const trimmed = line.slice(from, to).replaceAll(NO_BREAK, " ");
  return trimmed.trim() === "" ? "" : trimmed;
}
