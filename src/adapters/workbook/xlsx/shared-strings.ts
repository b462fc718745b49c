import { plainText } from "./plain-text.ts";
import { type RichString, richString, type StringRun } from "./rich-text.ts";
import { tagAt } from "./tags.ts";
import type { TextBlock } from "./text-blocks.ts";
import { Unfamiliar } from "./unfamiliar.ts";

const PLAIN_START = "<si><t";
const PLAIN_END = "</t></si>";
const SLASH = 0x2f;

/** The strings that the cells of a workbook name by number. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** The runs of those strings that have some. */
  readonly runs: ReadonlyMap<number, readonly StringRun[]>;
}

export const NO_STRINGS: SharedStrings = { texts: [], runs: new Map() };

/** Reads a part of shared strings from blocks that end after a string. Throws `Unfamiliar` for anything but a list of `<si>`. */
export async function readSharedStrings(blocks: AsyncIterable<TextBlock>): Promise<SharedStrings> {
  const reader = new StringReader();
  for await (const block of blocks) reader.read(block);
  return reader.done();
}

class StringReader {
  readonly #texts: string[] = [];
  readonly #runs = new Map<number, readonly StringRun[]>();
  #state: "before" | "within" | "after" = "before";
  /** Nothing in the block stands for anything else: asked once for all its strings. */
  #isVerbatim = false;

  read({ text, start, end }: TextBlock): void {
    let at = this.#state === "before" ? this.#enter(text) : start;
    this.#isVerbatim = !text.includes("&") && !text.includes("_x") && !text.includes("\r");
    while (this.#state === "within") {
      at = text.indexOf("<", at);
      if (at === -1 || at >= end) return;
      if (text.startsWith(PLAIN_START, at)) at = this.#plain(text, at);
      else at = this.#other(text, at);
    }
  }

  done(): SharedStrings {
    if (this.#state !== "after") throw new Unfamiliar("strings without an end");
    return { texts: this.#texts, runs: this.#runs };
  }

  #enter(block: string): number {
    const at = block.indexOf("<sst");
    if (at === -1 || /<!|<(?!\?)/.test(block.slice(0, at))) throw new Unfamiliar("no list of strings");
    const root = tagAt(block, at);
    if (root.name !== "sst") throw new Unfamiliar("no list of strings");
    this.#state = root.kind === "empty" ? "after" : "within";
    return root.end;
  }

  /** Nearly every string: one text and nothing else. */
  #plain(block: string, at: number): number {
    const open = block.indexOf(">", at + PLAIN_START.length);
    const close = block.indexOf("<", open);
    if (block.charCodeAt(open - 1) === SLASH || !block.startsWith(PLAIN_END, close)) return this.#other(block, at);
    const text = block.slice(open + 1, close);
    this.#texts.push(this.#isVerbatim ? text : plainText(text));
    return close + PLAIN_END.length;
  }

  #other(block: string, at: number): number {
    const tag = tagAt(block, at);
    if (tag.name === "sst" || tag.name === "extLst") {
      this.#state = "after";
      return tag.end;
    }
    if (tag.name !== "si" || tag.kind === "end") throw new Unfamiliar(`<${tag.name}> among strings`);
    if (tag.kind === "empty") {
      this.#add({ text: "", runs: [] });
      return tag.end;
    }
    const end = block.indexOf("</si>", tag.end);
    if (end === -1) throw new Unfamiliar("a string without an end");
    this.#add(richString(block.slice(tag.end, end)));
    return end + "</si>".length;
  }

  #add({ text, runs }: RichString): void {
    if (runs.length > 0) this.#runs.set(this.#texts.length, runs);
    this.#texts.push(text);
  }
}
