import type { ByteCoding } from "./codings/index.ts";
import { fontCoding } from "./font-coding.ts";

/** How often each coding was proven, and how often composed Unicode. */
interface Tally {
  readonly codings: Map<ByteCoding, number>;
  unicode: number;
  /** Of all codings together, Unicode too. */
  total: number;
}

/** One coding must be proven so many times for each text that is certainly Unicode. */
const CLEAR_MAJORITY = 3;
const ENOUGH = 50;

/**
 * What the texts of a sheet have proven by themselves, from which short texts borrow: first from those of their font
 * in their column, then from those of their font in the sheet, then from the font's name, then from the whole sheet.
 */
export class Evidence {
  readonly #whole = newTally();
  readonly #fonts = new Map<string | undefined, FontTallies>();

  add(font: string | undefined, column: number, found: ByteCoding | "unicode"): void {
    const { all, columns } = this.#talliesOf(font);
    let inColumn = columns.get(column);
    if (!inColumn) {
      inColumn = newTally();
      columns.set(column, inColumn);
    }
    for (const tally of [inColumn, all, this.#whole]) count(tally, found);
  }

  /** Enough is known of a font in a column to spare its other texts the proof. */
  isSettled(font: string | undefined, column: number): boolean {
    const tally = this.#fonts.get(font)?.columns.get(column);
    return tally !== undefined && tally.total >= ENOUGH;
  }

  expected(font: string | undefined, column: number): ByteCoding | undefined {
    const byName = fontCoding(font)?.coding;
    const tallies = this.#fonts.get(font);
    if (!tallies) return byName ?? this.#onlyCoding();
    const tally = tallies.columns.get(column) ?? tallies.all;
    return byName === undefined ? majority(tally) : overruled(byName, tally);
  }

  /** What most texts of the sheet are in, whatever their fonts: for its name and for notes on its cells. */
  expectedAnywhere(): ByteCoding | undefined {
    return majority(this.#whole);
  }

  /** Of a sheet in which nothing is Unicode: a font that nothing is known of is no exception. */
  #onlyCoding(): ByteCoding | undefined {
    const { unicode } = this.#whole;
    return unicode === 0 && this.#whole.total >= CLEAR_MAJORITY ? majority(this.#whole) : undefined;
  }

  #talliesOf(font: string | undefined): FontTallies {
    let tallies = this.#fonts.get(font);
    if (!tallies) {
      tallies = { all: newTally(), columns: new Map() };
      this.#fonts.set(font, tallies);
    }
    return tallies;
  }
}

/** What was proven of one font, in the sheet and in each of its columns. */
interface FontTallies {
  readonly all: Tally;
  readonly columns: Map<number, Tally>;
}

function newTally(): Tally {
  return { codings: new Map(), unicode: 0, total: 0 };
}

function count(tally: Tally, found: ByteCoding | "unicode"): void {
  tally.total++;
  if (found === "unicode") tally.unicode++;
  else tally.codings.set(found, (tally.codings.get(found) ?? 0) + 1);
}

/** The font's name holds until its texts have clearly proven something else. */
function overruled(byName: ByteCoding, tally: Tally): ByteCoding | undefined {
  const proven = majority(tally);
  if (proven !== undefined) return tally.total >= CLEAR_MAJORITY ? proven : byName;
  return tally.unicode > tally.total - tally.unicode ? undefined : byName;
}

function majority({ codings, unicode }: Tally): ByteCoding | undefined {
  let best: ByteCoding | undefined;
  let most = 0;
  for (const [coding, times] of codings)
    if (times > most) {
      best = coding;
      most = times;
    }
  return most >= CLEAR_MAJORITY * unicode ? best : undefined;
}
