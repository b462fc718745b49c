export { type DeadlineReader, deadlineContext, deadlineReader, readerOf } from "./deadline-reader.ts";
export { RuleBook } from "./rule-book.ts";
export { ruleKey } from "./rule-key.ts";
