import type { FontRun } from "../../../core/sheet/raw-sheet.ts";
import { plainText } from "./plain-text.ts";
import { isBold } from "./styles-part.ts";
import { attributesOf, type Tag, tags } from "./tags.ts";

/** A stretch of one string; places in UTF-16 units. Without `font` it is set in the cell's. */
export interface StringRun {
  readonly start: number;
  readonly end: number;
  readonly font: string | undefined;
  /** Undefined where the run leaves it to the cell. */
  readonly bold: boolean | undefined;
}

export interface RichString {
  readonly text: string;
  readonly runs: readonly StringRun[];
}

/**
 * A string from the markup within `<si>`, `<is>` or `<text>`. Reading aids over East Asian text (`<rPh>`) are no part
 * of it (ECMA-376 part 1, 18.4.6).
 */
export function richString(markup: string): RichString {
  const string = new StringParts();
  let from: number | undefined;
  let isAid = false;
  for (const tag of tags(markup)) {
    if (tag.name === "rPh") isAid = tag.kind === "start";
    else if (isAid) continue;
    else if (tag.name === "t") {
      if (tag.kind === "end" && from !== undefined) string.add(plainText(markup.slice(from, tag.start)));
      from = tag.kind === "start" ? tag.end : undefined;
    } else string.look(tag);
  }
  return string.done();
}

class StringParts {
  #text = "";
  readonly #runs: StringRun[] = [];
  #isRun = false;
  #font: string | undefined;
  #bold: boolean | undefined;

  add(text: string): void {
    const start = this.#text.length;
    this.#text += text;
    if (this.#isRun && text !== "")
      this.#runs.push({ start, end: this.#text.length, font: this.#font, bold: this.#bold });
  }

  /** A tag that says how what follows is set. */
  look(tag: Tag): void {
    if (tag.name === "r") {
      this.#isRun = tag.kind === "start";
      this.#font = undefined;
      this.#bold = undefined;
    } else if (tag.kind === "end") return;
    else if (tag.name === "rPr") this.#bold = false;
    else if (tag.name === "b") this.#bold = isBold(tag);
    else if (tag.name === "rFont") this.#font = attributesOf(tag).get("val");
  }

  done(): RichString {
    return { text: this.#text, runs: this.#runs };
  }
}

/** The runs in other fonts than the cell's. */
export function fontRuns(runs: readonly StringRun[], cellFont: string | undefined): FontRun[] {
  return runs.flatMap(({ start, end, font }) =>
    font === undefined || font === "" || font === cellFont ? [] : [{ start, end, font }],
  );
}

/** Whether all of a string is bold: its runs where they say so, the rest as the cell. */
export function boldOf({ text, runs }: RichString, cellBold: boolean): boolean {
  let covered = 0;
  for (const { start, end, bold } of runs) {
    if (!(bold ?? cellBold) && text.slice(start, end).trim() !== "") return false;
    covered += end - start;
  }
  return cellBold || (runs.length > 0 && covered === text.length);
}
