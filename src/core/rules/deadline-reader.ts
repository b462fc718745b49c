import type { Deadline, DeadlineContext } from "../deadline/index.ts";
import { type Plan, type PlanSnapshot, planOf, type Rule } from "../model/index.ts";
import { type ReadPart, readParts } from "./read-parts.ts";
import { RuleBook } from "./rule-book.ts";

/**
 * What the deadlines of one plan mean: a person's rules first, the grammar after them. Whoever asks what a deadline
 * says asks here, so that a correction holds everywhere.
 */
export interface DeadlineReader {
  /** What the words mean in the deadline of a task; without a task, wherever no cell has a rule of its own. */
  read(text: string, taskId?: string): Deadline;
  /** One string on which the reading depends: cells with the same key are read alike. */
  keyOf(text: string, taskId: string): string;
  /** The reading behind a key of `keyOf`, or of a text alone. */
  readKey(key: string): Deadline;
  /** Equal texts are read alike, so that a text is its own key. */
  readonly isByText: boolean;
  /** The same reading part by part, with whose it is. */
  parts(text: string, taskId: string | undefined): readonly ReadPart[];
}

/** Never in a text of a cell that a person typed, nor in an id. */
const KEY_MARK = "\u0000";

export function deadlineReader(context: DeadlineContext, rules: Iterable<Rule> = []): DeadlineReader {
  const book = new RuleBook(rules);
  const known = new Map<string, Deadline>();
  const parts = (text: string, taskId: string | undefined) => readParts(text, taskId, book, context);
  const keyOf = (text: string, taskId: string) => (book.isForTask(taskId) ? `${text}${KEY_MARK}${taskId}` : text);
  const readKey = (key: string) => {
    const before = known.get(key);
    if (before) return before;
    const mark = key.lastIndexOf(KEY_MARK);
    const read = mark < 0 ? parts(key, undefined) : parts(key.slice(0, mark), key.slice(mark + 1));
    const reading: Deadline = { clauses: read.flatMap(({ clauses }) => clauses) };
    known.set(key, reading);
    return reading;
  };
  return {
    read: (text, taskId) => readKey(taskId === undefined ? text : keyOf(text, taskId)),
    keyOf,
    readKey,
    isByText: !book.hasCellRules,
    parts,
  };
}

/** What the words of a plan's deadlines are read with. */
export function deadlineContext(plan: Plan): DeadlineContext {
  const { firstYear, lastYear, issuedOn, reporting } = plan;
  return { firstYear, lastYear, ...(issuedOn && { issuedOn }), ...(reporting && { reporting }) };
}

/** Plan records and rules are replaced when they change, so a reader holds as long as both are there. */
const readers = new WeakMap<
  PlanSnapshot["plan"],
  { readonly rules: PlanSnapshot["rule"]; readonly reader: DeadlineReader }
>();

/** The reader of a plan as it stands, made once for every state of its own record and its rules. */
export function readerOf(snapshot: PlanSnapshot): DeadlineReader {
  const known = readers.get(snapshot.plan);
  if (known?.rules === snapshot.rule) return known.reader;
  const reader = deadlineReader(deadlineContext(planOf(snapshot)), snapshot.rule.values());
  readers.set(snapshot.plan, { rules: snapshot.rule, reader });
  return reader;
}
