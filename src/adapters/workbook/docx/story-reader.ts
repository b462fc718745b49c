import type { DocumentBlock } from "../../../core/document/index.ts";
import type { CellCount } from "../cells/cell-count.ts";
import type { AttributeOf, XmlVisitor } from "../xml/walk-xml.ts";
import { Fields } from "./fields.ts";
import { isLeftOut } from "./left-out.ts";
import type { ListCounter } from "./list-counter.ts";
import { ParagraphFrame } from "./paragraph-frame.ts";
import { isOn, type RunFormat, readRunProperty, type ShownFormat, shownFormat } from "./run-format.ts";
import { readListPlace, type Styles } from "./styles.ts";
import { isSignFont, signOf, signsOf } from "./symbols.ts";
import { TableFrame } from "./table-frame.ts";

/** What a story is read with. */
export interface StoryContext {
  readonly styles: Styles;
  readonly lists: ListCounter;
  readonly count: CellCount;
  /** The text of a note by the element that calls it and its id. */
  note(kind: string, id: string): string;
}

/**
 * Reads the body of a Word document as its reader sees it: paragraphs and tables in order, inserted text in, deleted
 * and hidden text out, fields by what they show, lists with their marks, text boxes once and after their paragraph.
 */
export class StoryReader implements XmlVisitor {
  readonly blocks: DocumentBlock[] = [];
  hasHiddenText = false;
  hasTrackedChanges = false;
  readonly #context: StoryContext;
  readonly #path: string[] = [];
  /** The open paragraphs and tables, each within the one before it. */
  readonly #frames: (ParagraphFrame | TableFrame)[] = [];
  readonly #fields = new Fields();
  /** For each open choice between alternatives: whether one was taken. */
  readonly #choices: boolean[] = [];
  /** For each open content control: whether it shows its prompt instead of a content. */
  readonly #prompts: boolean[] = [];
  #openPrompts = 0;
  #leftOut = 0;
  #run: RunFormat = {};
  #shown: ShownFormat | undefined;
  #text: string | undefined;
  #keepsBlanks = false;
  #startsPage = false;

  constructor(context: StoryContext) {
    this.#context = context;
  }

  open(name: string, attribute: AttributeOf): void {
    const parent = this.#path.at(-1) ?? "";
    this.#path.push(name);
    if (this.#leftOut > 0 || this.#leavesOut(name, parent)) this.#leftOut++;
    else if (parent === "w:rPr") this.#runProperty(name, attribute);
    else if (parent === "w:r" || parent === "m:r") this.#runContent(name, attribute);
    else this.#structure(name, parent, attribute);
  }

  close(name: string): void {
    this.#path.pop();
    if (this.#leftOut > 0) this.#leftOut--;
    else if (name === "w:p") this.#endParagraph();
    else if (name === "w:t" || name === "m:t") this.#endText();
    else if (name === "w:tc") this.#table?.endCell();
    else if (name === "w:tr") this.#table?.endRow();
    else if (name === "w:tbl") this.#endTable();
    else if (name === "w:sdt") this.#openPrompts -= this.#prompts.pop() ? 1 : 0;
    else if (name === "mc:AlternateContent") this.#choices.pop();
  }

  text(text: string): void {
    if (this.#text !== undefined && this.#leftOut === 0) this.#text += text;
  }

  get #paragraph(): ParagraphFrame | undefined {
    const frame = this.#frames.at(-1);
    return frame instanceof ParagraphFrame ? frame : undefined;
  }

  get #table(): TableFrame | undefined {
    const frame = this.#frames.at(-1);
    return frame instanceof TableFrame ? frame : undefined;
  }

  /** Whether the element and all in it is passed over. */
  #leavesOut(name: string, parent: string): boolean {
    if (name === "mc:Fallback" || name === "mc:Choice") {
      const isTaken = this.#choices.at(-1) ?? false;
      if (this.#choices.length > 0) this.#choices[this.#choices.length - 1] = true;
      return isTaken;
    }
    if (!isLeftOut(name, parent)) return false;
    if (name === "w:del" || name === "w:moveFrom") this.hasTrackedChanges = true;
    return true;
  }

  #structure(name: string, parent: string, attribute: AttributeOf): void {
    switch (name) {
      case "w:p":
        this.#beginParagraph();
        break;
      case "w:r":
      case "m:r":
        this.#run = {};
        this.#shown = undefined;
        break;
      case "w:tbl":
        this.#frames.push(new TableFrame(this.#context.count));
        break;
      case "w:tr":
        this.#table?.beginRow();
        break;
      case "w:tc":
        this.#table?.beginCell();
        break;
      case "w:ins":
      case "w:moveTo":
        this.hasTrackedChanges = true;
        break;
      case "mc:AlternateContent":
        this.#choices.push(false);
        break;
      case "w:sdt":
        this.#prompts.push(false);
        break;
      case "w:showingPlcHdr":
        this.#beginPrompt(isOn(attribute));
        break;
      default:
        if (parent === "w:pPr" || parent === "w:numPr") this.#paragraphProperty(name, attribute);
        else if (parent === "w:tblGrid") this.#table?.widths.push(Number(attribute("w:w")) || 0);
        else if (parent === "w:trPr" || parent === "w:tcPr") this.#tableProperty(name, attribute);
    }
  }

