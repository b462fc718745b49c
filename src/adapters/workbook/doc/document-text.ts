import { ByteView } from "./byte-view.ts";
import { leadingCount } from "./leading-count.ts";
import type { Piece } from "./pieces.ts";
import type { PropertyRuns } from "./property-pages.ts";

/** Text of one look: what was said of it directly. */
export interface TextRun {
  readonly text: string;
  /** The first character, counted through the document, and its place in the stream. */
  readonly from: number;
  readonly at: number;
  readonly width: 1 | 2;
  readonly piece: Piece;
  readonly changes: Uint8Array;
}

/** The text of a document as it is read: piece after piece, cut where its look changes. */
export class DocumentText {
  readonly #view: ByteView;
  readonly #pieces: readonly Piece[];
  readonly #characters: PropertyRuns;

  constructor(stream: Uint8Array, pieces: readonly Piece[], characters: PropertyRuns) {
    this.#view = new ByteView(stream);
    this.#pieces = pieces;
    this.#characters = characters;
  }

  *runs(from: number, to: number): Generator<TextRun> {
    for (let i = this.#pieceAt(from); i < this.#pieces.length; i++) {
      const piece = this.#pieces[i];
      if (!piece || piece.from >= to) return;
      const end = Math.min(to, piece.to);
      for (let start = Math.max(from, piece.from); start < end; ) {
        const at = piece.at + (start - piece.from) * piece.width;
        const look = this.#characters.at(at);
        const length = Math.min(end - start, Math.max(1, Math.ceil((look.to - at) / piece.width)));
        yield {
          text: this.#textAt(at, length, piece.width),
          from: start,
          at,
          width: piece.width,
          piece,
          changes: look.changes,
        };
        start += length;
      }
    }
  }

  /** A stretch without its looks. */
  plain(from: number, to: number): string {
    let text = "";
    for (const run of this.runs(from, to)) text += run.text;
    return text;
  }

  /** The first piece that ends after a character; pieces stand in order. */
  #pieceAt(character: number): number {
    return leadingCount(this.#pieces.length, (index) => (this.#pieces[index]?.to ?? 0) <= character);
  }

  #textAt(at: number, length: number, width: 1 | 2): string {
    return width === 1 ? this.#view.narrowText(at, length) : this.#view.wideText(at, length);
  }
}
