import type { Deadline, DeadlineClause } from "../deadline/index.ts";
import type { RuleClause } from "../model/index.ts";
import { trimmedSlice } from "../text/index.ts";
import type { RuleBook } from "./rule-book.ts";

/** Words and where they begin in the cell, in UTF-16 units. */
interface Place {
  readonly source: string;
  readonly start: number;
}

/** A whole cell in a person's reading. */
export function cellByRule(text: string, meaning: readonly RuleClause[]): Deadline {
  const { text: source, start } = trimmedSlice(text, 0, text.length);
  return { clauses: clausesByRule(meaning, { source, start }) };
}

/** The deadline with those clauses whose own words a rule is for in a person's reading. */
export function withClauseRules(deadline: Deadline, book: RuleBook): Deadline {
  const clauses = deadline.clauses.flatMap((clause) => {
    const rule = book.ofWords(clause.source);
    return rule ? clausesByRule(rule.meaning, clause) : [clause];
  });
  return { clauses };
}

/** All clauses of one reading stand for the same words. */
function clausesByRule(meaning: readonly RuleClause[], { source, start }: Place): DeadlineClause[] {
  return meaning.map((clause) => ({ label: "", ...clause, source, start, inferred: [], unread: "" }));
}
