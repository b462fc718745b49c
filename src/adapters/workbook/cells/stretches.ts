interface Stretch {
  readonly start: number;
  /** The first number after it. */
  end: number;
}

/** Numbers kept as the stretches they were added in: one of a million costs as much as one of one. */
export class Stretches {
  readonly #stretches: Stretch[] = [];

  /** Adds the numbers from `start` up to, not including, `end`. */
  add(start: number, end: number): void {
    const last = this.#stretches.at(-1);
    if (last && start >= last.start && start <= last.end) last.end = Math.max(last.end, end);
    else this.#stretches.push({ start, end });
  }

  /** The numbers below `limit`, each once and in order. */
  below(limit: number): number[] {
    const numbers: number[] = [];
    let next = 0;
    for (const { start, end } of [...this.#stretches].sort((a, b) => a.start - b.start))
      for (next = Math.max(next, start); next < Math.min(end, limit); next++) numbers.push(next);
    return numbers;
  }
}
