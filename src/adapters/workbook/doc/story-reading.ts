import type { DocumentBlock } from "../../../core/document/index.ts";
import type { CellCount } from "../cells/cell-count.ts";
import { Fields } from "../docx/fields.ts";
import type { ListCounter } from "../docx/list-counter.ts";
import { ParagraphFrame } from "../docx/paragraph-frame.ts";
import { type ShownFormat, shownFormat } from "../docx/run-format.ts";
import { signOf } from "../docx/symbols.ts";
import type { TextRun } from "./document-text.ts";
import { type CharacterFormat, characterFormat, type ParagraphFormat, PLAIN_PARAGRAPH } from "./formats.ts";
import type { ParagraphLook, ParagraphLooks } from "./paragraph-looks.ts";
import { FIELD_MARKS, SHOWN, SIGN, SPECIAL, seenText } from "./special-characters.ts";
import type { Styles } from "./styles.ts";
import { TableFrame } from "./table-frame.ts";

/** What a story is read with. */
export interface StoryContext {
  readonly fonts: readonly string[];
  readonly styles: Styles;
  readonly lists: ListCounter;
  readonly count: CellCount;
  readonly looks: ParagraphLooks;
  /** The note called at a character. */
  readonly noteAt: (character: number) => string | undefined;
}

interface Stretch {
  readonly text: string;
  readonly format: CharacterFormat;
}

/**
 * Reads the body of a Word document as its reader sees it: inserted text in, deleted and hidden text out, fields by
 * what they show, lists with their marks. What a paragraph is stands at its end, so its text waits until then.
 */
export class StoryReading {
  readonly blocks: DocumentBlock[] = [];
  hasHiddenText = false;
  hasTrackedChanges = false;
  readonly #context: StoryContext;
  readonly #fields = new Fields();
  #waiting: Stretch[] = [];
  #notes: string[] = [];
  #startsPage = false;
  #table: TableFrame | undefined;

  constructor(context: StoryContext) {
    this.#context = context;
  }

  read(run: TextRun): void {
    const format = characterFormat(run.changes, this.#context.fonts);
    let from = 0;
    for (const { index } of run.text.matchAll(SPECIAL)) {
      const code = run.text.charCodeAt(index);
      if (code === SIGN.symbol && !format.symbol) continue;
      this.#add(run.text.slice(from, index), format);
      this.#sign(code, run, index, format);
      from = index + 1;
    }
    this.#add(run.text.slice(from), format);
  }

  finish(): void {
    if (this.#waiting.length > 0) this.#endParagraph({ style: 0, format: PLAIN_PARAGRAPH });
    this.#endTable();
  }

  #add(text: string, format: CharacterFormat): void {
    if (text === "" || this.#fields.isCode) return;
    this.hasTrackedChanges ||= format.isDeleted || format.isInserted;
    if (!format.isDeleted) this.#waiting.push({ text, format });
  }

  #sign(code: number, run: TextRun, index: number, format: CharacterFormat): void {
    const shown = SHOWN.get(code);
    if (shown !== undefined) this.#add(shown, format);
    else if (code === SIGN.symbol && format.symbol) this.#add(signOf(format.symbol.font, format.symbol.code), format);
    else if (FIELD_MARKS.has(code)) this.#fields.mark(FIELD_MARKS.get(code));
    else if (code === SIGN.cellEnd || code === SIGN.paragraph || code === SIGN.page) {
      this.#endParagraph(this.#context.looks.at(run, index), code);
      this.#startsPage ||= code === SIGN.page;
    } else {
      const note = this.#context.noteAt(run.from + index);
      if (note) this.#notes.push(note);
    }
  }

  #endParagraph({ style, format }: ParagraphLook, code: number = SIGN.paragraph): void {
    // Each is kept until the document is laid out, and costs about as much as a cell.
    this.#context.count.add();
    const paragraph = this.#paragraphOf(style, format);
    const isEmpty = paragraph.isEmpty;
    const finished = paragraph.finish();
    if (format.depth < 1) {
      this.#endTable();
      this.blocks.push(finished);
      return;
    }
    this.#table ??= new TableFrame(this.#context.count);
    if (format.depth > 1) this.#inner(finished, isEmpty, format);
    else if (format.isRowEnd) this.#table.endRow(format.row);
    else {
      this.#table.add(finished);
      if (code === SIGN.cellEnd) this.#table.endCell();
    }
  }

  /** A table in a cell is lines of the cell, one for each row. */
  #inner(paragraph: ReturnType<ParagraphFrame["finish"]>, isEmpty: boolean, format: ParagraphFormat): void {
    if (!format.isInnerRowEnd) {
      if (!isEmpty) this.#table?.add(format.isInnerCellEnd ? { ...paragraph, end: " " } : paragraph);
      return;
    }
    const last = this.#table?.lastParagraph;
    if (!last) return;
    const { end: _, ...whole } = last;
    this.#table?.replaceLast(whole);
  }

  #endTable(): void {
    const table = this.#table;
    this.#table = undefined;
    if (table) this.blocks.push(table.finish());
  }

  #paragraphOf(style: number, format: ParagraphFormat): ParagraphFrame {
    const paragraph = new ParagraphFrame();
    const { styles, lists } = this.#context;
    const look = styles.paragraph(style);
    for (const { text, format: said } of this.#waiting) {
      const shown = this.#shownFormat(look, said);
      const seen = seenText(text, shown.font);
      if (shown.isHidden) this.hasHiddenText ||= seen.trim() !== "";
      else if (seen !== "") paragraph.add(seen, shown);
    }
    for (const note of this.#notes) paragraph.note(note);
    paragraph.startsPage = this.#startsPage || format.startsPage;
    const mark = format.isRowEnd || format.isInnerRowEnd ? undefined : lists.next(format.list, undefined);
    if (mark && mark.text !== "" && !(mark.isBullet && paragraph.isEmpty))
      paragraph.addMark(
        paragraph.isEmpty ? mark.text.trimEnd() : mark.text,
        shownFormat(look, {}, mark.isBullet ? {} : mark.run),
      );
    this.#waiting = [];
    this.#notes = [];
    this.#startsPage = false;
    this.#fields.endParagraph();
    return paragraph;
  }

  #shownFormat(look: ReturnType<Styles["paragraph"]>, { run, isBoldTurned }: CharacterFormat): ShownFormat {
    const character = run.style === undefined ? {} : this.#context.styles.character(Number(run.style));
    const shown = shownFormat(look, character, run);
    return isBoldTurned ? { ...shown, isBold: !shown.isBold } : shown;
  }
}
