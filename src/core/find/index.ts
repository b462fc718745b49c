export { type FoundCell, findInRow } from "./find-in-row.ts";
export type { FindQuery } from "./find-query.ts";
export { Findings, type Hit, type Spot } from "./findings.ts";
export { matcherOf, spellingOf, type TextMatcher } from "./matcher.ts";
export { type CellReplacement, replacementsIn, replaceRanges } from "./replace.ts";
export { remembering, type Spelling } from "./spelling.ts";
