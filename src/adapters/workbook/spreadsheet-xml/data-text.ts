import { CellText } from "../markup/cell-text.ts";
import type { XmlAttributes } from "../xml/walk-local-names.ts";

/**
 * What stands in a Data element: text, and stretches in other fonts written as in old web pages
 * (`<Font html:Face="…">`). How a word is spoken (PhoneticText) stands beside it and does not get here.
 */
export class DataText {
  readonly text = new CellText();
  type: string | undefined;
  readonly #fonts: (string | undefined)[] = [];

  open(name: string, attributes: XmlAttributes): void {
    if (name === "Font") this.#fonts.push(attributes.get("Face") ?? this.#fonts.at(-1));
    else if (name === "Br" || name === "BR") this.text.add("\n");
  }

  close(name: string): void {
    if (name === "Font") this.#fonts.pop();
  }

  add(piece: string): void {
    this.text.add(piece, this.#fonts.at(-1));
  }
}
