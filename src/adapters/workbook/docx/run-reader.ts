import type { AttributeOf } from "../xml/walk-xml.ts";
import { Fields } from "./fields.ts";
import type { ParagraphFrame } from "./paragraph-frame.ts";
import { type RunFormat, readRunProperty, type ShownFormat, shownFormat } from "./run-format.ts";
import type { Styles } from "./styles.ts";
import { isSignFont, signOf, signsOf } from "./symbols.ts";

/** The text of a note by the element that calls it and its id. */
export type NoteOf = (element: string, id: string) => string;

/** Reads runs: what they say goes into the paragraph that is open, as it is shown. */
export class RunReader {
  hasHiddenText = false;
  /** A page break was read: a new page begins with the next paragraph. */
  hasPageBreak = false;
  readonly #styles: Styles;
  readonly #noteOf: NoteOf;
  readonly #fields = new Fields();
  #run: RunFormat = {};
  #shown: ShownFormat | undefined;
  #text: string | undefined;
  #keepsBlanks = false;

  constructor(styles: Styles, noteOf: NoteOf) {
    this.#styles = styles;
    this.#noteOf = noteOf;
  }

  begin(): void {
    this.#run = {};
    this.#shown = undefined;
  }

  endParagraph(): void {
    this.begin();
    this.#fields.endParagraph();
  }

  property(name: string, attribute: AttributeOf): void {
    readRunProperty(name, attribute, this.#run);
  }

  /** One child of a run other than its properties (ISO/IEC 29500-1, 17.3.3). */
  content(name: string, attribute: AttributeOf, paragraph: ParagraphFrame): void {
    switch (name) {
      case "w:t":
      case "m:t":
        this.#text = "";
        this.#keepsBlanks = attribute("xml:space") === "preserve";
        break;
      case "w:tab":
      case "w:ptab":
        this.#add(" ", paragraph);
        break;
      case "w:br":
        this.hasPageBreak ||= attribute("w:type") === "page";
        this.#add("\n", paragraph);
        break;
      case "w:cr":
        this.#add("\n", paragraph);
        break;
      case "w:noBreakHyphen":
        this.#add("-", paragraph);
        break;
      case "w:softHyphen":
        // The letter ư of the old .Vn fonts has the place of the soft hyphen.
        if (/^\.vn/i.test(this.#format(paragraph).font ?? "")) this.#add("\u00ad", paragraph);
        break;
      case "w:sym":
        this.#add(signOf(attribute("w:font") ?? "", Number.parseInt(attribute("w:char") ?? "", 16) || 0), paragraph);
        break;
      case "w:fldChar":
        this.#fields.mark(attribute("w:fldCharType"));
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
      case "w:commentReference":
        paragraph.note(this.#noteOf(name, attribute("w:id") ?? ""));
    }
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text += text;
  }

  endText(paragraph: ParagraphFrame): void {
    const text = (this.#text ?? "").replace(/[\r\n]/g, " ");
    this.#text = undefined;
    const { font } = this.#format(paragraph);
    const shown = font !== undefined && isSignFont(font) ? signsOf(font, text) : text;
    this.#add(this.#keepsBlanks ? shown : withoutBlankEnds(shown), paragraph);
  }

  #add(text: string, paragraph: ParagraphFrame): void {
    if (text === "" || this.#fields.isCode) return;
    const format = this.#format(paragraph);
    if (format.isHidden) this.hasHiddenText ||= text.trim() !== "";
    else paragraph.add(text, format);
  }

  #format(paragraph: ParagraphFrame): ShownFormat {
    paragraph.format ??= this.#styles.paragraph(paragraph.style);
    this.#shown ??= shownFormat(paragraph.format, this.#styles.character(this.#run.style ?? ""), this.#run);
    return this.#shown;
  }
}

/** Blanks at the ends of a text count only where it says so (XML 1.0, 2.10). */
function withoutBlankEnds(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text[from])) from++;
  while (to > from && isBlank(text[to - 1])) to--;
  return text.slice(from, to);
}

function isBlank(letter: string | undefined): boolean {
  return letter === " " || letter === "\t";
}
