import { CellText } from "../markup/cell-text.ts";
import type { XmlAttributes } from "../xml/walk-local-names.ts";
import type { StyleSheet } from "./style-sheet.ts";

/** Elements inside a cell that make its text or its comment. */
export const PARAGRAPH_PARTS: ReadonlySet<string> = new Set([
  ...["p", "h", "span", "s", "tab", "line-break", "a", "annotation", "creator", "date", "date-string", "ruby-text"],
]);

/** Who wrote a comment and when: no part of its text. In a paragraph the same names are fields, shown like words. */
const HEAD_OF_COMMENT: ReadonlySet<string> = new Set(["creator", "date", "date-string"]);
const MOST_SPACES = 32_767;

/**
 * Reads the paragraphs of one cell: each is a line (OpenDocument 1.3 part 3, 5 and 6). Spaces are kept as they stand,
 * as LibreOffice writes and reads them; a line break in the markup itself is only its layout.
 */
export class ParagraphReading {
  readonly cell = new CellText();
  readonly comment = new CellText();
  readonly #styles: StyleSheet;
  readonly #fonts: (string | undefined)[] = [];
  #lines = { cell: 0, comment: 0 };
  #isInComment = false;
  #isInParagraph = false;
  #aside = 0;

  constructor(styles: StyleSheet) {
    this.#styles = styles;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#isAside(name)) this.#aside++;
    else if (name === "annotation") this.#isInComment = true;
    else if (name === "p" || name === "h") this.#beginParagraph();
    else if (name === "span") this.#fonts.push(this.#styles.text(attributes.get("style-name")).font ?? this.#font);
    else if (name === "s") this.#add(" ".repeat(spaces(attributes.get("c"))));
    else if (name === "tab") this.#add("\t");
    else if (name === "line-break") this.#add("\n");
  }

  close(name: string): void {
    if (this.#isAside(name)) this.#aside--;
    else if (name === "annotation") this.#isInComment = false;
    else if (name === "p" || name === "h") this.#isInParagraph = false;
    else if (name === "span") this.#fonts.pop();
  }

  text(text: string): void {
    if (this.#isInParagraph) this.#add(/[\n\r\t]/.test(text) ? withoutLayout(text) : text);
  }

  get #font(): string | undefined {
    return this.#fonts.at(-1);
  }

  /** How a word is spoken is no part of the text either. */
  #isAside(name: string): boolean {
    return name === "ruby-text" || (HEAD_OF_COMMENT.has(name) && !this.#isInParagraph);
  }

  #beginParagraph(): void {
    const which = this.#isInComment ? "comment" : "cell";
    if (this.#lines[which]++ > 0) this[which].add("\n");
    this.#isInParagraph = true;
  }

  #add(text: string): void {
    if (this.#aside > 0) return;
    if (this.#isInComment) this.comment.add(text);
    else this.cell.add(text, this.#font);
  }
}

function spaces(count: string | undefined): number {
  const number = Number(count ?? 1);
  return Number.isInteger(number) && number > 0 ? Math.min(number, MOST_SPACES) : 1;
}

/** Blanks around a line break of the markup are one space. */
function withoutLayout(text: string): string {
  return text
    .split(/[\n\r\t]+/)
    .map((line, index, lines) => {
      const start = index > 0 ? line.trimStart() : line;
      return index < lines.length - 1 ? start.trimEnd() : start;
    })
    .join(" ");
}
