import type { TextRun } from "./document-text.ts";
import { changedParagraph, type ParagraphFormat } from "./formats.ts";
import { MODIFIER, modifiersIn } from "./modifiers.ts";
import type { Piece } from "./pieces.ts";
import type { PropertyRun, PropertyRuns } from "./property-pages.ts";
import type { Styles } from "./styles.ts";

/** What a paragraph is by the place of its end: its style's number, and what is said of it. */
export interface ParagraphLook {
  readonly style: number;
  readonly format: ParagraphFormat;
}

/** The looks of a document's paragraphs: the style with those it is based on, then what is said directly. */
export class ParagraphLooks {
  readonly #paragraphs: PropertyRuns;
  readonly #styles: Styles;
  readonly #data: Uint8Array;
  #last: { readonly said: PropertyRun; readonly piece: Piece; readonly look: ParagraphLook } | undefined;

  /** `data` is the stream for what finds no room in a page. */
  constructor(paragraphs: PropertyRuns, styles: Styles, data: Uint8Array) {
    this.#paragraphs = paragraphs;
    this.#styles = styles;
    this.#data = data;
  }

  /** The look of the paragraph that ends at a character of a run; worked out once for all that lie in one stretch. */
  at({ at, width, piece }: TextRun, offset: number): ParagraphLook {
    const said = this.#paragraphs.at(at + offset * width);
    if (this.#last?.said !== said || this.#last.piece !== piece)
      this.#last = { said, piece, look: this.#look(said, piece) };
    return this.#last.look;
  }

  #look({ style, changes }: PropertyRun, piece: Piece): ParagraphLook {
    const direct = changedParagraph(this.#styles.paragraphFormat(style), this.#whole(changes));
    return { style, format: changedParagraph(direct, piece.changes) };
  }

  /** Changes too many for a page stand in the stream "Data", and only their place is said ([MS-DOC] 2.6.2). */
  #whole(changes: Uint8Array): Uint8Array {
    const [first] = modifiersIn(changes);
    if (first?.code !== MODIFIER.hugeParagraph) return changes;
    const data = this.#data;
    const at = first.operand.long(0);
    return data.subarray(at + 2, at + 2 + ((data[at] ?? 0) | ((data[at + 1] ?? 0) << 8)));
  }
}
