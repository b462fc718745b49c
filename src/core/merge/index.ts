export type { EarlierParts } from "./cell-base.ts";
export type { SectionChoice } from "./chosen-sections.ts";
export { countRows, countTaken, type RowCounts, type TakenCounts } from "./count-rows.ts";
export { cellKey, decide, type MergeDecisions, NO_DECISIONS } from "./decide.ts";
export { earlierParts } from "./earlier-parts.ts";
export { linksToRemember, type RememberedLink } from "./links-to-remember.ts";
export type {
  CellChange,
  CellText,
  ChangedRow,
  ConflictReason,
  DoubtfulRow,
  FillMode,
  LeftOutRow,
  MatchedRow,
  MatchReason,
  MergeProposal,
  NewRow,
  OfferedColumn,
  RowMatch,
  TargetSection,
} from "./merge-proposal.ts";
export {
  type BatchInput,
  type BatchPart,
  type BatchProposal,
  type ProposedPart,
  proposeBatch,
  proposeBatchInSteps,
} from "./propose-batch.ts";
export { type MergeInput, proposeInSteps, proposeMerge } from "./propose-merge.ts";
export { type RestoreMode, restoreChange } from "./restore-change.ts";
export { similarity } from "./similarity.ts";
export type { Steps } from "./steps.ts";
export { type DiffPart, wordDiff } from "./word-diff.ts";
