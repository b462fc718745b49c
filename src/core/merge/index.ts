export { cellKey, decide, type MergeDecisions, NO_DECISIONS } from "./decide.ts";
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
export { type MergeInput, proposeMerge } from "./propose-merge.ts";
export { type RestoreMode, restoreChange } from "./restore-change.ts";
export { similarity } from "./similarity.ts";
export { type DiffPart, wordDiff } from "./word-diff.ts";
