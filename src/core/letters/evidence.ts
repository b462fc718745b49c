import type { ByteCoding } from "./codings/index.ts";
import { fontCoding } from "./font-coding.ts";

/** How often each coding was proven, and how often composed Unicode. */
interface Tally {
  readonly codings: Map<ByteCoding, number>;
  unicode: number;
}

/** One coding must be proven so many times for each text that is certainly Unicode. */
const CLEAR_MAJORITY = 3;
const ENOUGH = 50;

/**
 * What the texts of a sheet have proven by themselves, from which short texts borrow: first from those of their font
 * in their column, then from those of their font in the sheet, then from the font's name, then from the whole sheet.
 */
export class Evidence {
  readonly #tallies = new Map<string, Tally>();

  add(font: string | undefined, column: number, found: ByteCoding | "unicode"): void {
    for (const key of keysOf(font, column)) count(this.#tallyOf(key), found);
    count(this.#tallyOf(WHOLE), found);
  }

  /** Enough is known of a font in a column to spare its other texts the proof. */
  isSettled(font: string | undefined, column: number): boolean {
    const tally = this.#tallies.get(keysOf(font, column)[0] ?? WHOLE);
    return tally !== undefined && total(tally) >= ENOUGH;
  }

  expected(font: string | undefined, column: number): ByteCoding | undefined {
    const byName = fontCoding(font)?.coding;
    for (const key of keysOf(font, column)) {
      const tally = this.#tallies.get(key);
      if (tally) return byName === undefined ? majority(tally) : overruled(byName, tally);
    }
    return byName ?? this.#onlyCoding();
  }

  /** What most texts of the sheet are in, whatever their fonts: for its name and for notes on its cells. */
  expectedAnywhere(): ByteCoding | undefined {
    const tally = this.#tallies.get(WHOLE);
    return tally && majority(tally);
  }

  /** Of a sheet in which nothing is Unicode: a font that nothing is known of is no exception. */
  #onlyCoding(): ByteCoding | undefined {
    const tally = this.#tallies.get(WHOLE);
    return tally && tally.unicode === 0 && total(tally) >= CLEAR_MAJORITY ? majority(tally) : undefined;
  }

  #tallyOf(key: string): Tally {
    const tally = this.#tallies.get(key) ?? { codings: new Map(), unicode: 0 };
    this.#tallies.set(key, tally);
    return tally;
  }
}

const WHOLE = "";

/** The narrower first. */
function keysOf(font: string | undefined, column: number): readonly string[] {
  return [`${column} ${font ?? ""}`, `font ${font ?? ""}`];
}

function count(tally: Tally, found: ByteCoding | "unicode"): void {
  if (found === "unicode") tally.unicode++;
  else tally.codings.set(found, (tally.codings.get(found) ?? 0) + 1);
}

/** The font's name holds until its texts have clearly proven something else. */
function overruled(byName: ByteCoding, tally: Tally): ByteCoding | undefined {
  const proven = majority(tally);
  if (proven !== undefined) return total(tally) >= CLEAR_MAJORITY ? proven : byName;
  return tally.unicode > total(tally) - tally.unicode ? undefined : byName;
}

function total({ codings, unicode }: Tally): number {
  return [...codings.values()].reduce((sum, times) => sum + times, unicode);
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
