import type { MatchedPair, MatchPass, MatchSide } from "../match-pass.ts";
import { similarity } from "../similarity.ts";

/** Without any other evidence contents must be this alike, */
const VERY_ALIKE = 0.8;
/** and more alike than the second best by this much. */
const CLEAR_LEAD = 0.05;
/** Rare words of a row that are looked up; tasks that share most of them are compared in full. */
const LOOKED_UP_WORDS = 8;
const COMPARED_TASKS = 12;
/** A word that stands in more tasks than this tells them apart too little to be worth looking up. */
const TOO_COMMON = 400;

/** Similar content alone: a row's clearly best task, if the row is that task's clearly best as well. */
export const similarContent: MatchPass = (rows, tasks) => {
  const index = indexWords(tasks);
  const pairs = rows.flatMap((row) => {
    const best = clearlyBest(row, nearest(row, index));
    return best ? [best] : [];
  });
  return dropContested(pairs);
};

function clearlyBest(row: MatchSide, tasks: readonly MatchSide[]): MatchedPair | undefined {
  const scored = tasks
    .map((task) => ({ row, task, similarity: similarity(row.content, task.content) }))
    .sort((a, b) => b.similarity - a.similarity);
  const [best, second] = scored;
  if (!best || best.similarity < VERY_ALIKE) return undefined;
  return second && best.similarity - second.similarity < CLEAR_LEAD ? undefined : best;
}

/** Of several rows for one task the clearly best keeps it. */
function dropContested(pairs: readonly MatchedPair[]): MatchedPair[] {
  const byTask = new Map<MatchSide, MatchedPair[]>();
  for (const pair of pairs) byTask.set(pair.task, [...(byTask.get(pair.task) ?? []), pair]);
  return [...byTask.values()].flatMap((rivals) => {
    const [best, second] = rivals.sort((a, b) => b.similarity - a.similarity);
    return best && (!second || best.similarity - second.similarity >= CLEAR_LEAD) ? [best] : [];
  });
}

function indexWords(tasks: readonly MatchSide[]): Map<string, MatchSide[]> {
  const index = new Map<string, MatchSide[]>();
  for (const task of tasks) {
    for (const word of new Set(task.content.split(" "))) {
      const holders = index.get(word);
      if (holders) holders.push(task);
      else index.set(word, [task]);
    }
  }
  return index;
}

function nearest(row: MatchSide, index: ReadonlyMap<string, readonly MatchSide[]>): MatchSide[] {
  const rarest = [...new Set(row.content.split(" "))]
    .map((word) => index.get(word) ?? [])
    .filter((holders) => holders.length > 0 && holders.length <= TOO_COMMON)
    .sort((a, b) => a.length - b.length)
    .slice(0, LOOKED_UP_WORDS);
  const votes = new Map<MatchSide, number>();
  for (const holders of rarest) for (const task of holders) votes.set(task, (votes.get(task) ?? 0) + 1);
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COMPARED_TASKS)
    .map(([task]) => task);
}
