import type { DocumentBlock } from "../../../core/document/index.ts";
import type { CellCount } from "../cells/cell-count.ts";
import type { AttributeOf, XmlVisitor } from "../xml/walk-xml.ts";
import type { ListCounter } from "./list-counter.ts";
import { ParagraphFrame } from "./paragraph-frame.ts";
import { isOn, shownFormat } from "./run-format.ts";
import { type NoteOf, RunReader } from "./run-reader.ts";
import { SeenContent } from "./seen-content.ts";
import { readListPlace, type Styles } from "./styles.ts";
import { TableFrame } from "./table-frame.ts";

/** What a story is read with. */
export interface StoryContext {
  readonly styles: Styles;
  readonly lists: ListCounter;
  readonly count: CellCount;
  readonly noteOf: NoteOf;
}

/**
 * Reads the body of a Word document as its reader sees it: paragraphs and tables in order, inserted text in, deleted
 * and hidden text out, fields by what they show, lists with their marks, text boxes once and after their paragraph.
 */
export class StoryReader implements XmlVisitor {
  readonly blocks: DocumentBlock[] = [];
  readonly #context: StoryContext;
  readonly #seen = new SeenContent();
  readonly #runs: RunReader;
  readonly #path: string[] = [];
  /** The open paragraphs and tables, each within the one before it. */
  readonly #frames: (ParagraphFrame | TableFrame)[] = [];

  constructor(context: StoryContext) {
    this.#context = context;
    this.#runs = new RunReader(context.styles, context.noteOf);
  }

  get hasHiddenText(): boolean {
    return this.#runs.hasHiddenText;
  }

  get hasTrackedChanges(): boolean {
    return this.#seen.hasTrackedChanges;
  }

  open(name: string, attribute: AttributeOf): void {
    const parent = this.#path.at(-1) ?? "";
    this.#path.push(name);
    if (!this.#seen.open(name, parent, attribute)) return;
    const paragraph = this.#paragraph;
    if (parent === "w:rPr") this.#runProperty(name, attribute);
    else if (parent === "w:pPr" || parent === "w:numPr") this.#paragraphProperty(name, attribute);
    else if (!isRun(parent)) this.#structure(name, parent, attribute);
    else if (paragraph && !this.#seen.isPrompt) this.#runs.content(name, attribute, paragraph);
  }

  close(name: string): void {
    this.#path.pop();
    if (!this.#seen.close(name)) return;
    const paragraph = this.#paragraph;
    if (name === "w:p") this.#endParagraph();
    else if ((name === "w:t" || name === "m:t") && paragraph) this.#runs.endText(paragraph);
    else if (name === "w:tc") this.#table?.endCell();
    else if (name === "w:tr") this.#table?.endRow();
    else if (name === "w:tbl") this.#endTable();
  }

  text(text: string): void {
    if (this.#seen.isSeen) this.#runs.text(text);
  }

  get #paragraph(): ParagraphFrame | undefined {
    const frame = this.#frames.at(-1);
    return frame instanceof ParagraphFrame ? frame : undefined;
  }

  get #table(): TableFrame | undefined {
    const frame = this.#frames.at(-1);
    return frame instanceof TableFrame ? frame : undefined;
  }

  #structure(name: string, parent: string, attribute: AttributeOf): void {
    if (name === "w:p") this.#beginParagraph();
    else if (isRun(name)) this.#runs.begin();
    else if (name === "w:tbl") this.#frames.push(new TableFrame(this.#context.count));
    else if (name === "w:tr") this.#table?.beginRow();
    else if (name === "w:tc") this.#table?.beginCell();
    else if (parent === "w:tblGrid") this.#table?.widths.push(Number(attribute("w:w")) || 0);
    else if (parent === "w:trPr" || parent === "w:tcPr") this.#tableProperty(name, attribute("w:val"));
  }

  #beginParagraph(): void {
    const paragraph = new ParagraphFrame();
    paragraph.startsPage = this.#runs.hasPageBreak;
    this.#runs.hasPageBreak = false;
    this.#runs.begin();
    this.#frames.push(paragraph);
  }

  #paragraphProperty(name: string, attribute: AttributeOf): void {
    const paragraph = this.#paragraph;
    if (!paragraph) return;
    if (name === "w:pStyle") paragraph.style = attribute("w:val");
    else if (name === "w:numId" || name === "w:ilvl") readListPlace(name, attribute("w:val"), paragraph.list);
    else if (name === "w:pageBreakBefore") paragraph.startsPage ||= isOn(attribute);
    else if (name === "w:sectPr") this.#runs.hasPageBreak = true;
  }

  #tableProperty(name: string, value: string | undefined): void {
    const table = this.#table;
    if (name === "w:gridBefore") table?.skipColumns(Number(value));
    else if (name === "w:del") table?.deleteRow();
    const cell = table?.cell;
    if (!cell) return;
    if (name === "w:gridSpan") cell.columnSpan = Number(value);
    else if (name === "w:vMerge") cell.down = value === "restart" ? "first" : "other";
    else if (name === "w:hMerge") cell.isLeftMerged = value !== "restart";
  }

  #runProperty(name: string, attribute: AttributeOf): void {
    const around = this.#path.at(-3) ?? "";
    if (isRun(around)) this.#runs.property(name, attribute);
    else if (around === "w:pPr" && name === "w:del" && this.#paragraph) this.#paragraph.isEndDeleted = true;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraph;
    if (!paragraph) return;
    this.#addListMark(paragraph);
    this.#frames.pop();
    this.#runs.endParagraph();
    this.#give(paragraph.finish());
    for (const block of paragraph.boxes) this.#give(block);
  }

  #addListMark(paragraph: ParagraphFrame): void {
    const { lists, styles } = this.#context;
    const isGone = paragraph.isEmpty && (paragraph.isEndDeleted || this.#isUnderMergedCell);
    const mark = isGone ? undefined : lists.next(paragraph.list, paragraph.style);
    if (!mark || mark.text === "" || (mark.isBullet && paragraph.isEmpty)) return;
    // Bullets of a font of signs have become letters of the paragraph's own font.
    const own = mark.isBullet ? {} : mark.run;
    const text = paragraph.isEmpty ? mark.text.trimEnd() : mark.text;
    paragraph.addMark(text, shownFormat(styles.paragraph(paragraph.style), {}, own));
  }

  get #isUnderMergedCell(): boolean {
    const around = this.#frames.at(-2);
    return around instanceof TableFrame && around.cell?.down === "other";
  }

  #endTable(): void {
    const table = this.#table;
    if (!table) return;
    this.#frames.pop();
    this.#give(table.finish());
  }

  /** Hands a finished block to what it stands in: a cell, the paragraph its text box hangs on, or the document. */
  #give(block: DocumentBlock): void {
    const around = this.#frames.at(-1);
    if (around instanceof TableFrame) around.receive(block);
    else if (around) around.boxes.push(block);
    else this.blocks.push(block);
  }
}

/** A run of text, or of a formula. */
function isRun(name: string): boolean {
  return name === "w:r" || name === "m:r";
}
