import type { RunFormat } from "../docx/run-format.ts";
import type { ListPlace } from "../docx/styles.ts";
import { ByteView } from "./byte-view.ts";
import { changedParagraph, characterFormat, type ParagraphFormat, PLAIN_PARAGRAPH } from "./formats.ts";

interface Style {
  readonly basedOn: number;
  readonly paragraph: Uint8Array;
  readonly run: RunFormat;
}

const KIND = { paragraph: 1, character: 2 };
const NO_STYLE = 0xfff;
/** More than any chain of styles has; a chain that goes round in a circle ends there. */
const LONGEST_CHAIN = 30;
const NONE = new Uint8Array();

/** The styles of a document by their numbers: the part "STSH" ([MS-DOC] 2.9.271). */
export class Styles {
  readonly #styles = new Map<number, Style>();
  readonly #defaults: RunFormat;
  readonly #runs = new Map<number, RunFormat>();
  readonly #paragraphs = new Map<number, ParagraphFormat>();

  constructor(part: Uint8Array, fonts: readonly string[]) {
    const view = new ByteView(part);
    const headerLength = view.word(0);
    const count = view.word(2);
    const baseLength = view.word(4);
    this.#defaults = { ascii: fonts[view.word(14)] ?? "", other: fonts[view.word(18)] ?? "" };
    let at = 2 + headerLength;
    for (let number = 0; number < count && at + 2 <= part.length; number++) {
      const length = view.word(at);
      const style = readStyle(new ByteView(view.slice(at + 2, length)), baseLength, fonts);
      if (style) this.#styles.set(number, style);
      at += 2 + length;
    }
  }

  /** What a paragraph's style says of its runs, the document's defaults included. */
  paragraph(number: number): RunFormat {
    return { ...this.#defaults, ...this.character(number) };
  }

  /** What a style and those it is based on, up to a number of them, say of runs. */
  character(number: number, most = LONGEST_CHAIN): RunFormat {
    const style = this.#styles.get(number);
    if (!style || most === 0) return {};
    const known = this.#runs.get(number);
    if (known) return known;
    const whole = { ...this.character(style.basedOn, most - 1), ...style.run };
    this.#runs.set(number, whole);
    return whole;
  }

  /** What a style and those it is based on say of paragraphs. */
  paragraphFormat(number: number, most = LONGEST_CHAIN): ParagraphFormat {
    const style = this.#styles.get(number);
    if (!style || most === 0) return PLAIN_PARAGRAPH;
    const known = this.#paragraphs.get(number);
    if (known) return known;
    const whole = changedParagraph(this.paragraphFormat(style.basedOn, most - 1), style.paragraph);
    this.#paragraphs.set(number, whole);
    return whole;
  }

  /** The list that paragraphs of a style belong to. */
  list(number: string | undefined): ListPlace {
    return number === undefined ? {} : this.paragraphFormat(Number(number)).list;
  }
}

/** A style's own part ([MS-DOC] 2.9.260): fixed numbers, its name, and what it says in one or two blocks. */
function readStyle(view: ByteView, baseLength: number, fonts: readonly string[]): Style | undefined {
  if (view.length < baseLength) return undefined;
  const kind = view.word(2) & 0xf;
  const basedOn = view.word(2) >> 4;
  const nameLength = view.word(baseLength);
  const blocks = blocksFrom(view, baseLength + 2 + (nameLength + 1) * 2);
  if (kind === KIND.paragraph) {
    const [paragraph = NONE, character = NONE] = blocks;
    return { basedOn, paragraph: paragraph.subarray(2), run: runOf(character, fonts, basedOn) };
  }
  if (kind === KIND.character) return { basedOn, paragraph: NONE, run: runOf(blocks[0] ?? NONE, fonts, basedOn) };
  return undefined;
}

function runOf(changes: Uint8Array, fonts: readonly string[], basedOn: number): RunFormat {
  const { run, isBoldTurned } = characterFormat(changes, fonts);
  return isBoldTurned && basedOn === NO_STYLE ? { ...run, isBold: true } : run;
}

/** Blocks with their lengths before them, each at an even place. */
function blocksFrom(view: ByteView, start: number): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  for (let at = start; at + 2 <= view.length && blocks.length < 3; ) {
    const length = view.word(at);
    blocks.push(view.slice(at + 2, length));
    at += 2 + length + (length % 2);
  }
  return blocks;
}
