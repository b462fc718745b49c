import { Refusal } from "../reading/refusal.ts";
import { ByteView } from "./byte-view.ts";
import { leadingCount } from "./leading-count.ts";

/** What is said of a stretch of the stream: its style (of paragraphs), and changes after it. */
export interface PropertyRun {
  readonly from: number;
  readonly to: number;
  readonly style: number;
  readonly changes: Uint8Array;
}

const PAGE = 512;
const NONE = new Uint8Array();
const NOTHING = { style: 0, changes: NONE };

/** A stretch as its page lists it: what is said of it is read when it is asked for, from a place in the page, or 0. */
interface ListedRun {
  readonly from: number;
  readonly to: number;
  readonly page: ByteView;
  readonly place: number;
}

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
  readonly #runs: readonly ListedRun[];
  readonly #read: EntryReader;
  #last: PropertyRun = { from: 0, to: 0, ...NOTHING };

  /**
   * `part` lists the pages ([MS-DOC] 2.8.5 and 2.8.6). Throws `Refusal` `file.too-many-cells` for more stretches than a
   * file may have cells.
   */
  constructor(part: Uint8Array, stream: Uint8Array, kind: PageKind, most: number) {
    this.#runs = listRuns(new ByteView(part), stream, kind, most).sort((a, b) => a.from - b.from);
    this.#read = kind.read;
  }

  /**
   * The stretch a place lies in; one that says nothing, up to the next, where none does. Places that follow each other
   * in one stretch get the same object.
   */
  at(place: number): PropertyRun {
    if (place < this.#last.from || place >= this.#last.to) this.#last = this.#find(place);
    return this.#last;
  }

  #find(place: number): PropertyRun {
    const begun = leadingCount(this.#runs.length, (index) => (this.#runs[index]?.from ?? 0) <= place);
    const run = this.#runs[begun - 1];
    const next = this.#runs[begun]?.from ?? Number.POSITIVE_INFINITY;
    if (!run || place >= run.to) return { ...NOTHING, from: place, to: next };
    const said = run.place === 0 ? NOTHING : this.#read(run.page, run.place);
    return { ...said, from: run.from, to: Math.min(run.to, next) };
  }
}

function listRuns(list: ByteView, stream: Uint8Array, kind: PageKind, most: number): ListedRun[] {
  const count = Math.max(0, Math.floor((list.length - 4) / 8));
  const seen = new Set<number>();
  const runs: ListedRun[] = [];
  for (let i = 0; i < count; i++) {
    const at = (list.long((count + 1) * 4 + i * 4) & 0x3fffff) * PAGE;
    if (seen.has(at) || at + PAGE > stream.length) continue;
    seen.add(at);
    addRunsOf(new ByteView(stream.subarray(at, at + PAGE)), kind, runs);
    if (runs.length > most) throw new Refusal("file.too-many-cells", { limit: most });
  }
  return runs;
}

function addRunsOf(page: ByteView, { entry }: PageKind, runs: ListedRun[]): void {
  const most = Math.floor((PAGE - 1 - 4) / (4 + entry));
  const count = Math.min(page.byte(PAGE - 1), most);
  for (let i = 0; i < count; i++) {
    const place = page.byte((count + 1) * 4 + i * entry) * 2;
    runs.push({ from: page.long(i * 4), to: page.long(i * 4 + 4), page, place });
  }
}
