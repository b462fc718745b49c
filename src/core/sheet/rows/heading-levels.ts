import type { Heading } from "./heading.ts";

/** Titles without a numeral stand under all that have one, unless a numeral stands right under them. */
const LOWEST = 100;

interface OpenHeading {
  readonly look: string;
  readonly rank: number;
  hasTasks: boolean;
}

/**
 * The level of each heading, 1 for the topmost. `tasksUnder` says whether tasks stand right under a heading. A heading
 * that looks like an open one takes its place; another one goes under the last, or, where that has its tasks already,
 * beside or above it by rank.
 */
export function headingLevels(headings: readonly Heading[], tasksUnder: readonly boolean[]): number[] {
  const ranks = ranksByLook(headings, tasksUnder);
  const open: OpenHeading[] = [];
  return headings.map(({ look }, at) => {
    const rank = ranks.get(look) ?? LOWEST;
    const known = open.findIndex((heading) => heading.look === look);
    if (known >= 0) open.length = known;
    else while (open.at(-1)?.hasTasks && (open.at(-1)?.rank ?? 0) >= rank) open.pop();
    open.push({ look, rank, hasTasks: tasksUnder[at] ?? false });
    return open.length;
  });
}

function ranksByLook(headings: readonly Heading[], tasksUnder: readonly boolean[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  headings.forEach(({ look, rank }, at) => {
    const under = tasksUnder[at] ? undefined : headings[at + 1]?.rank;
    const own = rank ?? (under === undefined ? LOWEST : under - 0.5);
    ranks.set(look, Math.min(ranks.get(look) ?? LOWEST, own));
  });
  return ranks;
}
