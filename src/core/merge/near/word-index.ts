import { type Likeness, likeness } from "./likeness.ts";
import { type Words, wordsOf } from "./words.ts";

/** Rare words of a row that are looked up; tasks that share most of their weight are compared in full. */
const LOOKED_UP_WORDS = 12;
const COMPARED_TASKS = 8;
/** A task with less of them than this share of what the best one has is not compared. */
const LEAST_VOTES = 0.3;
/** A word that stands in more tasks than this tells them apart too little to be worth looking up. */
const TOO_COMMON = 300;

const NO_WORDS = wordsOf("");

export interface NearTask {
  /** The task's place in the plan. */
  readonly place: number;
  readonly likeness: Likeness;
}

/** The words of all tasks: which tasks hold a word. */
export class WordIndex {
  readonly words: readonly Words[];
  readonly #holders = new Map<string, number[]>();

  constructor(words: readonly Words[]) {
    this.words = words;
    words.forEach((own, place) => {
      for (const word of own.set) {
        const holders = this.#holders.get(word);
        if (holders) holders.push(place);
        else this.#holders.set(word, [place]);
      }
    });
  }

  holders(word: string): readonly number[] {
    return this.#holders.get(word) ?? [];
  }
}

/**
 * Compares rows with tasks, each word weighing by how few hold it: of the tasks, and of the rows that no task has the
 * content of. So a word weighs the same before and after such rows have become tasks.
 */
export class WordScale {
  readonly #index: WordIndex;
  readonly #rowCount: number;
  readonly #inRows = new Map<string, number>();
  readonly #weights = new Map<string, number>();

  constructor(index: WordIndex, rows: readonly Words[] = []) {
    this.#index = index;
    this.#rowCount = rows.length;
    for (const own of rows) for (const word of own.set) this.#inRows.set(word, (this.#inRows.get(word) ?? 0) + 1);
  }

  compare(words: Words, place: number): Likeness {
    return likeness(words, this.#index.words[place] ?? NO_WORDS, this.#weight);
  }

  /** The tasks most like a text, best first. */
  nearest(words: Words): NearTask[] {
    const rarest = [...words.set]
      .map((word) => ({ weight: this.#weight(word), holders: this.#index.holders(word) }))
      .filter(({ holders }) => holders.length > 0 && holders.length <= TOO_COMMON)
      .sort((a, b) => a.holders.length - b.holders.length)
      .slice(0, LOOKED_UP_WORDS);
    const votes = new Map<number, number>();
    for (const { weight, holders } of rarest)
      for (const place of holders) votes.set(place, (votes.get(place) ?? 0) + weight);
    const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMPARED_TASKS);
    const least = (best[0]?.[1] ?? 0) * LEAST_VOTES;
    return best
      .filter(([, share]) => share >= least)
      .map(([place]) => ({ place, likeness: this.compare(words, place) }))
      .sort((a, b) => b.likeness.alike - a.likeness.alike);
  }

  /** A word of every task weighs little, one of a single task most. */
  readonly #weight = (word: string): number => {
    const held = this.#weights.get(word);
    if (held !== undefined) return held;
    const holders = this.#index.holders(word).length + (this.#inRows.get(word) ?? 0);
    const weight = Math.log(1 + (this.#index.words.length + this.#rowCount + 1) / Math.max(1, holders));
    this.#weights.set(word, weight);
    return weight;
  };
}
