import type { DocumentBlock, DocumentParagraph, TextPiece } from "../../../core/document/index.ts";
import type { RunFormat, ShownFormat } from "./run-format.ts";
import type { ListPlace } from "./styles.ts";

/** A paragraph being read. */
export class ParagraphFrame {
  readonly list: ListPlace = {};
  style: string | undefined;
  /** What its style says of runs; worked out at the first text. */
  format: RunFormat | undefined;
  /** Its end was deleted: the next paragraph goes on in its line. */
  isEndDeleted = false;
  startsPage = false;
  /** What text boxes that hang on it hold. */
  readonly boxes: DocumentBlock[] = [];
  readonly #pieces: TextPiece[] = [];
  readonly #notes: string[] = [];

  get isEmpty(): boolean {
    return this.#pieces.length === 0;
  }

  add(text: string, format: ShownFormat): void {
    const last = this.#pieces.at(-1);
    if (last && last.font === format.font && (last.bold ?? false) === format.isBold)
      this.#pieces[this.#pieces.length - 1] = { ...last, text: last.text + text };
    else this.#pieces.push(pieceOf(text, format));
  }

  addMark(text: string, format: ShownFormat): void {
    this.#pieces.unshift(pieceOf(text, format));
  }

  note(text: string): void {
    if (text !== "") this.#notes.push(text);
  }

  finish(): DocumentParagraph {
    return {
      kind: "paragraph",
      pieces: this.#pieces,
      ...(this.#notes.length > 0 ? { notes: this.#notes } : {}),
      ...(this.isEndDeleted ? { end: "" } : {}),
      ...(this.startsPage ? { startsPage: true } : {}),
    };
  }
}

function pieceOf(text: string, { font, isBold }: ShownFormat): TextPiece {
  return { text, ...(font === undefined ? {} : { font }), ...(isBold ? { bold: true } : {}) };
}
