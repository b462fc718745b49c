import type { TextRange } from "../../core/text/index.ts";
import type { CellFacts } from "./cell-facts.ts";
import type { CellAddress } from "./contract.ts";
import type { GridSurface } from "./grid-surface.ts";
import "./highlight.css";
import { drawnRanges } from "./highlight-ranges.ts";

/** The names the style sheet knows; later ones lie over earlier ones. */
const MARK_NAMES = ["filter", "found", "found-current"] as const;

export type MarkName = (typeof MARK_NAMES)[number];

/** Where a cell's verbatim text is to be marked; asked for the cells in sight, again whenever rows are drawn. */
export type MarkedRanges = (cell: CellAddress, text: string) => readonly TextRange[];

/**
 * Marks words in the drawn cells with the browser's custom highlights: the cells themselves stay as they are. It
 * watches the rows only while something is marked; without marks scrolling costs nothing.
 */
export class CellHighlights {
  readonly #surface: GridSurface;
  readonly #facts: CellFacts;
  readonly #marks = new Map<MarkName, MarkedRanges>();
  readonly #observer = new MutationObserver(() => this.#draw());
  #isWatching = false;

  constructor(surface: GridSurface, facts: CellFacts) {
    this.#surface = surface;
    this.#facts = facts;
  }

  /** Marks what a function says, in place of what the name marked before; undefined marks nothing more. */
  mark(name: MarkName, ranges: MarkedRanges | undefined): void {
    if (!("highlights" in CSS)) return;
    if (ranges) this.#marks.set(name, ranges);
    else this.#marks.delete(name);
    if (!ranges) CSS.highlights.delete(name);
    this.#watch();
    this.#draw();
  }

  /** The drawn grid. */
  get host(): HTMLElement {
    return this.#surface.host;
  }

  /** Scrolls until a place in a drawn cell is in sight: rows may be taller than the grid. Its box in the viewport. */
  reveal(cell: CellAddress, range: TextRange): DOMRect | undefined {
    const root = textRoot(this.#surface.cellElement(cell));
    const drawn = root && drawnRanges(root, this.#facts.textOf(cell), [range])[0];
    if (!drawn) return undefined;
    const { top, bottom } = drawn.getBoundingClientRect();
    const frame = this.host.getBoundingClientRect();
    const area = this.#surface.cellArea;
    const above = frame.top + area.top + MARGIN - top;
    const below = bottom + MARGIN - (frame.top + area.bottom);
    const viewport = this.#surface.viewport;
    if (viewport && above > 0) viewport.scrollTop -= above;
    else if (viewport && below > 0) viewport.scrollTop += below;
    return drawn.getBoundingClientRect();
  }

  stop(): void {
    for (const name of MARK_NAMES) this.mark(name, undefined);
  }

  #watch(): void {
    const isWanted = this.#marks.size > 0;
    if (isWanted === this.#isWatching) return;
    this.#isWatching = isWanted;
    if (isWanted) this.#observer.observe(this.#surface.host, { childList: true, characterData: true, subtree: true });
    else this.#observer.disconnect();
  }

  #draw(): void {
    if (this.#marks.size === 0) return;
    const cells = [...this.#surface.host.querySelectorAll<HTMLElement>(".ag-row .ag-cell")];
    for (const [name, ranges] of this.#marks) {
      const highlight = new Highlight(...cells.flatMap((cell) => this.#rangesIn(cell, ranges)));
      highlight.priority = MARK_NAMES.indexOf(name);
      CSS.highlights.set(name, highlight);
    }
  }

  #rangesIn(cell: HTMLElement, ranges: MarkedRanges): Range[] {
    const address = this.#surface.addressOf(cell);
    const root = address && textRoot(cell);
    if (!address || !root) return [];
    const text = this.#facts.textOf(address);
    return drawnRanges(root, text, ranges(address, text));
  }
}

/** Pixels kept clear around what is scrolled to. */
const MARGIN = 8;

/** What shows the cell's text: a title stands beside the count of its tasks. */
function textRoot(cell: HTMLElement | undefined): Element | undefined {
  return cell?.querySelector(".plan-grid__title") ?? cell?.querySelector(".plan-grid__content") ?? undefined;
}
