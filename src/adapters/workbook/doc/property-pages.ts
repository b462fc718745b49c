import { ByteView } from "./byte-view.ts";

/** What is said of a stretch of the stream: its style (of paragraphs), and changes after it. */
export interface PropertyRun {
  readonly from: number;
  readonly to: number;
  readonly style: number;
  readonly changes: Uint8Array;
}

const PAGE = 512;
const NONE = new Uint8Array();
const NOTHING: PropertyRun = { from: 0, to: 0, style: 0, changes: NONE };

/** Where an entry of a page leads: to nothing where it is 0. */
type EntryReader = (page: ByteView, at: number) => Pick<PropertyRun, "style" | "changes">;

interface PageKind {
  /** Bytes of an entry beside the places. */
  readonly entry: number;
  readonly read: EntryReader;
}

/** Formatted disk pages of characters ([MS-DOC] 2.9.33) and of paragraphs (2.9.174). */
export const CHARACTER_PAGES: PageKind = {
  entry: 1,
  read: (page, at) => ({ style: 0, changes: page.slice(at + 1, page.byte(at)) }),
};
export const PARAGRAPH_PAGES: PageKind = {
  entry: 13,
  read(page, at) {
    const short = page.byte(at) * 2 - 1;
    const [start, length] = short > 0 ? [at + 1, short] : [at + 2, page.byte(at + 1) * 2];
    return { style: page.word(start), changes: page.slice(start + 2, length - 2) };
  },
};

/** The properties of all stretches of the stream, found by a place in it. */
export class PropertyRuns {
  readonly #runs: readonly PropertyRun[];

  /** `part` lists the pages ([MS-DOC] 2.8.5 and 2.8.6). */
  constructor(part: Uint8Array, stream: Uint8Array, kind: PageKind) {
    this.#runs = readRuns(new ByteView(part), stream, kind).sort((a, b) => a.from - b.from);
  }

  /** The stretch a place lies in; one that says nothing, up to the next, where none does. */
  at(place: number): PropertyRun {
    const index = this.#lastFrom(place);
    const run = this.#runs[index];
    if (run && place < run.to) return run;
    return { ...NOTHING, from: place, to: this.#runs[index + 1]?.from ?? Number.POSITIVE_INFINITY };
  }

  #lastFrom(place: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle]?.from ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function readRuns(list: ByteView, stream: Uint8Array, kind: PageKind): PropertyRun[] {
  const count = Math.max(0, Math.floor((list.length - 4) / 8));
  const seen = new Set<number>();
  const runs: PropertyRun[] = [];
  for (let i = 0; i < count; i++) {
    const at = (list.long((count + 1) * 4 + i * 4) & 0x3fffff) * PAGE;
    if (seen.has(at) || at + PAGE > stream.length) continue;
    seen.add(at);
    addRunsOf(new ByteView(stream.subarray(at, at + PAGE)), kind, runs);
  }
  return runs;
}

function addRunsOf(page: ByteView, { entry, read }: PageKind, runs: PropertyRun[]): void {
  const count = page.byte(PAGE - 1);
  for (let i = 0; i < count; i++) {
    const place = page.byte((count + 1) * 4 + i * entry) * 2;
    const said = place === 0 ? NOTHING : read(page, place);
    runs.push({ ...said, from: page.long(i * 4), to: page.long(i * 4 + 4) });
  }
}
