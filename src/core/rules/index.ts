export { type DeadlineReader, deadlineContext, deadlineReader, readerOf } from "./deadline-reader.ts";
export type { ReadPart } from "./read-parts.ts";
export { type Rhythm, ROUNDS, type Round, rhythmOf, rhythmRule, WEEK_DAY_CODES } from "./rhythm.ts";
export { ruleKey } from "./rule-key.ts";
export { readRules, type SharedRule, writeRules } from "./rules-file.ts";
export { isSameSetup } from "./same-setup.ts";
