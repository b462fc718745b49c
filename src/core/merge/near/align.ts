/** Tables larger than this are not worked out: what stands between two sure pairs is then no short gap any more. */
const LARGEST_TABLE = 900;

/**
 * Pairs two lists without crossing, so that the scores of the pairs sum to the most. `score` gives 0 for what cannot
 * be a pair. Empty where the lists are too long.
 */
export function align(length: number, width: number, score: (i: number, j: number) => number): [number, number][] {
  if (length * width > LARGEST_TABLE) return [];
  const scores = Array.from({ length }, (_, i) => Array.from({ length: width }, (_, j) => score(i, j)));
  const best = Array.from({ length: length + 1 }, () => new Array<number>(width + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const scoreAt = (i: number, j: number) => scores[i]?.[j] ?? 0;
  for (let i = length - 1; i >= 0; i--)
    for (let j = width - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), scoreAt(i, j) + at(i + 1, j + 1));
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < length && j < width; ) {
    if (scoreAt(i, j) > 0 && at(i, j) === scoreAt(i, j) + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}
