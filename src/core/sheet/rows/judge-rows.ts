import { judgeCounted } from "./judge-counted.ts";
import { judgePart } from "./judge-part.ts";
import { judgeUncounted } from "./judge-uncounted.ts";
import { judgeUpper } from "./judge-upper.ts";
import { isLowerAlone, type Neighbours } from "./neighbours.ts";
import { isUnder, isUpper, type Numbering, saysGoesOn } from "./numbering.ts";
import type { Above, OpenRow } from "./open-row.ts";
import type { RowFacts } from "./row-facts.ts";
import { type Verdict, verdict } from "./verdict.ts";

const NOTHING: Above = {
  section: undefined,
  task: undefined,
  whole: undefined,
  isPart: false,
  lastContent: "",
  heading: "",
};

/** Decides every row that is still open: heading, task, or the going on of one. In order, by what stands around it. */
export function judgeRows(
  facts: readonly RowFacts[],
  verdicts: readonly (Verdict | undefined)[],
  around: Neighbours,
): Verdict[] {
  let above = NOTHING;
  return facts.map((row, at) => {
    const judged = verdicts[at] ?? plainTask(row, around.next(at)) ?? judge({ ...row, at, above, around });
    above = aboveNext(above, row, judged);
    return judged;
  });
}

const OPENS_CAPITAL = /^\p{Lu}{2}/u;
const PLAIN = verdict("task", "numbered", 1);

/** Most rows of most tables: 1, 2, 3, each with a content and an agency or a deadline, and none over parts of its own. */
function plainTask(
  { number, numbering, content, workTop, row, isBold }: RowFacts,
  next: RowFacts | undefined,
): Verdict | undefined {
  if (next?.numbering !== undefined && next.numbering.path.length > 1) return undefined;
  const isCounted = number !== "" && numbering?.scheme === "arabic" && numbering.path.length === 1;
  const isPlain = isCounted && !isBold && workTop === row && content !== "" && !OPENS_CAPITAL.test(content);
  return isPlain ? PLAIN : undefined;
}

function judge(row: OpenRow): Verdict {
  const { above, around, numbering, number } = row;
  if (above.task && number === "" && row.isContentUnderMerge)
    return verdict("continuation", "under-merge", hasOwnWork(row) ? 0.7 : 1);
  if (above.task && row.isNumberUnderMerge && !isUpperHeading(numbering)) return underOneNumber(row, above.task);
  if (above.task && saysGoesOn(number)) return verdict("continuation", "cut-by-page", 0.9);
  if (!numbering) return judgeUncounted(row);
  if (isUpper(numbering)) return judgeUpper(row, numbering);
  if (around.habits.areLowerHeadings && isLowerAlone(row)) return verdict("section", "over-children", 0.8);
  if (row.label && around.habits.areNumbered) return judgePart(row, numbering) ?? judgeUncounted(row);
  return judgePart(row, numbering) ?? judgeCounted(row, numbering);
}

/** Under a content that is shared, an agency or a deadline and two more cells: it could be a task of its own. */
function hasOwnWork({ workTop, row, filled }: RowFacts): boolean {
  return workTop === row && filled.length >= 3;
}

function isUpperHeading(numbering: Numbering | undefined): boolean {
  return numbering !== undefined && isUpper(numbering);
}

/** One number merged over several contents: each with its own agency or deadline is a task, others go on. */
function underOneNumber(row: OpenRow, task: RowFacts): Verdict {
  return row.content !== "" && row.workTop > task.row
    ? verdict("task", "own-agency-or-deadline", 0.7)
    : verdict("continuation", "under-merge", 0.9);
}

function aboveNext(above: Above, row: RowFacts, { kind, reason }: Verdict): Above {
  if (kind === "section") return { ...NOTHING, section: row.numbering, heading: row.only ?? row.content };
  if (kind === "continuation") return row.content === "" ? above : { ...above, lastContent: row.content };
  if (kind !== "task") return above;
  const isPart = reason === "own-agency-or-deadline" || (above.whole !== undefined && isPartOf(row, above.whole));
  const whole = isPart ? (above.whole ?? row) : row;
  return { section: above.section, task: row, whole, isPart, lastContent: row.content, heading: "" };
}

function isPartOf({ numbering }: RowFacts, whole: RowFacts): boolean {
  return numbering !== undefined && whole.numbering !== undefined && isUnder(numbering, whole.numbering);
}
