/** One way of doing the same thing; `measure` does it once and gives what it cost. */
export interface Candidate {
  readonly name: string;
  measure(round: number): Promise<number>;
}

/**
 * Visits every candidate once a round, beginning with another one each time, so that a busy neighbour or a warming
 * cache meets all alike. The first rounds are thrown away.
 */
export async function interleaved(
  candidates: readonly Candidate[],
  { rounds, warmUp = 2 }: { readonly rounds: number; readonly warmUp?: number },
): Promise<ReadonlyMap<string, readonly number[]>> {
  const samples = new Map(candidates.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const candidate of rotated(candidates, round)) {
      const cost = await candidate.measure(round);
      if (round >= warmUp) samples.get(candidate.name)?.push(cost);
    }
  }
  return samples;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** The median of the ratios within each round: what disturbs a round disturbs both of its sides. */
export function medianRatio(ours: readonly number[], floor: readonly number[]): number {
  return median(ours.map((value, round) => value / (floor[round] ?? Number.NaN)));
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
