import { type DeadlineClause, type DeadlineContext, parseDeadline } from "../deadline/index.ts";
import type { Rule, RuleClause } from "../model/index.ts";
import { trimmedSlice } from "../text/index.ts";
import type { RuleBook } from "./rule-book.ts";

/** Words of a deadline that are read together, and whose reading it is. */
export interface ReadPart {
  /** Verbatim, without bullet and closing punctuation. */
  readonly source: string;
  /** Where they begin in the cell, in UTF-16 units. */
  readonly start: number;
  /** The person's reading; absent where the grammar read. */
  readonly rule?: Rule;
  /** Empty: a person says that the words name no deadline. */
  readonly clauses: readonly DeadlineClause[];
}

/** A cell part by part: as a whole where a rule is for all of its words, else clause by clause. A blank cell has none. */
export function readParts(
  text: string,
  taskId: string | undefined,
  book: RuleBook,
  context: DeadlineContext,
): readonly ReadPart[] {
  if (!book.isEmpty) {
    const rule = book.find(text, taskId);
    const { text: source, start } = trimmedSlice(text, 0, text.length);
    if (rule && source !== "") return [byRule(rule, source, start)];
  }
  return parseDeadline(text, context).clauses.map((clause) => {
    const rule = book.isEmpty ? undefined : book.find(clause.source, taskId);
    const { source, start } = clause;
    return rule ? byRule(rule, source, start) : { source, start, clauses: [clause] };
  });
}

function byRule(rule: Rule, source: string, start: number): ReadPart {
  const clauseOf = (clause: RuleClause) => ({ label: "", ...clause, source, start, inferred: [], unread: "" });
  return { source, start, rule, clauses: rule.meaning.map(clauseOf) };
}
