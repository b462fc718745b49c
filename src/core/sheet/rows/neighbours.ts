import { isUnder, isUpper } from "./numbering.ts";
import type { RowFacts } from "./row-facts.ts";
import { goesOn } from "./row-words.ts";
import type { Verdict } from "./verdict.ts";
import type { Wrap } from "./wrapped-line.ts";

/** So far is looked for what stands under a row. */
const FARTHEST_CHILD = 300;

/** How the tasks of a table are written, taken over all of them. */
export interface TableHabits {
  /** Most tasks have a number in TT. */
  readonly areNumbered: boolean;
  /** Bold type is for headings here. */
  readonly isBoldTelling: boolean;
  /** The first row is a title without a number, so that others can be too. */
  readonly beginsWithTitle: boolean;
  /** Somewhere a title without a number stands over a task numbered 1, or between a heading and its first task. */
  readonly haveTitles: boolean;
  /** "a", "b" or "i", "ii" in TT are headings here: each has a numbered task in the row below, and none comes twice. */
  readonly areLowerHeadings: boolean;
  /** Some row says who does it or by when. */
  readonly haveWork: boolean;
}

/** What stands around the rows that are not yet decided. */
export interface Neighbours {
  readonly habits: TableHabits;
  /** The next undecided row, or one a person decided; undefined at the end. Indexes into the facts. */
  next(at: number): RowFacts | undefined;
  /** Whether a row has rows under it, and whether one of them has an agency or a deadline. */
  children(at: number): { readonly any: boolean; readonly haveWork: boolean; readonly areCounted: boolean };
  /** How the agencies and the deadline of a row go on with those of the task above, whose first row is given. */
  wrap(task: RowFacts, row: RowFacts): Wrap | undefined;
  isBlankBefore(at: number): boolean;
  isHeaderBefore(at: number): boolean;
}

export function neighboursOf(
  facts: readonly RowFacts[],
  verdicts: readonly (Verdict | undefined)[],
  wrap: Neighbours["wrap"],
): Neighbours {
  const following = nextOpen(facts, verdicts);
  let habits: TableHabits | undefined;
  return {
    get habits() {
      habits ??= habitsOf(facts.filter((_, at) => isOpen(verdicts[at])));
      return habits;
    },
    next: (at) => facts[following[at] ?? -1],
    children: (at) => childrenOf(facts, following, at),
    wrap,
    isBlankBefore: (at) => verdicts[at - 1]?.kind === "blank",
    isHeaderBefore: (at) => isFurniture(verdicts[at - 1]),
  };
}

function isFurniture(held: Verdict | undefined): boolean {
  return held?.kind === "header" || held?.kind === "numbering" || isPrintedEdge(held?.reason);
}

function isPrintedEdge(reason: Verdict["reason"] | undefined): boolean {
  return reason === "page-number" || reason === "repeats-title";
}

function isOpen(held: Verdict | undefined): boolean {
  return held === undefined || held.kind === "task" || held.kind === "section" || held.kind === "continuation";
}

function nextOpen(facts: readonly RowFacts[], verdicts: readonly (Verdict | undefined)[]): readonly number[] {
  const following: number[] = [];
  let next = -1;
  for (let at = facts.length - 1; at >= 0; at--) {
    following[at] = next;
    if (isOpen(verdicts[at])) next = at;
  }
  return following;
}

function childrenOf(facts: readonly RowFacts[], following: readonly number[], at: number) {
  const parent = facts[at]?.numbering;
  const found = { any: false, haveWork: false, areCounted: false };
  let child = following[at] ?? -1;
  for (let steps = 0; child >= 0 && steps < FARTHEST_CHILD; steps++, child = following[child] ?? -1) {
    const row = facts[child];
    const counted = row?.numbering;
    if (!row || !parent || (counted && !isUnder(counted, parent))) break;
    if (row.content === "" && !row.isContentUnderMerge && !counted) continue;
    if (!counted && !found.any && isCutLine(facts[at], row)) continue;
    found.any = true;
    found.areCounted ||= counted !== undefined && counted.scheme !== "bullet";
    found.haveWork ||= row.workTop > (facts[at]?.row ?? 0);
    if (found.haveWork && found.areCounted) break;
  }
  return found;
}

/** "trung tâm hành chính" right under "Lát lại vỉa hè đoạn trước". */
function isCutLine(above: RowFacts | undefined, { row, number, content }: RowFacts): boolean {
  return above !== undefined && number === "" && row === above.row + 1 && goesOn(above.content, content);
}

function habitsOf(open: readonly RowFacts[]): TableHabits {
  const working = countedAmong(open, ({ workTop, content }) => workTop >= 0 && content !== "");
  const tasks = working.all > 0 ? working : countedAmong(open, ({ content }) => content !== "");
  let [plain, bold] = [0, 0];
  for (const { numbering, isBold } of open) {
    if (numbering && isUpper(numbering)) continue;
    plain++;
    if (isBold) bold++;
  }
  return {
    areNumbered: tasks.numbered > 0 && tasks.numbered * 2 >= tasks.all,
    isBoldTelling: bold * 2 < plain,
    beginsWithTitle: open[0]?.only !== undefined && open[0].number === "" && open[1]?.numbering !== undefined,
    haveTitles: haveTitles(open),
    areLowerHeadings: areLowerHeadings(open),
    haveWork: working.all > 0,
  };
}

/** How many rows are tasks, and how many of those have a number in TT. */
function countedAmong(
  open: readonly RowFacts[],
  isTask: (row: RowFacts) => boolean,
): { all: number; numbered: number } {
  const counts = { all: 0, numbered: 0 };
  for (const row of open) {
    if (!isTask(row)) continue;
    counts.all++;
    if (row.number !== "" && row.numbering) counts.numbered++;
  }
  return counts;
}

/** "B" with neither agency nor deadline: a heading. */
function isUpperAlone(row: RowFacts | undefined): boolean {
  return row?.numbering !== undefined && isUpper(row.numbering) && row.workTop !== row.row;
}

function haveTitles(open: readonly RowFacts[]): boolean {
  return open.some(({ only, number, content, label }, at) => {
    if (only === undefined || number !== "" || content === "" || label) return false;
    const next = open[at + 1];
    if (!next?.numbering || next.number === "") return false;
    return next.numbering.path.join(".") === "1" || (next.workTop === next.row && isUpperAlone(open[at - 1]));
  });
}

/** "a" in TT with neither agency nor deadline beside it. */
export function isLowerAlone({ number, numbering, content, workTop, row }: RowFacts): boolean {
  return number !== "" && numbering?.scheme === "lower" && content !== "" && workTop !== row;
}

function areLowerHeadings(open: readonly RowFacts[]): boolean {
  const numerals = new Set<string>();
  let rows = 0;
  for (const [at, row] of open.entries()) {
    if (!isLowerAlone(row)) continue;
    const next = open[at + 1];
    if (next?.numbering?.scheme !== "arabic" || next.number === "" || next.workTop !== next.row) return false;
    numerals.add(row.numbering?.numeral ?? "");
    rows++;
  }
  return rows >= 2 && numerals.size === rows;
}
