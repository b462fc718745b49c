import type { RawSheet } from "../../../core/sheet/raw-sheet.ts";
import type { CellCount } from "../cells/cell-count.ts";
import { createNumberDisplay } from "../cells/number-display.ts";
import { Refusal } from "../reading/refusal.ts";
import { FlowText } from "./flow-text.ts";
import { overlaid, type PageLook, type PageStyles } from "./page-styles.ts";
import { TableFrame } from "./table-frame.ts";

const DEEPEST = 2000;
/** Tables in each other: each looks through the text of those inside it. */
const DEEPEST_TABLE = 50;
/** A table costs as much to hold as so many cells, be it empty. */
const COST_OF_TABLE = 20;
/** Lines above a table that can still be its title, and below the last one its signature. */
const TITLE_LINES = 12;
const BLOCKS: ReadonlySet<string> = new Set([
  ...["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "pre", "center", "blockquote", "section"],
  ...["article", "header", "footer", "nav", "form", "fieldset", "dl", "dt", "dd", "table", "caption", "hr", "tr"],
]);
/** What no browser shows; a picture's or a field's text is none of the page's. */
const UNSEEN: ReadonlySet<string> = new Set([
  ...["script", "style", "title", "xml", "noscript", "template", "select", "textarea", "object", "svg", "iframe"],
]);

const LAYOUT: ReadonlySet<string> = new Set(["tr", "col"]);

interface OpenElement {
  readonly name: string;
  readonly look: PageLook;
}

/** Follows a page from tag to tag and makes a sheet of every table that is more than a frame. */
export class PageReading {
  readonly #styles: PageStyles;
  readonly #count: CellCount;
  readonly #show = createNumberDisplay(false);
  readonly #open: OpenElement[] = [];
  readonly #frames: { readonly frame: TableFrame; readonly place: number }[] = [];
  readonly #sheets: (TableFrame | undefined)[] = [];
  #outside = new FlowText();
  #style = "";

  constructor(styles: PageStyles, count: CellCount) {
    this.#styles = styles;
    this.#count = count;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#open.length >= DEEPEST) throw new Refusal("file.damaged");
    const look = this.#lookOf(name, attributes);
    this.#open.push({ name, look });
    if (look.isHidden && !LAYOUT.has(name)) return;
    if (BLOCKS.has(name)) this.#text.breakBlock();
    const frame = this.#frames.at(-1)?.frame;
    if (name === "br") this.#text.breakLine();
    else if (name === "table") this.#beginTable();
    else if (name === "col") frame?.takeColumns(attributes, look);
    else if (name === "tr") frame?.beginRow(look);
    else if (name === "td" || name === "th") frame?.beginCell(attributes, look);
  }

  close(name: string): void {
    const element = this.#open.pop();
    if (name === "style") this.#styles.add(this.#style);
    if (name === "style") this.#style = "";
    if (!element || (element.look.isHidden && !LAYOUT.has(name))) return;
    const frame = this.#frames.at(-1)?.frame;
    if (name === "table") this.#endTable();
    else if (name === "tr") frame?.endRow();
    else if (name === "td" || name === "th") frame?.endCell();
    if (BLOCKS.has(name)) this.#text.breakBlock();
  }

  text(text: string): void {
    const element = this.#open.at(-1);
    if (element?.name === "style") this.#style += text;
    else if (!element?.look.isHidden) this.#text.add(text, element?.look);
  }

  /** One sheet for each table with something in it, in the order of the page. */
  finish(): RawSheet[] {
    while (this.#frames.length > 0) this.#endTable();
    const tables = this.#sheets.flatMap((frame) => (frame && !frame.isEmpty ? [frame] : []));
    const below = this.#linesOutside().slice(0, TITLE_LINES);
    return tables.map((frame, index) => frame.finish(index === tables.length - 1 ? below : []));
  }

  /** Where text goes: into the innermost open cell, or beside all tables. */
  get #text(): FlowText {
    return this.#frames.findLast(({ frame }) => frame.text)?.frame.text ?? this.#outside;
  }

  #lookOf(name: string, attributes: ReadonlyMap<string, string>): PageLook {
    const outer = this.#open.at(-1)?.look ?? {};
    const inherited = name === "table" ? { ...outer, format: undefined } : outer;
    const own = this.#styles.look(name, attributes.get("class"), attributes.get("style"));
    const isBold = name === "b" || name === "strong" || name === "th" ? true : own.bold;
    // A hidden row is read, and told as such, like one that is hidden in a workbook.
    const isInHidden = outer.isHidden && !LAYOUT.has(this.#open.at(-1)?.name ?? "");
    const isHidden = isInHidden || own.isHidden || UNSEEN.has(name) || attributes.has("hidden");
    return { ...overlaid(inherited, { font: attributes.get("face"), ...present(own), bold: isBold }), isHidden };
  }

  #beginTable(): void {
    if (this.#frames.length >= DEEPEST_TABLE) throw new Refusal("file.damaged");
    this.#count.add(COST_OF_TABLE);
    const isInside = this.#frames.length > 0;
    const above = isInside ? [] : this.#linesOutside().slice(-TITLE_LINES);
    if (!isInside) this.#outside = new FlowText();
    const frame = new TableFrame("", above, this.#count, this.#show);
    this.#frames.push({ frame, place: this.#sheets.push(undefined) - 1 });
  }

  /** A table inside a cell that is only a frame stays text of that cell. */
  #endTable(): void {
    const ended = this.#frames.pop();
    if (!ended) return;
    ended.frame.endRow();
    const outer = this.#frames.length > 0 ? this.#text : undefined;
    if (!outer || !ended.frame.isFrame) this.#sheets[ended.place] = ended.frame;
    else
      for (const line of ended.frame.lines) {
        outer.breakBlock();
        outer.add(line);
      }
  }

  #linesOutside(): string[] {
    return this.#outside.text.split("\n").filter((line) => line !== "");
  }
}

/** Only what is said, so that it does not hide what an attribute says. */
function present(look: PageLook): PageLook {
  return look.font === undefined ? { bold: look.bold, format: look.format } : look;
}
