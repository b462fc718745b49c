import type { Ask, Question, TableFacts } from "./table-facts.ts";

/** Headers of one drop, and the ways in which what stands under one of them led to other columns. */
const MOST_HEADERS = 100;
const MOST_WAYS = 4;
/** Longer headers come from no person, and are not kept. */
const LONGEST_KEY = 20_000;

interface Asked {
  readonly question: Question<unknown>;
  readonly answer: unknown;
}

interface Way<Decision> {
  readonly asked: readonly Asked[];
  readonly decision: Decision;
}

/**
 * Decides by what is asked of a sheet. Where a sheet answers all that was asked for the same `key` before, one thing
 * after the other, as the sheet before it, the decision is the same and not made again: returned files have the same
 * headers, and most of them leave little to ask. `decide` must depend on nothing but `key` and answers, and nobody may
 * change what it gives.
 */
export function rememberingDecisions<Decision>() {
  const kept = new Map<string, Way<Decision>[]>();
  return (key: string, facts: TableFacts, decide: (ask: Ask) => Decision): Decision => {
    const ways = kept.get(key) ?? [];
    const known = ways.find(({ asked }) => asked.every(({ question, answer }) => question(facts) === answer));
    if (known) return known.decision;
    const asked: Asked[] = [];
    const decision = decide((question) => {
      const answer = question(facts);
      asked.push({ question, answer });
      return answer;
    });
    if (key.length > LONGEST_KEY) return decision;
    if (kept.size >= MOST_HEADERS) kept.clear();
    kept.set(key, [{ asked, decision }, ...ways.slice(0, MOST_WAYS - 1)]);
    return decision;
  };
}
