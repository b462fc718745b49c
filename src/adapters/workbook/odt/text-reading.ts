import type { DocumentBlock, DocumentParagraph, TextPiece } from "../../../core/document/index.ts";
import type { CellCount } from "../cells/cell-count.ts";
import type { FoundStyle, StyleSheet } from "../opendocument/style-sheet.ts";
import type { XmlAttributes, XmlHandler } from "../xml/walk-local-names.ts";
import type { ListStyles } from "./list-styles.ts";
import { OpenLists } from "./open-lists.ts";
import { TableReading } from "./table-reading.ts";

/** What was deleted, marks of notes and their writers, and how a word is spoken: no part of the text. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...["note-citation", "creator", "date", "date-string", "ruby-text", "script", "forms", "sequence-decls"],
]);
const MOST_SPACES = 32_767;

interface OpenParagraph {
  readonly pieces: TextPiece[];
  readonly notes: string[];
  /** What text boxes that hang on it hold. */
  readonly boxes: DocumentBlock[];
  readonly looks: FoundStyle[];
  /** What stands before it as an item of a list. */
  readonly mark: string;
}

/** Reads the body of a text document (OpenDocument 1.3 part 3, 5 to 9): paragraphs and tables in their order. */
export class TextReading implements XmlHandler {
  readonly blocks: DocumentBlock[] = [];
  hasTrackedChanges = false;
  readonly #styles: StyleSheet;
  readonly #listStyles: ListStyles;
  readonly #lists: OpenLists;
  readonly #count: CellCount;
  readonly #frames: (OpenParagraph | TableReading)[] = [];
  #leftOut = 0;
  /** The lines of the note that is open. */
  #note: string[] | undefined;

  constructor(styles: StyleSheet, listStyles: ListStyles, count: CellCount) {
    this.#styles = styles;
    this.#listStyles = listStyles;
    this.#lists = new OpenLists(listStyles);
    this.#count = count;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === "tracked-changes") this.hasTrackedChanges = true;
    if (this.#leftOut > 0 || name === "tracked-changes" || LEFT_OUT.has(name)) {
      this.#leftOut++;
      return;
    }
    this.#styles.open(name, attributes);
    this.#listStyles.open(name, attributes);
    if (name === "p" || name === "h") this.#beginParagraph(attributes);
    else if (name === "note" || name === "annotation") this.#note = [];
    else if (!this.#openInline(name, attributes) && !this.#note) this.#openBlock(name, attributes);
  }

  close(name: string): void {
    if (this.#leftOut > 0) {
      this.#leftOut--;
      return;
    }
    this.#styles.close(name);
    this.#listStyles.close(name);
    const paragraph = this.#paragraph;
    if (name === "note" || name === "annotation") this.#endNote();
    else if (this.#note) return;
    else if ((name === "p" || name === "h") && paragraph) this.#endParagraph(paragraph);
    else if (name === "span") paragraph?.looks.pop();
    else if (name === "list") this.#lists.end();
    else this.#closeTable(name);
  }

  text(text: string): void {
    if (this.#leftOut === 0) this.#add(text.replace(/[\t\r\n]+/g, " "));
  }

  get #paragraph(): OpenParagraph | undefined {
    const frame = this.#frames.at(-1);
    return frame instanceof TableReading ? undefined : frame;
  }

  get #table(): TableReading | undefined {
    const frame = this.#frames.at(-1);
    return frame instanceof TableReading ? frame : undefined;
  }

  #beginParagraph(attributes: XmlAttributes): void {
    if (this.#note) {
      this.#note.push("");
      return;
    }
    const look = this.#styles.paragraph(attributes.get("style-name"));
    const mark = this.#lists.takeMark();
    this.#frames.push({ pieces: [], notes: [], boxes: [], looks: [look], mark });
    this.#add(mark);
  }

  #endParagraph({ pieces: read, notes, boxes, mark }: OpenParagraph): void {
    this.#frames.pop();
    const pieces = read.length === 1 && mark !== "" ? markAlone(mark) : read;
    const paragraph: DocumentParagraph = { kind: "paragraph", pieces, ...(notes.length > 0 ? { notes } : {}) };
    this.#give(paragraph);
    for (const block of boxes) this.#give(block);
  }

  #endNote(): void {
    const text = this.#note?.join("\n").trim();
    this.#note = undefined;
    if (text) this.#paragraph?.notes.push(text);
  }

  /** Whether the element was a part of a line. */
  #openInline(name: string, attributes: XmlAttributes): boolean {
    if (name === "span") this.#beginSpan(attributes);
    else if (name === "s") this.#add(" ".repeat(spaces(attributes.get("c"))));
    else if (name === "tab") this.#add(" ");
    else if (name === "line-break") this.#add("\n");
    else return false;
    return true;
  }

  #beginSpan(attributes: XmlAttributes): void {
    const looks = this.#note ? undefined : this.#paragraph?.looks;
    const outer = looks?.at(-1);
    if (!looks || !outer) return;
    const { font, bold } = this.#styles.text(attributes.get("style-name"));
    looks.push({ ...outer, font: font ?? outer.font, bold: bold || outer.bold });
  }

  #openBlock(name: string, attributes: XmlAttributes): void {
    if (name === "list") this.#lists.begin(attributes);
    else if (name === "list-item") this.#lists.beginItem(attributes);
    else if (name === "table") this.#frames.push(new TableReading(this.#count));
    else if (name === "table-row") this.#table?.beginRow();
    else if (name === "table-cell") this.#table?.beginCell(attributes);
    else if (name === "covered-table-cell") this.#table?.passColumns(attributes);
  }

  #closeTable(name: string): void {
    const table = this.#table;
    if (name === "table-row") table?.endRow();
    else if (name === "table-cell") table?.endCell();
    else if (name === "table" && table) {
      this.#frames.pop();
      this.#give(table.finish());
    }
  }

  #add(text: string): void {
    if (text === "") return;
    if (this.#note) {
      if (this.#note.length > 0) this.#note[this.#note.length - 1] += text;
      return;
    }
    const paragraph = this.#paragraph;
    const look = paragraph?.looks.at(-1);
    if (!paragraph || !look) return;
    const font = look.font === undefined ? {} : { font: look.font };
    paragraph.pieces.push({ text, ...font, ...(look.bold ? { bold: true } : {}) });
  }

  /** Hands a finished block to what it stands in: a cell, the paragraph its text box hangs on, or the document. */
  #give(block: DocumentBlock): void {
    const around = this.#frames.at(-1);
    if (around instanceof TableReading) around.receive(block);
    else if (around) around.boxes.push(block);
    else this.blocks.push(block);
  }
}

/** The number of an item without words still says something; a bullet does not. */
function markAlone(mark: string): TextPiece[] {
  return /[\p{Letter}\d]/u.test(mark) ? [{ text: mark.trimEnd() }] : [];
}

function spaces(count: string | undefined): number {
  const number = Math.trunc(Number(count ?? 1));
  return number >= 1 ? Math.min(number, MOST_SPACES) : 1;
}
