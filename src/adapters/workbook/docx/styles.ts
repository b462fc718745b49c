import { walkXml } from "../xml/walk-xml.ts";
import { WORD_PREFIXES } from "./names.ts";
import { type RunFormat, readRunProperty } from "./run-format.ts";

/** Which list a paragraph belongs to, and how deep in it. */
export interface ListPlace {
  listId?: string;
  level?: number;
}

interface Style {
  readonly run: RunFormat;
  readonly list: ListPlace;
  basedOn?: string;
}

/** More than any chain of styles has; a chain that goes round in a circle ends there. */
const LONGEST_CHAIN = 30;

/** The styles of a document (ISO/IEC 29500-1, 17.7). Unknown styles say nothing. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #defaults: RunFormat = {};
  readonly #whole = new Map<string, RunFormat>();
  #defaultParagraph = "";

  /** Reads the part; without one there are no styles. */
  constructor(part?: Uint8Array) {
    if (part) this.#read(part);
  }

  /** What a paragraph's style says of its runs, the document's defaults included. */
  paragraph(id: string | undefined): RunFormat {
    return { ...this.#defaults, ...this.character(id ?? this.#defaultParagraph) };
  }

  /** What a style and those it is based on say of runs. */
  character(id: string): RunFormat {
    const known = this.#whole.get(id);
    if (known) return known;
    const whole: RunFormat = Object.assign({}, ...this.#chain(id).map(({ run }) => run));
    this.#whole.set(id, whole);
    return whole;
  }

  /** The list that paragraphs of a style belong to. */
  list(id: string | undefined): ListPlace {
    return Object.assign({}, ...this.#chain(id ?? this.#defaultParagraph).map(({ list }) => list));
  }

  /** A style after those it is based on. */
  #chain(id: string): Style[] {
    const chain: Style[] = [];
    let style = this.#styles.get(id);
    while (style && chain.length < LONGEST_CHAIN) {
      chain.unshift(style);
      style = style.basedOn === undefined ? undefined : this.#styles.get(style.basedOn);
    }
    return chain;
  }

  #read(part: Uint8Array): void {
    let style: Style | undefined;
    let inDefaults = false;
    /** Formats for parts of a table: which cells they apply to, only a page says. */
    let inTablePart = false;
    walkXml(part, WORD_PREFIXES, {
      open: (name, attribute) => {
        if (name === "w:rPrDefault") inDefaults = true;
        else if (name === "w:tblStylePr") inTablePart = true;
        else if (name === "w:style") {
          const id = attribute("w:styleId") ?? "";
          style = { run: {}, list: {} };
          this.#styles.set(id, style);
          const isDefault = /^(1|true|on)$/.test(attribute("w:default") ?? "");
          if (isDefault && attribute("w:type") === "paragraph") this.#defaultParagraph = id;
        } else if (inTablePart) return;
        else if (inDefaults) readRunProperty(name, attribute, this.#defaults);
        else if (!style) return;
        else if (name === "w:basedOn") style.basedOn = attribute("w:val") ?? "";
        else if (name === "w:numId" || name === "w:ilvl") readListPlace(name, attribute("w:val"), style.list);
        else readRunProperty(name, attribute, style.run);
      },
      close(name) {
        if (name === "w:rPrDefault") inDefaults = false;
        else if (name === "w:tblStylePr") inTablePart = false;
        else if (name === "w:style") style = undefined;
      },
    });
  }
}

/** Takes in one child of `w:numPr`. */
export function readListPlace(name: string, value: string | undefined, place: ListPlace): void {
  if (name === "w:numId") place.listId = value ?? "0";
  if (name === "w:ilvl") place.level = Number(value) || 0;
}
