import type { ColumnSource } from "./column-sources.ts";
import { doubtsOf } from "./doubts.ts";
import { type Candidate, CandidateFinder } from "./near/candidates.ts";
import { Pairing } from "./pairing.ts";
import { pairInOrder } from "./passes/in-order.ts";
import { pairLinked, pairRemembered } from "./passes/linked.ts";
import { pairMarked } from "./passes/marked.ts";
import { pairNear } from "./passes/near.ts";
import {
  pairContent,
  pairContentInSection,
  pairNumberAndContent,
  pairRepeatedContent,
  pairVerbatim,
} from "./passes/same-content.ts";
import type { PlanIndex } from "./plan-index.ts";
import type { RowSide } from "./row-side.ts";
import type { Steps } from "./steps.ts";

/** Rows looked at between two chances to do something else. */
const SLICE = 32;

export interface MatchInput {
  readonly rows: readonly RowSide[];
  readonly plan: PlanIndex;
  /** Tasks that other files of the same drop brought: what is told by the plan is told first, whatever came before. */
  readonly added: PlanIndex | undefined;
  readonly sources: readonly ColumnSource[];
  readonly links: ReadonlyMap<number, string | null>;
  readonly rememberedLinks: ReadonlyMap<string, string | null>;
}

export interface Matching {
  readonly pairing: Pairing;
  /** By row, the tasks it may stand for, best first. Rows that have a task, or are surely new, are not in it. */
  readonly doubts: Doubts;
}

type Doubts = ReadonlyMap<RowSide, readonly Candidate[]>;

/** Pairs rows with tasks in passes, best evidence first; what is left is in doubt or new. */
export function* matchRows(input: MatchInput): Steps<Matching> {
  const { rows, plan, added, links, rememberedLinks } = input;
  const pairing = new Pairing(rows);
  const taskOf = (id: string) => plan.byId.get(id) ?? added?.byId.get(id);
  pairLinked(rows, taskOf, links, pairing);
  pairRemembered(rows, taskOf, rememberedLinks, pairing);
  const doubts = yield* matchWith(plan, rows, pairing, input);
  if (!added) return { pairing, doubts };
  const left = rows.filter((row) => pairing.isFree(row) && (!doubts.has(row) || added.byContent.has(row.content)));
  const moreDoubts = left.length === 0 ? NO_DOUBTS : yield* matchWith(added, left, pairing, input);
  return { pairing, doubts: new Map([...moreDoubts, ...doubts].filter(([row]) => pairing.isFree(row))) };
}

const NO_DOUBTS: Doubts = new Map();

function* matchWith(
  plan: PlanIndex,
  rows: readonly RowSide[],
  pairing: Pairing,
  { sources, rememberedLinks }: MatchInput,
): Steps<Doubts> {
  pairMarked(rows, plan, pairing, sources);
  pairVerbatim(rows, plan, pairing);
  const open = rows.filter((row) => pairing.isFree(row));
  const free = () => open.filter((row) => pairing.isFree(row) && row.content !== "");
  if (open.length > 0) {
    yield* workedOut(open, ({ content }) => content);
    for (const pass of [pairNumberAndContent, pairContentInSection, pairContent, pairRepeatedContent])
      pass(free(), plan, pairing, sources);
    yield 0;
  }
  pairing.closeLinks();
  const left = free();
  if (left.length === 0) return NO_DOUBTS;
  yield* workedOut(left, ({ words }) => words);
  // Asked for here, so that making it for a large plan is a step of its own.
  plan.words();
  yield 0;
  const finder = new CandidateFinder(plan, rows, left, sources);
  yield 0;
  const candidates = new Map<RowSide, Candidate[]>();
  for (const row of left) {
    candidates.set(row, finder.find(row));
    if (candidates.size % SLICE === 0) yield candidates.size / left.length;
  }
  pairNear(candidates, pairing);
  yield 1;
  pairInOrder(rows, plan, candidates, finder, pairing);
  yield 1;
  return doubtful(candidates, { rows, plan, finder, pairing, rememberedLinks });
}

/** Has a fact of every row worked out, a slice of rows at a time, for a pass that asks for it of all rows at once. */
function* workedOut(rows: readonly RowSide[], fact: (row: RowSide) => unknown): Steps<void> {
  for (const [at, row] of rows.entries()) {
    fact(row);
    if (at % SLICE === 0) yield 0;
  }
}

interface DoubtInput extends Pick<MatchInput, "rows" | "plan" | "rememberedLinks"> {
  readonly finder: CandidateFinder;
  readonly pairing: Pairing;
}

function doubtful(
  candidates: ReadonlyMap<RowSide, readonly Candidate[]>,
  { rows, plan, finder, pairing, rememberedLinks }: DoubtInput,
): Doubts {
  const similarities = new Map(
    rows.flatMap((row) => {
      const pair = pairing.of(row);
      return pair ? [[pair.task, pair.similarity] as const] : [];
    }),
  );
  const doubts = new Map<RowSide, readonly Candidate[]>();
  for (const [row, found] of candidates) {
    if (!pairing.isFree(row) || rememberedLinks.get(row.content) === null) continue;
    const tasks = doubtsOf(row, found, plan, finder, pairing, ({ task }) => (similarities.get(task) ?? 0) < 1);
    if (tasks.length > 0) doubts.set(row, tasks);
  }
  return doubts;
}
