import type { ByteCoding } from "./codings/index.ts";
import { fontCoding } from "./font-coding.ts";

/** How often each coding was proven, and how often composed Unicode. */
interface Tally {
  readonly codings: Map<ByteCoding, number>;
  unicode: number;
  /** Of all codings together, Unicode too. */
  total: number;
}

/** By column; of columns that prove nothing there is none. */
type Tallies = (Tally | undefined)[];

/** One coding must be proven so many times for each text that is certainly Unicode. */
const CLEAR_MAJORITY = 3;
const ENOUGH = 50;

/**
 * What the texts of a sheet have proven by themselves, from which short texts borrow: first from those of their font
 * in their column, then from those of their font in the sheet, then from the font's name, then from the whole sheet.
 * Nearly every text adds to it and few ask: only columns are counted, and summed for those who ask for more.
 */
export class Evidence {
  readonly #fonts = new Map<string | undefined, Tallies>();
  /** The columns of the font asked for last: most sheets have one. */
  #last: { readonly font: string | undefined; readonly columns: Tallies } | undefined;

  add(font: string | undefined, column: number, found: ByteCoding | "unicode"): void {
    const tally = this.#tallyOf(font, column);
    tally.total++;
    if (found === "unicode") tally.unicode++;
    else tally.codings.set(found, (tally.codings.get(found) ?? 0) + 1);
  }

  /** Enough is known of a font in a column to spare its other texts the proof. */
  isSettled(font: string | undefined, column: number): boolean {
    return this.#tallyOf(font, column).total >= ENOUGH;
  }

  expected(font: string | undefined, column: number): ByteCoding | undefined {
    const byName = fontCoding(font)?.coding;
    const own = this.#tallyOf(font, column);
    const tally = own.total > 0 ? own : sumOf(this.#columnsOf(font));
    if (tally.total === 0) return byName ?? this.#onlyCoding();
    return byName === undefined ? majority(tally) : overruled(byName, tally);
  }

  /** What most texts of the sheet are in, whatever their fonts: for its name and for notes on its cells. */
  expectedAnywhere(): ByteCoding | undefined {
    return majority(this.#whole());
  }

  /** Of a sheet in which nothing is Unicode: a font that nothing is known of is no exception. */
  #onlyCoding(): ByteCoding | undefined {
    const whole = this.#whole();
    return whole.unicode === 0 && whole.total >= CLEAR_MAJORITY ? majority(whole) : undefined;
  }

  #whole(): Tally {
    return sumOf([...this.#fonts.values()].map(sumOf));
  }

  #tallyOf(font: string | undefined, column: number): Tally {
    const columns = this.#columnsOf(font);
    const tally = columns[column] ?? newTally();
    columns[column] = tally;
    return tally;
  }

  #columnsOf(font: string | undefined): Tallies {
    if (this.#last && this.#last.font === font) return this.#last.columns;
    const columns = this.#fonts.get(font) ?? [];
    this.#fonts.set(font, columns);
    this.#last = { font, columns };
    return columns;
  }
}

function newTally(): Tally {
  return { codings: new Map(), unicode: 0, total: 0 };
}

function sumOf(tallies: Tallies): Tally {
  const sum = newTally();
  for (const tally of tallies) {
    if (!tally) continue;
    sum.total += tally.total;
    sum.unicode += tally.unicode;
    for (const [coding, times] of tally.codings) sum.codings.set(coding, (sum.codings.get(coding) ?? 0) + times);
  }
  return sum;
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