  #beginPrompt(isShown: boolean): void {
    if (!isShown || this.#prompts.at(-1) !== false) return;
    this.#prompts[this.#prompts.length - 1] = true;
    this.#openPrompts++;
  }

  #beginParagraph(): void {
    const paragraph = new ParagraphFrame();
    paragraph.startsPage = this.#startsPage;
    this.#startsPage = false;
    this.#frames.push(paragraph);
    this.#run = {};
    this.#shown = undefined;
  }

  #paragraphProperty(name: string, attribute: AttributeOf): void {
    const paragraph = this.#paragraph;
    if (!paragraph) return;
    if (name === "w:pStyle") paragraph.style = attribute("w:val");
    else if (name === "w:numId" || name === "w:ilvl") readListPlace(name, attribute("w:val"), paragraph.list);
    else if (name === "w:pageBreakBefore") paragraph.startsPage ||= isOn(attribute);
    else if (name === "w:sectPr") this.#startsPage = true;
  }

  #tableProperty(name: string, attribute: AttributeOf): void {
    const table = this.#table;
    const value = attribute("w:val");
    if (name === "w:gridBefore") table?.skipColumns(Number(value));
    else if (name === "w:del") {
      table?.deleteRow();
      this.hasTrackedChanges = true;
    }
    const cell = table?.cell;
    if (!cell) return;
    if (name === "w:gridSpan") cell.columnSpan = Number(value);
    else if (name === "w:vMerge") cell.down = value === "restart" ? "first" : "other";
    else if (name === "w:hMerge") cell.isLeftMerged = value !== "restart";
  }

  #runProperty(name: string, attribute: AttributeOf): void {
    const around = this.#path.at(-3);
    if (around === "w:pPr") {
      if (name === "w:del" && this.#paragraph) this.#paragraph.isEndDeleted = true;
    } else if (around === "w:r" || around === "m:r") readRunProperty(name, attribute, this.#run);
  }

  #runContent(name: string, attribute: AttributeOf): void {
    switch (name) {
      case "w:t":
      case "m:t":
        this.#text = "";
        this.#keepsBlanks = attribute("xml:space") === "preserve";
        break;
      case "w:tab":
      case "w:ptab":
        this.#add(" ");
        break;
      case "w:br":
        if (attribute("w:type") === "page") this.#startsPage = true;
        this.#add("\n");
        break;
      case "w:cr":
        this.#add("\n");
        break;
      case "w:noBreakHyphen":
        this.#add("-");
        break;
      case "w:softHyphen":
        // The letter ư of the old .Vn fonts has the place of the soft hyphen.
        if (/^\.vn/i.test(this.#format()?.font ?? "")) this.#add("\u00ad");
        break;
      case "w:sym":
        this.#add(signOf(attribute("w:font") ?? "", Number.parseInt(attribute("w:char") ?? "", 16) || 0));
        break;
      case "w:fldChar":
        this.#fields.mark(attribute("w:fldCharType"));
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
      case "w:commentReference":
        this.#paragraph?.note(this.#context.note(name, attribute("w:id") ?? ""));
        break;
      case "mc:AlternateContent":
        this.#choices.push(false);
    }
  }

  #endText(): void {
    const text = (this.#text ?? "").replace(/[\r\n]/g, " ");
    this.#text = undefined;
    const font = this.#format()?.font;
    const shown = font !== undefined && isSignFont(font) ? signsOf(font, text) : text;
    this.#add(this.#keepsBlanks ? shown : shown.replace(/^[ \t]+|[ \t]+$/g, ""));
  }

  #add(text: string): void {
    const format = this.#format();
    if (!format || text === "" || this.#fields.isCode || this.#openPrompts > 0) return;
    if (format.isHidden) this.hasHiddenText ||= text.trim() !== "";
    else this.#paragraph?.add(text, format);
  }

  /** How the open run is shown; undefined outside of paragraphs. */
  #format(): ShownFormat | undefined {
    const paragraph = this.#paragraph;
    if (!paragraph) return undefined;
    const { styles } = this.#context;
    paragraph.format ??= styles.paragraph(paragraph.style);
    this.#shown ??= shownFormat(paragraph.format, styles.character(this.#run.style ?? ""), this.#run);
    return this.#shown;
  }

  #endParagraph(): void {
    this.#fields.endParagraph();
    const paragraph = this.#paragraph;
    if (!paragraph) return;
    this.#addListMark(paragraph);
    this.#frames.pop();
    this.#run = {};
    this.#shown = undefined;
    this.#give(paragraph.finish());
    for (const block of paragraph.boxes) this.#give(block);
  }

  #addListMark(paragraph: ParagraphFrame): void {
    const isGone = paragraph.isEmpty && (paragraph.isEndDeleted || this.#isUnderMergedCell);
    const mark = isGone ? undefined : this.#context.lists.next(paragraph.list, paragraph.style);
    if (!mark || mark.text === "" || (mark.isBullet && paragraph.isEmpty)) return;
    const format = this.#context.styles.paragraph(paragraph.style);
    // Bullets of a font of signs have become letters of the paragraph's own font.
    paragraph.addMark(mark.text, shownFormat(format, {}, mark.isBullet ? {} : mark.run));
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
